import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { expect, test } from 'vitest';
import { anyFolder } from '../../../lib/build/any-folder';

/** WXT’s own plugin, so that this test notices when WXT calls or writes it differently. */
const WXT_PLUGIN = resolve('node_modules/wxt/dist/core/builders/vite/plugins/removeEntrypointMainFunction.mjs');

async function wxtPlugin(root: string): Promise<Plugin> {
  const { removeEntrypointMainFunction } = await import(WXT_PLUGIN);
  return removeEntrypointMainFunction({ root }, 'entrypoints/spotter.ts');
}

test.each(['/home/me/backstory', '/home/me/backstory (1)', '/home/me/back+story', '/home/[me]/{1}', '/home/me/$1^.2'])(
  'in %s WXT finds the entrypoint that it reads, and no other file',
  async (folder) => {
    const plugin = await wxtPlugin(folder);
    const resolved = anyFolder().configResolved as (config: Pick<ResolvedConfig, 'plugins'>) => void;
    resolved({ plugins: [plugin] });
    const { filter } = plugin.transform as { filter: { id: RegExp } };
    expect(filter.id.test(`${folder}/entrypoints/spotter.ts`)).toBe(true);
    expect(filter.id.test(`${folder}/entrypoints/spotter-ts`)).toBe(false);
    expect(filter.id.test(`${folder}/entrypoints/spotter.tsx`)).toBe(false);
  },
);
