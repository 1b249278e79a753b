import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

const PICTURES = ['page', 'popup', 'settings'].flatMap((screen) => [`${screen}-light.png`, `${screen}-dark.png`]);

test('npm start without a display hovers a name, prints the cast, keeps six pictures, and ends well', () => {
  rmSync('.output/demo', { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'tsx', 'tests/demo/start.ts'], {
    env: { ...process.env, CI: 'true' },
    encoding: 'utf8',
    timeout: 100_000,
    shell: process.platform === 'win32',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('hovered “He Lifeng”: its card opened');
  expect(stdout).toMatch(/'He Lifeng'\s*│ 'Person'\s*│ \d+/);
  for (const picture of PICTURES) expect(statSync(`.output/demo/${picture}`).size, picture).toBeGreaterThan(10_000);
}, 120_000);
