import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Licence } from '../platform/licences';

/** The packages of others that scripts of ours hold parts of. The build refuses one that is not here. */
const BUNDLED = ['@wxt-dev/browser', 'compromise', 'minisearch', 'preact', 'punycode', 'wxt', 'zod'];

const NAME = 'backstory:licences';

/** The MIT licence without its copyright line, for packages that name it and bring no file of it. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

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
  const parts = [holder ? `Copyright (c) ${holder}` : [], license === 'MIT' ? MIT : []].flat();
  return { name, version, kind: license, text: parts.join('\n\n') };
}
