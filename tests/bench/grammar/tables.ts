import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledLexicon } from '../../../lib/spotting/lexicon/compiled';
import { type Found, type GoldText, readGold, score } from '../accuracy-gold';
import { ANSWERERS, type Answerer } from './answerers';
import { arguedWith } from './argued';
import { ATTACHMENTS, HEADS, OWNERS } from './cases';
import { type Cost, costs } from './cost';
import { type Grammar, type Question, rate, readQuestion } from './question';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;

const QUESTIONS: readonly [cases: readonly string[], ask: keyof Grammar][] = [
  [OWNERS, 'ownerOf'],
  [HEADS, 'headOf'],
  [ATTACHMENTS, 'attachmentOf'],
];

/** How well each answers the questions that were written for it, and what it costs, as lines of a table. */
export async function questionTable(): Promise<string[]> {
  const heads = [
    'answers by',
    'whose',
    'head',
    'attached to',
    'warm',
    'faster',
    'cold',
    'faster',
    'evaluation',
    'size',
  ];
  const { nobody, three, ...others } = await costs();
  const cells = ({ warm, cold, evaluation, kB }: Cost): string[] => [
    ...[inMs(warm), times(three.warm / warm)],
    ...[inMs(cold), times(three.cold / cold)],
    ...[inMs(evaluation), `${(kB - nobody.kB).toFixed(1)} kB`],
  ];
  const ratesOf = ({ grammar }: Answerer) =>
    QUESTIONS.map(([cases, ask]) => inWords(cases.map(readQuestion), grammar[ask]));
  return [
    row(...heads),
    row('---', ...heads.slice(1).map(() => '--:')),
    row('nobody: spotting alone', '', '', '', ...cells(nobody)),
    ...ANSWERERS.map((one) => row(one.name, ...ratesOf(one), ...cells(others[one.script]))),
    row(
      'compromise/three, look-up',
      '',
      '',
      '',
      inMs(three.warm),
      '',
      inMs(three.cold),
      '',
      inMs(three.evaluation),
      '',
    ),
  ];
}

const inMs = (ms: number) => `${ms.toFixed(0)} ms`;
const times = (ratio: number) => `${ratio.toFixed(0)} ×`;

function inWords(questions: readonly Question[], ask: Grammar[keyof Grammar]): string {
  const { precision, recall } = rate(questions, ask);
  return `${percent(precision)}, ${percent(recall)}`;
}

/** What the answers change of what is marked in texts, as lines of a table. Sets that are not there are left out. */
export function textTable(lexicon: CompiledLexicon, shared: string): string[] {
  const marked = [join(shared, 'gold/arguments'), 'tests/gold/open', 'tests/gold/unseen'].filter(isThere);
  const gate = ['core', 'off'].map((set) => join(shared, 'gold/gate', set)).filter(isThere);
  const sets: [folder: string, gold: GoldText[], measure: typeof marks][] = [
    ...marked.map((folder): (typeof sets)[number] => [folder, readGold(folder), marks]),
    ...gate.map((folder): (typeof sets)[number] => [folder, readGold(folder), lit]),
  ];
  const names = sets.map(([folder, gold]) => `${folder.split('/').slice(-2).join('/')} (${gold.length})`);
  const nobody: Pick<Answerer, 'name'> & { grammar?: Grammar } = { name: 'nobody' };
  return [
    row('answers by', ...names),
    row('---', ...names.map(() => '--:')),
    ...[nobody, ...ANSWERERS].map(({ name, grammar }) => {
      const recognise = arguedWith(lexicon, grammar);
      return row(name, ...sets.map(([, gold, measure]) => measure(gold, recognise)));
    }),
  ];
}

type Recognise = (text: string) => Found[];

function marks(gold: readonly GoldText[], recognise: Recognise): string {
  const { precision, recall, falseHe } = score(gold, recognise);
  return `${percent(precision)}, ${percent(recall)}${falseHe ? `, ${falseHe} false “He”` : ''}`;
}

const lit = (gold: readonly GoldText[], recognise: Recognise): string =>
  `${gold.filter(({ text }) => recognise(text).length > 0).length} lit`;

function isThere(folder: string): boolean {
  if (existsSync(folder)) return true;
  console.warn(`Skipped: there is no ${folder}`);
  return false;
}
