import { type Counts, evidenceOf } from '../../../lib/spotting/aboutness/evidence';
import { WEIGHTS } from '../../../lib/spotting/aboutness/weights';
import { compile } from '../../../lib/spotting/lexicon/writing/compile';
import { readOptions } from '../../../seeds/tools/command-line';
import { seedLexicon } from '../accuracy-ours';
import { bagOfWords, type Learner, wordList } from './baselines';
import { type Example, fitModel, folds, type Model, scoreOf } from './logistic';
import { type Answered, gate, repository } from './sets';

const USAGE = `npm run fit:aboutness -- [--shared FOLDER]   fits the weights of China’s front in
lib/spotting/aboutness/weights.ts on labelled texts and prints them, with five-fold cross-validation and two baselines.
FOLDER is ../shared if none is named; where it has no hard pages they are left out, and it says so`;

const { shared } = readOptions(USAGE, { options: { shared: { type: 'string', default: '../shared' } } }).values;

const FOLDS = 5;
// Counts whose weight is 0 here are used for the other fronts only.
const NAMES = (Object.keys(WEIGHTS.main.counts) as (keyof Counts)[]).filter((name) => WEIGHTS.main.counts[name] !== 0);

const lexicon = compile(await seedLexicon(), (front) => front === 'china');
const [subject] = lexicon.subjects;
if (!subject) throw new Error('the seeds have no subject');
const hard = gate(shared, lexicon);
const own = repository(lexicon);
if (hard.length === 0)
  console.log(`skipped: ${shared}/gold/gate is not there; the fit uses the texts of the repository`);

const countsOf = ({ text: { blocks } }: Answered): number[] => {
  const { counts } = evidenceOf(blocks, 'main');
  return NAMES.map((name) => Math.log1p(counts[name]));
};
const modelOf = (texts: readonly Answered[]): Model =>
  fitModel(texts.map((one): Example => ({ counts: countsOf(one), label: one.label, weight: one.weight })));
const ours: Learner = (texts) => {
  const model = modelOf(texts);
  return (text) => scoreOf(model, countsOf(text));
};

const { bias, weights } = modelOf([...hard, ...own]);
console.log(`bias ${bias.toFixed(1)}`);
for (const [nth, name] of NAMES.entries()) console.log(`  ${name}: ${weights[nth]?.toFixed(1)},`);

console.log(`\nEach text judged by a model that has not seen it (${FOLDS} folds):`);
report('evidence', ours);
report('word list', wordList(subject, lexicon.names));
report('bag of words', bagOfWords);

/**
 * Prints how many texts a learner gets wrong that it has not learned from, of the hard pages and of the repository’s
 * stories.
 */
function report(name: string, learner: Learner): void {
  const dealt = [hard, own].map((texts) => ({
    texts,
    fold: folds(
      texts.map(({ label }) => label),
      FOLDS,
    ),
  }));
  const scores = new Map<Answered, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldOut = (nth: number, of: number[]) => of[nth] === fold;
    const judge = learner(dealt.flatMap(({ texts, fold: of }) => texts.filter((_, nth) => !isHeldOut(nth, of))));
    for (const { texts, fold: of } of dealt)
      texts.forEach((one, nth) => {
        if (isHeldOut(nth, of)) scores.set(one, judge(one));
      });
  }
  tell(`${name}, hard pages`, hard, scores);
  tell(
    `${name}, stories of the repository`,
    own.filter(({ weight }) => weight === 1),
    scores,
  );
}

/** Prints how many texts have log-odds on the wrong side, and the first of them. */
function tell(name: string, texts: readonly Answered[], scores: ReadonlyMap<Answered, number>): void {
  const of = (label: 0 | 1) =>
    texts.flatMap((one) => (one.label === label ? [{ name: one.text.name, score: scores.get(one) ?? 0 }] : []));
  const dark = of(1).filter(({ score }) => score < 0);
  const lit = of(0).filter(({ score }) => score >= 0);
  console.log(`${name}: core dark ${dark.length} of ${of(1).length}, off lit ${lit.length} of ${of(0).length}`);
  for (const one of [...dark, ...lit].slice(0, 12)) console.log(`  ${one.score.toFixed(2)} ${one.name}`);
}
