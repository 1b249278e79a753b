import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { seedModules } from '../lib/build/seed-modules';
import { findChromium } from './browser/find-chromium';

const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Where files of compromise are, as everything else is told (`tsconfig.json`). */
const resolve = { tsconfigPaths: true };

// unit: text in, data out, in Node. built: what the build has put out. release: what the stores get, built again from
// its sources and put over an older version. dom: DOM code, in a real browser. firefox: the loaded extension in
// Firefox, driven from Node. The timeouts find what hangs. What takes a second or two takes ten times as long where
// other programs have the processor.
export default defineConfig({
  root: '.',
  test: {
    projects: [
      {
        resolve,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node', testTimeout: 20_000 },
      },
      { resolve, test: { name: 'built', include: ['tests/built/**/*.test.ts'], environment: 'node' } },
      {
        test: {
          name: 'release',
          include: ['tests/release/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        plugins: [preact(), seedModules('seeds')],
        // Named, or Vite finds them while the tests run, and loads some of them twice.
        optimizeDeps: {
          include: ['axe-core', 'preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'preact/test-utils', 'zod/mini'],
        },
        test: {
          name: 'dom',
          testTimeout: 60_000,
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findChromium(), args: sandbox } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
