import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Served } from './serve';

const FOLDER = 'tests/pages';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.gif': 'image/gif',
};

const bundles = new Map<string, string>();

/** The pages that fight back, under `/pages/`: as they are, or for `.ts` an empty page that runs the bundled file. */
export function strangePage(path: string): Served | undefined {
  const name = path.slice('/pages/'.length);
  const file = join(FOLDER, name);
  if (name.endsWith('.js') && existsSync(file.replace(/\.js$/, '.ts'))) {
    return { body: bundle(file.replace(/\.js$/, '.ts')), type: 'text/javascript' };
  }
  if (!existsSync(file)) return undefined;
  if (name.endsWith('.ts')) return { body: runs(name.replace(/\.ts$/, '.js')) };
  const body = readFileSync(file);
  return { body, type: TYPES[extname(name)] ?? 'application/octet-stream', headers: headersOf(body.toString()) };
}

const runs = (script: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${script}</title><link rel="icon" href="data:,"><body><main id="app"></main><script src="/pages/${script}"></script>`;

/** A page names headers of its own in comments: `<!-- header Name: value -->`. */
function headersOf(body: string): Record<string, string> {
  const named = body.matchAll(/<!-- header ([\w-]+): (.*?) -->/g);
  return Object.fromEntries([...named].map(([, name = '', value = '']) => [name, value]));
}

function bundle(file: string): string {
  const known = bundles.get(file);
  if (known) return known;
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    write: false,
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    loader: { '.css': 'empty' },
  });
  const text = outputFiles[0]?.text ?? '';
  bundles.set(file, text);
  return text;
}
