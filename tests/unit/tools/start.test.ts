import { describe, expect, test } from 'vitest';
import { run } from './run';

describe('npm start with a page that is not there', () => {
  test.each(['no-such-file.html', 'tests', ''])(
    '“%s” ends with one plain line, and without building',
    async (target) => {
      const { code, out, err } = await run('tests/demo/start.ts', [target]);
      expect(err).toBe(`${target}: there is no such file.\n`);
      expect(out).toBe('');
      expect(code).not.toBe(0);
    },
    20_000,
  );
});
