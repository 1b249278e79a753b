import { defineConfig } from '@playwright/test';

// The loaded extension, end to end, in real Chromium: `npm test` runs it after the build.
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.output/test-results',
  forbidOnly: true,
  fullyParallel: false,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 8000 },
  reporter: [['list'], ['json', { outputFile: '../.output/reports/e2e.json' }]],
});
