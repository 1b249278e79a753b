import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE } from '../../../lib/spotting/english/language';
import type { CompiledLexicon } from '../../../lib/spotting/lexicon/compiled';
import { type Found, type GoldText, readGold, score } from '../accuracy-gold';
import { ours } from '../accuracy-ours';
import { asMarkedIn } from '../roster';
import { ANSWERERS } from './answerers';
import { KINDS, rate } from './ask';
import { type Cost, costs } from './cost';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;

/** How well each answers the questions that were written for it, and what it costs, as lines of a table. */
export async function questionTable(): Promise<string[]> {
  const kinds = KINDS.map(({ name }) => name);
  const heads = ['answers by', ...kinds, 'warm', 'faster', 'cold', 'faster', 'evaluation', 'size'];
  const { three, ...others } = await costs();
  const cells = ({ warm, cold, evaluation, kB }: Cost): string[] => [
    ...[inMs(warm), times(three.warm / warm)],
    ...[inMs(cold), times(three.cold / cold)],
    ...[inMs(evaluation), `${Math.max(0, kB - others.nobody.kB).toFixed(1)} kB`],
  ];
  return [
    row(...heads),
    row('---', ...heads.slice(1).map(() => '--:')),
    ...ANSWERERS.map(({ name, grammar, script }) =>
      row(name, ...KINDS.map((kind) => inWords(rate(kind, grammar))), ...cells(others[script])),
    ),
    row(
      'compromise/three',
      ...kinds.map(() => ''),
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

const inWords = ({ precision, recall }: { precision: number; recall: number }): string =>
  `${percent(precision)}, ${percent(recall)}`;

/** What the answers change of what is marked in texts, as lines of a table. Sets that are not there are left out. */
export function textTable(lexicon: CompiledLexicon, shared: string): string[] {
  const marked = [join(shared, 'gold/arguments'), 'tests/gold/open', 'tests/gold/unseen'].filter(isThere);
  const gate = ['core', 'off'].map((set) => join(shared, 'gold/gate', set)).filter(isThere);
  const sets: [folder: string, gold: GoldText[], measure: typeof marks][] = [
    ...marked.map((folder): (typeof sets)[number] => [folder, readGold(folder), marks]),
    ...gate.map((folder): (typeof sets)[number] => [folder, readGold(folder), lit]),
  ];
  const names = sets.map(([folder, gold]) => `${folder.split('/').slice(-2).join('/')} (${gold.length})`);
  return [
    row('answers by', ...names),
    row('---', ...names.map(() => '--:')),
    ...ANSWERERS.map(({ name, grammar }) => {
      const recognise = ours(lexicon, { ...LANGUAGE, ...grammar });
      return row(
        name,
        ...sets.map(([folder, gold, measure]) => {
          const known = asMarkedIn(folder, shared);
          return measure(gold, (text) => known(recognise(text)));
        }),
      );
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
