import type { Files } from './zip';

/** A browser whose store gets a package. Edge gets Chrome’s. */
export type Browser = 'chrome' | 'firefox';

/** A manifest, of which nothing is known before it is checked. */
export type Manifest = Record<string, unknown>;

/** Keys that one browser alone knows. The other one warns of them, or its store does. */
const KNOWN_BY: Record<Browser, readonly string[]> = {
  chrome: [
    ...['minimum_chrome_version', 'key', 'update_url', 'host_permissions', 'action', 'side_panel', 'offline_enabled'],
    ...['version_name', 'oauth2', 'externally_connectable', 'file_browser_handlers', 'tts_engine', 'input_components'],
  ],
  firefox: [
    ...['applications', 'browser_specific_settings', 'browser_action', 'sidebar_action', 'author', 'developer'],
    ...['page_action', 'theme_experiment', 'user_scripts', 'protocol_handlers'],
  ],
};

const other = (browser: Browser): Browser => (browser === 'chrome' ? 'firefox' : 'chrome');

/** The strictest limits of the stores, in characters. */
const LONGEST = { name: 45, description: 132 };
const MOST_SUGGESTED_KEYS = 4;

/** What is wrong with a manifest, in a sentence each. `files` is the package that it is part of. */
export function checkManifest(browser: Browser, files: Files): string[] {
  const manifest = readJson(files, 'manifest.json');
  const messages = readJson(files, '_locales/en/messages.json');
  return [
    ...foreignKeys(browser, manifest),
    ...checkVersion(manifest),
    ...checkTexts(manifest, messages),
    ...checkFiles(manifest, files),
    ...checkKeys(manifest),
  ];
}

/** The manifest of a package, and other JSON in it. Empty where there is none. */
function readJson(files: Files, path: string): Manifest {
  const bytes = files.get(path);
  return bytes ? JSON.parse(new TextDecoder().decode(bytes)) : {};
}

function foreignKeys(browser: Browser, manifest: Manifest): string[] {
  const foreign = KNOWN_BY[other(browser)];
  const inBackground = Object.keys(Object(manifest.background));
  const background = browser === 'chrome' ? 'scripts' : 'service_worker';
  return [
    ...Object.keys(manifest).filter((key) => foreign.includes(key)),
    ...inBackground.filter((key) => key === background).map((key) => `background.${key}`),
  ].map((key) => `The manifest for ${browser} has the key “${key}”, which ${other(browser)} alone knows.`);
}

function checkVersion({ version }: Manifest): string[] {
  const parts = String(version).split('.');
  const isRight = parts.length <= 4 && parts.every((part) => /^(?:0|[1-9]\d{0,4})$/.test(part) && Number(part) < 65536);
  return isRight ? [] : [`The version “${version}” is not made of one to four numbers below 65536.`];
}

function checkTexts(manifest: Manifest, messages: Manifest): string[] {
  const used = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g)].map(([, name = '']) => name);
  const textOf = (name: string) => Object(messages[name]).message as string | undefined;
  const missing = used.filter((name) => !textOf(name)).map((name) => `The message file has no “${name}”.`);
  const long = Object.entries(LONGEST).flatMap(([key, most]) => {
    const text = String(manifest[key] ?? '').replace(/^__MSG_(\w+)__$/, (_, name: string) => textOf(name) ?? '');
    if (text === '') return [`The manifest has no ${key}.`];
    return text.length > most ? [`The ${key} has ${text.length} characters; stores take ${most}.`] : [];
  });
  return [...missing, ...long];
}

function checkFiles(manifest: Manifest, files: Files): string[] {
  const named = [...JSON.stringify(manifest).matchAll(/"([^":*]+\.(?:js|html|png|css|svg))"/g)].map(
    ([, path = '']) => path,
  );
  const missing = named.filter((path) => !files.has(path.replace(/^\//, '')));
  const icons = Object.entries(Object(manifest.icons) as Record<string, string>);
  const wrong = icons.filter(
    ([size, path]) => files.has(path) && widthOf(files.get(path) as Uint8Array) !== Number(size),
  );
  return [
    ...missing.map((path) => `The manifest names ${path}, which is not in the package.`),
    ...wrong.map(([size, path]) => `${path} is not ${size} pixels wide.`),
    ...(icons.some(([size]) => size === '128') ? [] : ['There is no icon of 128 pixels.']),
  ];
}

/** The width that a PNG file gives in its header. */
const widthOf = (png: Uint8Array): number => new DataView(png.buffer, png.byteOffset).getUint32(16);

function checkKeys({ commands }: Manifest): string[] {
  const suggested = Object.values(Object(commands) as Record<string, Manifest>).filter((one) => one.suggested_key);
  if (suggested.length <= MOST_SUGGESTED_KEYS) return [];
  return [`${suggested.length} commands suggest a key; Chrome takes ${MOST_SUGGESTED_KEYS}.`];
}
