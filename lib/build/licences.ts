import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Licence } from '../platform/licences';

/** The packages of others of which our scripts hold parts. The build refuses any that is not listed here. */
const BUNDLED = ['@wxt-dev/browser', 'compromise', 'minisearch', 'preact', 'punycode', 'wxt', 'zod'];

const NAME = 'backstory:licences';

/** Makes a module of the licences of all that is bundled, and refuses to bundle anything else. */
export function licences(): Plugin {
  return {
    name: 'backstory-licences',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(BUNDLED.map(licenceOf))};` : undefined),
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
      const used = modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([path]) => packageOf(path));
      const unknown = used.filter((name) => name && !BUNDLED.includes(name));
      if (unknown.length > 0)
        this.error(`${[...new Set(unknown)].join(', ')} is bundled; its licence belongs into lib/build/licences.ts`);
    },
  };
}

/** The package that a module belongs to, or undefined where it is ours. */
export function packageOf(path: string): string | undefined {
  const [, within] = /.*\/node_modules\/(.+)$/.exec(path.replaceAll('\\', '/')) ?? [];
  return within && /^(?:@[^/]+\/)?[^/]+/.exec(within)?.[0];
}

/** The licence of an installed package: the file that came with it, else what its package.json says. */
function licenceOf(name: string): Licence {
  const folder = join('node_modules', name);
  const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const holder = typeof author === 'object' ? author.name : author;
  if (file) return { name, version, kind: license, text: readFileSync(join(folder, file), 'utf8').trim() };
  const parts = [holder ? `Copyright (c) ${holder}` : [], license === 'MIT' ? mitTerms() : []].flat();
  return { name, version, kind: license, text: parts.join('\n\n') };
}

/** The terms of the MIT licence, taken from ours: everything below the line with the copyright. */
function mitTerms(): string {
  const ours = readFileSync('LICENSE', 'utf8');
  return ours.slice(ours.indexOf('Permission is hereby granted')).trim();
}
