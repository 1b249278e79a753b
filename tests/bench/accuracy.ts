import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../lib/spotting/english/language';
import { compile } from '../../lib/spotting/lexicon/writing/compile';
import { readOptions } from '../../seeds/tools/command-line';
import { compromise, wordList } from './accuracy-baselines';
import { AFTER_HES, STOPS } from './accuracy-cases';
import { type Found, type GoldText, readGold, score } from './accuracy-gold';
import { ours, seedLexicon } from './accuracy-ours';
import { costOf, TIERS } from './accuracy-tiers';
import { questionTable, textTable } from './grammar/tables';
import { asMarkedIn } from './roster';

const USAGE = `npm run bench:accuracy -- [--shared FOLDER]   ours against what needs no judge, and against itself with other
tiers of compromise, as the tables of README.md and lib/spotting/README.md. FOLDER, which is ../shared if none is named,
has the shared gold texts`;

const { shared } = readOptions(USAGE, { options: { shared: { type: 'string', default: '../shared' } } }).values;

const lexicon = await seedLexicon();
const compiled = compile(lexicon);
const folders = [join(shared, 'gold/dev'), 'tests/gold/open', 'tests/gold/unseen'].filter(existsSync);
const sets = folders.map((folder) => ({ folder, gold: readGold(folder) }));

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** One line of a table: the figures of a recogniser on gold texts. */
function figures(gold: readonly GoldText[], recognise: (text: string) => Found[]): string {
  const { precision, recall, f1, wrong, falseHe } = score(gold, recognise);
  return `${percent(precision)} | ${percent(recall)} | ${percent(f1)} | ${wrong} | ${falseHe}`;
}

const RECOGNISERS = {
  Backstory: ours(compiled),
  '(a) word list': wordList(lexicon),
  '(b) compromise/three': compromise(lexicon),
};

console.log('| texts | recogniser | precision | recall | F1 | false marks | of them “He” |');
console.log('| --- | --- | --: | --: | --: | --: | --: |');
for (const { folder, gold } of sets) {
  const known = asMarkedIn(folder, shared);
  for (const [name, recognise] of Object.entries(RECOGNISERS)) {
    console.log(`| ${folder} (${gold.length}) | ${name} | ${figures(gold, (text) => known(recognise(text)))} |`);
  }
}

/** How many of the questions about English a tier answers rightly. */
function answers({ endsSentence, isPossessive }: Language): string {
  const stops = STOPS.filter(([text, ends]) => {
    const [before = '', after = ''] = text.split('|');
    return endsSentence(before, after) === ends;
  });
  const hes = AFTER_HES.filter(([after, possessive]) => isPossessive(` ${after}`) === possessive);
  return `${stops.length}/${STOPS.length} | ${hes.length}/${AFTER_HES.length}`;
}

console.log(
  '\n| compromise | precision | recall | F1 | false marks | of them “He” | full stops | “He’s” | evaluation | size, gzip |',
);
console.log('| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |');
const all = sets.flatMap(({ gold }) => gold);
const knownTo = new Map(sets.flatMap(({ folder, gold }) => gold.map(({ text }) => [text, asMarkedIn(folder, shared)])));
for (const { name, language, entry } of TIERS) {
  const cost = entry ? await costOf(entry) : { ms: 0, kB: 0 };
  const recognise = ours(compiled, language);
  const known = (text: string) => knownTo.get(text)?.(recognise(text)) ?? [];
  console.log(
    `| ${name} | ${figures(all, known)} | ${answers(language)} | ${cost.ms.toFixed(0)} ms | ${cost.kB.toFixed(0)} kB |`,
  );
}

console.log(`\n${(await questionTable()).join('\n')}`);
console.log(`\n${textTable(compiled, shared).join('\n')}`);
