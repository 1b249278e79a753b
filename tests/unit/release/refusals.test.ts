import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeIn, isNextPatch } from '../../../lib/build/release/history';
import { type ReleaseOptions, refusals, type State } from '../../../lib/build/release/refusals';
import { run } from '../tools/run';

const READY: State = {
  version: '1.2.4',
  homepage: 'https://example.com/',
  isCommitted: true,
  last: '1.2.3',
  changes: [{ path: 'seeds/entities/person/he-lifeng.json' }],
};

const refused = (changed: Partial<State>, options: Partial<ReleaseOptions> = {}) =>
  refusals({ isDraft: false, factsOnly: false, ...options }, { ...READY, ...changed });

test('a project that is ready is released', () => {
  expect(refused({})).toEqual([]);
  expect(refused({}, { factsOnly: true })).toEqual([]);
});

test('without an address of its page, or with changes that are not committed, there are drafts alone', () => {
  expect(refused({ homepage: undefined }).join()).toContain('“homepage”');
  expect(refused({ isCommitted: false }).join()).toContain('not committed');
  expect(refused({ homepage: undefined, isCommitted: false }, { isDraft: true })).toEqual([]);
});

describe('a release of new facts alone', () => {
  const seeds = { factsOnly: true };

  test('is refused, also as a draft, when code changed', () => {
    const changes = [...READY.changes, { path: 'lib/text/fold.ts' }];
    for (const isDraft of [true, false])
      expect(refused({ changes }, { ...seeds, isDraft }).join()).toContain('since 1.2.3 (lib/text/fold.ts)');
    expect(refused({ changes })).toEqual([]);
  });

  test('needs a version before it, and the next last part', () => {
    expect(refused({ last: undefined }, seeds).join()).toContain('No version is tagged yet');
    expect(refused({ version: '1.3.0' }, seeds).join()).toContain('1.3.0 is not one more than 1.2.3');
    expect(isNextPatch('1.2.10', '1.2.9')).toBe(true);
    expect(isNextPatch('1.2.11', '1.2.9')).toBe(false);
    expect(isNextPatch('2.2.10', '1.2.9')).toBe(false);
  });
});

test.each([
  ['seeds/entities/deal/busan.json', false],
  ['seeds/events/2026.json', false],
  ['seeds/subjects/us-china.json', false],
  ['seeds/sources.json', false],
  ['seeds/tools/check.ts', false],
  ['tests/gold/open/a.txt', false],
  ['.github/workflows/ci.yml', false],
  ['lib/README.md', false],
  ['lib/build/load.ts', true],
  ['components/card/card.css', true],
  ['components/public/icons/16.png', true],
  ['entrypoints/background.ts', true],
  ['wxt.config.ts', true],
  ['tsconfig.json', true],
])('%s is code: %s', (path, isCode) => expect(codeIn([{ path }])).toEqual(isCode ? [path] : []));

test('no data file that the seeds’ README lists is code', () => {
  const table =
    readFileSync('seeds/README.md', 'utf8')
      .split('\n\n')
      .find((part) => part.startsWith('| where')) ?? '';
  const listed = [...table.matchAll(/^\| `([^`]+\.json)`/gm)].map(([, path = '']) => path);
  const paths = listed.map((path) => `seeds/${path.replace(/<[^>]+>|\*/g, 'some')}`);
  expect(paths).toEqual(expect.arrayContaining(['seeds/rates.json', 'seeds/entities/some/some.json']));
  expect(codeIn(paths.map((path) => ({ path })))).toEqual([]);
});

test('of package.json and its lock the version alone is no code', () => {
  const project = (version: string, preact: string) => JSON.stringify({ version, dependencies: { preact } });
  const lock = (version: string, preact: string) =>
    JSON.stringify({ version, packages: { '': { version }, preact: { version: preact } } });
  const change = (path: string, write: typeof project, preact: string) => ({
    path,
    before: write('1.2.3', '1'),
    after: write('1.2.4', preact),
  });
  expect(codeIn([change('package.json', project, '1'), change('package-lock.json', lock, '1')])).toEqual([]);
  expect(codeIn([change('package.json', project, '2')])).toEqual(['package.json']);
  expect(codeIn([change('package-lock.json', lock, '2')])).toEqual(['package-lock.json']);
});

test.each([
  ['submit', '--dyr', 'There is no option “--dyr”, only --dry.'],
  ['release', '--sedes', 'There is no option “--sedes”, only --draft and --seeds.'],
])(
  'npm run %s ends at “%s”, which a slip of the finger has made, and does nothing',
  async (command, slip, sentence) => {
    const { code, out, err } = await run(`lib/build/release/${command}.ts`, [slip]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(sentence);
  },
  40_000,
);
