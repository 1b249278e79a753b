import { type Opened, openBrowser } from './browser';
import { bundle } from './bundle';
import type { Aim, Measurement } from './measurement';
import { newsText } from './news-text';
import { evaluate, openWith } from './page-script';
import { median } from './stats';
import { figure, table } from './table';

const WORDS = [1_000, 10_000, 100_000, 1_000_000];
const ALIASES = [300, 3_000, 30_000];

/** Texts that are no prose and could be slow to read, each made to about this many UTF-16 units. */
const HOSTILE: Record<string, (length: number) => string> = {
  'only “He ”': (length) => 'He '.repeat(length / 3),
  'only quotes': (length) => '“”"\''.repeat(length / 4),
  'one endless word': (length) => 'a'.repeat(length),
  'nested brackets': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'combining marks': (length) => 'e\u0301\u0327'.repeat(length / 3),
  'lone surrogates': (length) => '\ud800'.repeat(length),
};

const times = (sizes: readonly number[], values: readonly number[]) =>
  sizes.map((size, nth) => [size.toLocaleString('en'), `${figure(values[nth] as number)} ms`]);

/** How the cost of spotting grows with the text, with the lexicon, and with text made to hurt. */
export const growth: Measurement = {
  name: 'growth',
  async run({ server, runs }) {
    const opened = await openBrowser();
    await openWith(opened, `${server.origin}/live/made/empty`, await bundle('ours.ts'));
    const measure = (text: string, repeats = Math.max(3, Math.ceil(runs / 4))) => spotTimes(opened, text, repeats);
    const byWords: number[] = [];
    await measure(newsText(20_000).join(' '), 10);
    for (const words of WORDS) byWords.push(await measure(newsText(words).join(' ')));
    const byAliases: number[] = [];
    for (const size of ALIASES) {
      await evaluate(opened, `ours.grow(${size})`);
      byAliases.push(await measure(newsText(20_000).join(' '), runs));
    }
    await evaluate(opened, 'ours.grow(0); ours.grow(1e4)');
    const rows: string[][] = [];
    const aims: Aim[] = [];
    for (const [name, make] of Object.entries(HOSTILE)) {
      const found: number[] = [];
      for (const share of [1, 2, 4]) found.push(await measure(make((share * 1_000_000) / 4), 3));
      const [quarter = 0, half = 0, full = 0] = found;
      rows.push([name, ...found.map((ms) => `${figure(ms)} ms`), `${figure(full / half)} ×`]);
      // Four times the text should take four times as long. Below 5 ms mostly the clock is measured, so 4 is taken.
      aims.push({ what: `${name}: 1 MB ÷ 0.25 MB`, value: full < 5 ? 4 : full / quarter, atMost: 6 });
    }
    await opened.close();
    const perWord = (at: number) => (byWords[at] as number) / (WORDS[at] as number);
    return {
      title: 'Growth of spotting',
      tables: [
        table(['words', 'spotting'], times(WORDS, byWords)),
        table(['aliases', 'spotting of 20,000 words'], times(ALIASES, byAliases)),
        table(['hostile text', '0.25 MB', '0.5 MB', '1 MB', '1 MB ÷ 0.5 MB'], rows),
      ],
      aims: [
        { what: 'time a word, 1,000,000 ÷ 10,000 words', value: perWord(3) / perWord(1), atMost: 1.5 },
        { what: '30,000 ÷ 300 aliases', value: (byAliases[2] as number) / (byAliases[0] as number), atMost: 2 },
        ...aims,
      ],
    };
  },
};

async function spotTimes(opened: Opened, text: string, repeats: number): Promise<number> {
  await evaluate(opened, `globalThis.text = ${JSON.stringify(text)}; 0`);
  const found: number[] = [];
  for (let run = 0; run < repeats; run++) found.push(await evaluate(opened, 'ours.spotBlocks(text)'));
  return median(found);
}
