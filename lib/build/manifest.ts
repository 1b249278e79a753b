import type { Command } from '../messages/commands';

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

/** Where the development server stands, on whatever port is free. It sends styles as elements, and news by a socket. */
const SERVER = 'http://localhost:*';
const DEVELOPED = {
  ...SHIPPED,
  'style-src': "'self' 'unsafe-inline'",
  'img-src': `'self' data: ${SERVER}`,
  'connect-src': `${SERVER} ws://localhost:*`,
};

/**
 * The content security policy of our own pages and of the background: so that the browser itself keeps the promise of no
 * network request. While the extension is developed its pages also reach the development server.
 */
export function policy(isDeveloped: boolean): string {
  return Object.entries(isDeveloped ? DEVELOPED : SHIPPED)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

/** The keys that are suggested for commands. The browser allows four, and one is left for what is to come. */
const SUGGESTED_KEYS: Partial<Record<Command, string>> = {
  'next-mention': 'Alt+Period',
  'previous-mention': 'Alt+Comma',
  'card-here': 'Alt+Shift+Period',
};

/** The commands of the manifest: each with what it says in the browser’s settings, some with a key. */
export function commands(descriptions: Record<Command, string>): Record<string, ManifestCommand> {
  const entries = Object.entries(descriptions) as [Command, string][];
  return Object.fromEntries(
    entries.map(([name, description]) => {
      const key = SUGGESTED_KEYS[name];
      return [name, { description, ...(key && { suggested_key: { default: key } }) }];
    }),
  );
}

interface ManifestCommand {
  description: string;
  suggested_key?: { default: string };
}
