import { type Browser, checkManifest } from './manifest-checks';
import { networkUses } from './network-uses';
import type { Files } from './zip';

/**
 * The largest that a package and a file of it may be, in kB of 1,000 bytes. The linter of Firefox reads no more of a
 * file.
 */
const LARGEST = { packed: 1500, file: 4000 };

/** What ships; anything else in a package is there by mistake. */
const KINDS = /\.(?:js|css|html|png|svg|json)$/;

/** How a page or a style sheet loads from elsewhere. */
const LOADS = new RegExp(
  [
    /(?:src|srcset|href|action|poster|data)\s*=\s*["']?[^"'>]*?(?:https?:)?\/\//,
    // Only data, an element of the page, and a file of the package may stand in one of these.
    /url\(\s*(?!\s*["']?(?:data:|#|\/?[\w.-]+(?:\/[\w.-]+)*["']?\s*\)))/,
    /image-set\([^)]*\/\//,
    /@import/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What is wrong with a package before it is packed, in a sentence each. */
export function checkPackage(browser: Browser, files: Files): string[] {
  return [...checkManifest(browser, files), ...checkKinds(files), ...checkRemote(files)];
}

/** What is wrong with the size of a package. */
export function checkSize(name: string, packed: Uint8Array): string[] {
  const size = Math.ceil(packed.length / 1000);
  return size > LARGEST.packed ? [`${name} has ${size} kB; it may have ${LARGEST.packed}.`] : [];
}

function checkKinds(files: Files): string[] {
  return [...files].flatMap(([path, { length }]) => [
    ...(KINDS.test(path) && !/(?:^|\/)\./.test(path) ? [] : [`${path} is nothing that ships.`]),
    ...(length > LARGEST.file * 1000
      ? [`${path} has ${Math.ceil(length / 1000)} kB; it may have ${LARGEST.file}.`]
      : []),
  ]);
}

/** No code may come from elsewhere, and nothing is asked of the network. */
function checkRemote(files: Files): string[] {
  return [...files].flatMap(([path, bytes]) => {
    if (path.endsWith('.js')) return networkUses(text(bytes)).map((use) => `${path} could reach the network: ${use}`);
    if (!/\.(?:html|css)$/.test(path) || !LOADS.test(text(bytes))) return [];
    return [`${path} loads something from elsewhere.`];
  });
}

/** A finding of Firefox’s linter, as it tells it. */
export interface Warning {
  code: string;
  file?: string;
}

/**
 * The finding that the reviewers’ notes explain, and how often it occurs at most: in the card and in the pages. Preact
 * sets `innerHTML` where a component asks for it, and none of ours does.
 */
const EXPLAINED = { code: 'UNSAFE_VAR_ASSIGNMENT', most: 2 };

/** The findings of the linter that the reviewers’ notes do not explain, a sentence each. */
export function unexplained(errors: readonly Warning[], warnings: readonly Warning[]): string[] {
  const isPreact = ({ code }: Warning) => code === EXPLAINED.code;
  const beyond = warnings.filter(isPreact).slice(EXPLAINED.most);
  const left = [...errors, ...warnings.filter((one) => !isPreact(one)), ...beyond];
  return left.map(({ code, file }) => `web-ext lint: ${code}${file ? ` in ${file}` : ''}`);
}
