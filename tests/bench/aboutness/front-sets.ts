import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blockEvidence } from '../../../lib/spotting/aboutness/block-evidence';
import { type Counts, evidenceOf } from '../../../lib/spotting/aboutness/evidence';
import { subjectsOf } from '../../../lib/spotting/aboutness/stories';
import { views } from '../../../lib/spotting/document';
import { LANGUAGE } from '../../../lib/spotting/english/language';
import type { CompiledLexicon, Weighing } from '../../../lib/spotting/lexicon/compiled';
import { finish } from '../../../lib/spotting/shared/pausable';
import { paragraphs } from '../../../lib/text/paragraphs';
import { parseGold } from '../accuracy-gold';

/** A text and a front of which it says something, with the answer whether it is about that front. */
export interface FrontExample {
  name: string;
  weighing: Weighing;
  counts: Counts;
  label: 0 | 1;
  /** How much it counts in the fit. */
  weight: number;
}

/** Which texts of the sets for China are on other fronts, and on which. One that is marked `?` is left out. */
const OTHERS = JSON.parse(readFileSync('tests/gold/aboutness/fronts/others.json', 'utf8')) as Record<string, string[]>;

/** The fronts of the texts in `tests/gold/fronts`. */
const LABELS = new Map(
  (JSON.parse(readFileSync('tests/gold/fronts/labels.json', 'utf8')) as { file: string; fronts: string[] }[]).map(
    ({ file, fronts }) => [file, fronts],
  ),
);

/** The weight of an example whose text is on another front. It may well name this front, so it counts for less. */
const BESIDE = 0.3;

/** The factor for texts on China’s front, which say less of what the other fronts look like. */
const OF_CHINA = 0.5;

/**
 * The texts that the weights of the other fronts are fitted on. Those below `shared` are left out where it is not
 * there.
 */
export function frontExamples(lexicon: CompiledLexicon, shared: string): FrontExample[] {
  const found: FrontExample[] = [];
  const read = (folder: string, frontsOf: (name: string) => readonly string[], weight = 1) => {
    if (!existsSync(folder)) return;
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt')))
      found.push(...examplesOf(join(folder, file), frontsOf(file.replace('.txt', '')), weight, lexicon));
  };
  const others = (name: string) => OTHERS[name] ?? [];
  // “canada+mexico-01-…”: the fronts stand before the number.
  for (const folder of ['tests/gold/aboutness/fronts', 'tests/gold/aboutness/pages']) {
    read(join(folder, 'lit'), (name) => name.replace(/-\d+-.*/, '').split('+'));
    read(join(folder, 'dark'), () => []);
  }
  read('tests/gold/fronts/spotting', (name) => LABELS.get(`spotting/${name}.txt`) ?? ['?']);
  for (const folder of ['tests/gold/aboutness', 'tests/gold/gate', join(shared, 'gold/gate')]) {
    read(join(folder, 'off'), others);
    read(join(folder, 'core'), () => ['china'], OF_CHINA);
  }
  return found;
}

function examplesOf(path: string, fronts: readonly string[], weight: number, lexicon: CompiledLexicon): FrontExample[] {
  if (fronts.includes('?')) return [];
  const text = finish(views(paragraphs(parseGold(path, readFileSync(path, 'utf8')).text), lexicon, LANGUAGE));
  return finish(subjectsOf(text, lexicon.subjects)).flatMap((subject): FrontExample[] => {
    const { counts, wakes } = evidenceOf(
      text.map((view) => blockEvidence(view, subject)),
      subject.weights,
    );
    const label = fronts.includes(subject.id) ? 1 : 0;
    // Left out are: the main subject, which has weights of its own; a text on the subject that does not wake the
    // reader, as it is never judged; and, for what concerns all, a text on other fronts, as it is not clear whether it
    // is about that, too.
    if (subject.weights === 'main' || (label && !wakes) || (!label && subject.alone && fronts.length > 0)) return [];
    const isBeside = !label && fronts.length > 0;
    return [{ name: path, weighing: subject.weights, counts, label, weight: weight * (isBeside ? BESIDE : 1) }];
  });
}
