import type { Command } from '../messages/commands';
import { PAGES } from '../platform/pages';
import { placeholder } from './locales';

/**
 * The id of the add-on in Firefox. It must never change, as settings and updates depend on it
 * (`lib/decisions/extension/0011-add-on-id.md`).
 */
export const ADD_ON_ID = '{66e151f3-ed08-4d03-b6b6-b7614a779ee2}';

/** The first versions of the browsers that have what Backstory cannot do without. */
export const OLDEST = {
  /** The first that was asked for. Whether an older one would do was not measured, as none was at hand. */
  chrome: '131',
  /**
   * The first that underlines in `::highlight()` (bug 1845446), and later than the first that asks for consent (142).
   */
  firefox: '146.0',
};

/** What is typed in the address bar, with a space, before something to look up. */
const KEYWORD = 'bs';

/** What a page of the extension may load, and from where; what is not named falls under `default-src`. */
const SHIPPED = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/**
 * The development server, on whatever port is free. It adds styles as elements, and tells of changes by a web socket.
 */
const SERVER = 'http://localhost:*';
const DEVELOPED = {
  ...SHIPPED,
  'style-src': "'self' 'unsafe-inline'",
  'img-src': `'self' data: ${SERVER}`,
  'connect-src': `${SERVER} ws://localhost:*`,
};

/**
 * The content security policy of our own pages and of the background: so that the browser itself keeps the promise of
 * no network request. While the extension is developed its pages also reach the development server.
 */
export function policy(isDeveloped: boolean): string {
  return Object.entries(isDeveloped ? DEVELOPED : SHIPPED)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

/** The keys that are suggested for commands: four, as many as the browser allows. */
const SUGGESTED_KEYS: Partial<Record<Command, string>> = {
  'next-mention': 'Alt+Period',
  'previous-mention': 'Alt+Comma',
  'card-here': 'Alt+Shift+Period',
  'open-panel': 'Alt+Shift+Comma',
};

/** The commands of the manifest: each with what it says in the browser’s settings, some with a key. */
export function commands(names: readonly Command[]): Record<string, ManifestCommand> {
  return Object.fromEntries(
    names.map((name) => {
      const key = SUGGESTED_KEYS[name];
      return [name, { description: placeholder(name), ...(key && { suggested_key: { default: key } }) }];
    }),
  );
}

interface ManifestCommand {
  description: string;
  suggested_key?: { default: string };
}

/** What `package.json` says of the project, as far as a manifest repeats it. Its owner sets `homepage`. */
export interface Project {
  author: string;
  homepage?: string;
}

/** What is built, and for whom. */
interface Build {
  browser: string;
  isDeveloped: boolean;
  project: Project;
  commands: readonly Command[];
}

/** The manifest for a browser, with no key that only the others know. */
export function manifestFor({ browser, isDeveloped, project, commands: names }: Build) {
  const title = placeholder('name');
  return {
    default_locale: 'en',
    name: title,
    description: placeholder('description'),
    ...(project.homepage && { homepage_url: project.homepage }),
    permissions: [
      'storage' as const,
      'scripting' as const,
      'contextMenus' as const,
      ...(browser === 'firefox' ? [] : ['sidePanel' as const]),
    ],
    omnibox: { keyword: KEYWORD },
    host_permissions: PAGES,
    // Written by hand instead of through WXT’s content scripts, whose start-up events any page could listen to.
    content_scripts: [{ matches: PAGES, js: ['sentinel.js'], run_at: 'document_idle' as const }],
    content_security_policy: { extension_pages: policy(isDeveloped) },
    commands: commands(names),
    ...(browser === 'firefox'
      ? {
          author: project.author, // Chrome takes `author` for the address of an account.
          // Firefox puts a new button into the menu of extensions, where nobody sees the count on it.
          browser_action: { default_title: title, default_area: 'navbar' as const },
          browser_specific_settings: {
            gecko: {
              id: ADD_ON_ID,
              strict_min_version: OLDEST.firefox,
              data_collection_permissions: { required: ['none' as const] },
            },
            gecko_android: { strict_min_version: OLDEST.firefox },
          },
        }
      : {
          action: { default_title: title },
          minimum_chrome_version: OLDEST.chrome,
          // Our pages open in a private window only if these windows have a background script of their own. Otherwise
          // they open in an ordinary one, whose history keeps what was looked up. Firefox has no such key or need.
          incognito: 'split' as const,
        }),
  };
}
