import { resolve } from 'node:path';
import { build } from 'vite';
import { seedModules } from '../../../lib/build/seed-modules';

/** Bundles a script for a page as the extension’s are: minified, with the seeds in it. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    logLevel: 'silent',
    configFile: false,
    plugins: [seedModules('seeds')],
    resolve: { tsconfigPaths: true },
    build: {
      write: false,
      target: 'chrome131',
      lib: { entry: resolve('tests/bench/speed/in-page', entry), formats: ['iife'], name: entry.replace(/\W/g, '_') },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not bundled`);
  return chunk.code;
}
