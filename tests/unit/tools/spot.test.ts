import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { files, run } from './run';

const spot = (args: readonly string[], input?: string | Buffer) => run('seeds/tools/spot.ts', args, input);

const TEXT = 'Vice Premier He Lifeng met Scott Bessent. Aides of He agreed.\n';

// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are control characters
const plain = (text: string): string => text.replace(/\u001b\[[\d;]*m/g, '');

const ONE_LINE = /^[^\n]+\n$/;

/** A slow machine takes a second for each command, more when it has much else to do. */
const PATIENCE_MS = 40_000;

describe('what cannot be read ends with one plain line and nothing else', () => {
  const UNREADABLE = {
    'binary.txt': Buffer.from([0x42, 0x00, 0x99, 0x10]),
    'empty.txt': '',
    'latin1.txt': Buffer.from('Señor Peña', 'latin1'),
    'good.txt': TEXT,
  };

  test.each<[string, string[], RegExp]>([
    ['a binary file, for machines', ['--json', 'binary.txt'], /binary\.txt: is not a text file/],
    ['a binary file', ['binary.txt'], /binary\.txt: is not a text file/],
    ['an empty file', ['--json', 'empty.txt'], /empty\.txt: is empty/],
    ['another encoding', ['--json', 'latin1.txt'], /latin1\.txt: is not UTF-8 text/],
    ['a missing file', ['--json', 'no/such/file.txt'], /no\/such\/file\.txt: cannot be read/],
    ['a folder', ['--json', tmpdir()], /: cannot be read/],
    ['an empty file behind a good one', ['--json', 'good.txt', 'empty.txt'], /empty\.txt: is empty/],
    ['no file', ['--json'], /usage: /],
    ['no day', ['--date', '2018', 'good.txt'], /--date needs a day/],
    ['a day that no calendar has', ['--date', '2018-13-45', 'good.txt'], /--date needs a day/],
    ['a misspelled option', ['--explian', 'good.txt'], /'--explian'/],
  ])('%s', { timeout: PATIENCE_MS }, async (_, args, message) => {
    const at: Record<string, string> = await files(UNREADABLE);
    const { code, out, err } = await spot(args.map((arg) => at[arg] ?? arg));
    expect(err).toMatch(message);
    expect(err).toMatch(ONE_LINE);
    expect([code, out]).toEqual([1, '']);
  });

  test('nothing on standard input', { timeout: PATIENCE_MS }, async () => {
    const { code, out, err } = await spot(['--json', '-'], '');
    expect(err).toBe('standard input: is empty\n');
    expect([out, code]).toEqual(['', 1]);
  });
});

test('--date judges by the day on which the texts were published', { timeout: PATIENCE_MS }, async () => {
  const at = await files({
    'tariffs.txt': 'Scott Bessent said: U.S. tariffs on Chinese goods went up. China can trade.',
  });
  const marked = async (day: string) => (await spot(['--json', '--date', day, at['tariffs.txt']])).out;
  expect(await marked('2018-07-06')).not.toContain('us-tariffs-2025');
  expect(await marked('2025-07-06')).toContain('us-tariffs-2025');
});

describe('--json', () => {
  test('prints one object, by the paths as they were given, with offsets in UTF-16', {
    timeout: PATIENCE_MS,
  }, async () => {
    const emoji = `🤝🇨🇳 – ${TEXT}`;
    const at = await files({ 'plain.txt': TEXT, 'emoji.txt': emoji, 'off.txt': 'The museum reopens on Tuesday.' });
    const dotted = at['emoji.txt'].replace(/\/([^/]+)$/, '/./$1');
    const { code, out, err } = await spot(['--json', at['plain.txt'], dotted, at['off.txt']]);
    expect([code, err]).toEqual([0, '']);
    const found = JSON.parse(out);
    expect(Object.keys(found)).toEqual([at['plain.txt'], dotted, at['off.txt']]);
    expect(found[at['off.txt']]).toEqual([]);
    const plain = found[at['plain.txt']];
    expect(plain.map(({ text, id }: { text: string; id: string }) => `${text} → ${id}`)).toEqual([
      'Vice Premier He Lifeng → he-lifeng',
      'Scott Bessent → scott-bessent',
      'He → he-lifeng',
    ]);
    for (const { start, end, text, reason } of found[dotted]) {
      expect(emoji.slice(start, end)).toBe(text);
      expect(reason).toMatch(/^[a-z]+$/);
    }
    const shift = emoji.length - TEXT.length;
    const starts = (list: { start: number }[]) => list.map(({ start }) => start);
    expect(shift).toBe(9);
    expect(starts(found[dotted])).toEqual(starts(plain).map((start) => start + shift));
  });

  test('reads standard input, and a file with Windows line ends and a byte order mark', {
    timeout: PATIENCE_MS,
  }, async () => {
    const text = `\ufeffHeadline\r\n\r\n${TEXT}`;
    const { code, out } = await spot(['--json', '-'], text);
    expect(code).toBe(0);
    const { '-': found } = JSON.parse(out);
    expect(found).toHaveLength(3);
    for (const { start, end, text: name } of found) expect(text.slice(start, end)).toBe(name);
  });
});

describe('for people', () => {
  test('the text is shown with its mentions, and their count', { timeout: PATIENCE_MS }, async () => {
    const at = await files({ 'a.txt': TEXT });
    const { code, out, err } = await spot([at['a.txt']]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('a.txt');
    expect(plain(out)).toContain('Vice Premier He Lifeng');
    expect(out).toMatch(/\b3\b/);
  });

  test('--explain calls a term that stands off its front not marked, and does not count it', {
    timeout: PATIENCE_MS,
  }, async () => {
    const at = await files({
      'a.txt': `China raised its tariffs on American goods. Nobody spoke of dairy quotas. ${TEXT}`,
    });
    const { code, out, err } = await spot(['--explain', '--front', 'china,canada', at['a.txt']]);
    expect([code, err]).toEqual([0, '']);
    const lines = plain(out).split('\n');
    const dairy = lines.filter((line) => line.includes(' dairy  '));
    expect(dairy).toEqual([expect.stringMatching(/^not marked: its front is not lit here/)]);
    const marked = lines.filter((line) => line.startsWith('yes  ')).length;
    expect(marked).toBeGreaterThanOrEqual(3);
    expect(lines.find((line) => line.includes('candidates,'))).toContain(`, ${marked} marked`);
  });

  test('--explain says why a story is off although the odds are good', { timeout: PATIENCE_MS }, async () => {
    const { out } = await spot(['--explain', 'tests/gold/fronts/lit/sheffield-cutlers.txt']);
    expect(plain(out)).toMatch(/united-kingdom: off \(story 0, log-odds \+/);
    expect(plain(out)).toContain('off all the same: no anchor stands near a field word');
  });
});
