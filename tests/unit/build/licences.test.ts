import { expect, test, vi } from 'vitest';
import { licences, packageOf } from '../../../lib/build/licences';
import type { Licence } from '../../../lib/platform/licences';

/** The hooks of the plugin, called as Vite calls them. */
const plugin = licences() as unknown as {
  load(id: string): string;
  generateBundle(this: { error: (message: string) => never }, options: object, bundle: object): void;
};

test('every package that is bundled is shown with its version, its kind and whose it is', () => {
  const shown: Licence[] = JSON.parse(
    plugin.load('\0backstory:licences').replace('export default ', '').replace(/;$/, ''),
  );
  expect(shown.map(({ name }) => name)).toContain('preact');
  for (const { name, version, kind, text } of shown) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
    expect(kind, name).toBe('MIT');
    expect(text, name).toMatch(/^Copyright \S/m);
    expect(text, name).toContain('Permission is hereby granted');
  }
});

test('a package that is not among them is not bundled, unless nothing of it is left', () => {
  const error = vi.fn(() => {
    throw new Error('refused');
  });
  const bundle = (path: string, renderedLength: number) => ({
    'a.js': { type: 'chunk', modules: { '/home/lib/a.ts': { renderedLength: 5 }, [path]: { renderedLength } } },
  });
  const generate = (path: string, length = 9) => plugin.generateBundle.call({ error }, {}, bundle(path, length));
  expect(() => generate('/home/node_modules/preact/dist/preact.mjs')).not.toThrow();
  expect(() => generate('/home/node_modules/left-pad/index.js', 0)).not.toThrow();
  expect(() => generate('/home/node_modules/left-pad/index.js')).toThrow('refused');
  expect(error).toHaveBeenCalledWith(expect.stringContaining('left-pad is bundled'));
});

test.each([
  ['/home/node_modules/preact/hooks/dist/hooks.mjs', 'preact'],
  ['/home/node_modules/wxt/node_modules/@wxt-dev/browser/src/index.mjs', '@wxt-dev/browser'],
  ['C:\\home\\node_modules\\zod\\mini\\index.js', 'zod'],
  ['/home/lib/text/fold.ts', undefined],
  ['\0vite/preload-helper.js', undefined],
])('%s belongs to %s', (path, name) => expect(packageOf(path)).toBe(name));
