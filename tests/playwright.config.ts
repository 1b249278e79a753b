import { defineConfig } from '@playwright/test';

// The loaded extension, end to end, in real Chromium: `npm test` runs it after the build.
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.output/test-results',
  forbidOnly: true,
  fullyParallel: false,
  workers: 2,
  timeout: 120_000,
  // Longer than a page is left alone after a reading on a slow machine: 15 s (lib/page/work/watch.ts).
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../.output/reports/e2e.json' }]],
});
