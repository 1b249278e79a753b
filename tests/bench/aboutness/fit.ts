import { type Counts, evidenceOf } from '../../../lib/spotting/aboutness/evidence';
import { STORY_WEIGHTS } from '../../../lib/spotting/aboutness/story-model';
import { compile } from '../../../lib/spotting/lexicon/compile';
import { seedLexicon } from '../accuracy-ours';
import { bagOfWords, type Learner, wordList } from './baselines';
import { type Example, fitModel, folds, type Model, scoreOf } from './logistic';
import { type Answered, gate, repository } from './sets';

// npm run fit:aboutness [-- --shared FOLDER]: fits the weights of `lib/spotting/aboutness/story-model.ts` on labelled texts
// and prints them, with five-fold cross-validation and two baselines. Without FOLDER (else ../shared) the hard pages are
// left out, and it says so.

const option = process.argv.indexOf('--shared');
const shared = (option > 0 && process.argv[option + 1]) || '../shared';

const FOLDS = 5;
const NAMES = Object.keys(STORY_WEIGHTS) as (keyof Counts)[];

const lexicon = compile(await seedLexicon());
const [subject] = lexicon.subjects;
if (!subject) throw new Error('the seeds have no subject');
const hard = gate(shared, lexicon);
const own = repository(lexicon);
if (hard.length === 0)
  console.log(`skipped: ${shared}/gold/gate is not there; the fit uses the texts of the repository`);

const countsOf = ({ text: { blocks } }: Answered): number[] => {
  const { counts } = evidenceOf(blocks);
  return NAMES.map((name) => Math.log1p(counts[name]));
};
const modelOf = (texts: readonly Answered[]): Model =>
  fitModel(texts.map((one): Example => ({ counts: countsOf(one), label: one.label, weight: one.weight })));
const ours: Learner = (texts) => {
  const model = modelOf(texts);
  return (text) => scoreOf(model, countsOf(text));
};

const { bias, weights } = modelOf([...hard, ...own]);
console.log(`bias ${bias.toFixed(2)}`);
for (const [nth, name] of NAMES.entries()) console.log(`  ${name}: ${weights[nth]?.toFixed(2)},`);

console.log(`\n${hard.length} hard pages, each judged by a model that has not seen it (${FOLDS} folds):`);
report('evidence', ours);
report('word list', wordList(subject));
report('bag of words', bagOfWords);

/** Prints how many hard pages a learner gets wrong where it has not seen them, and those that it was least sure of. */
function report(name: string, learner: Learner): void {
  const dealt = folds(
    hard.map(({ label }) => label),
    FOLDS,
  );
  const others = folds(
    own.map(({ label }) => label),
    FOLDS,
  );
  const scores = hard.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const judge = learner([
      ...hard.filter((_, nth) => dealt[nth] !== fold),
      ...own.filter((_, nth) => others[nth] !== fold),
    ]);
    hard.forEach((one, nth) => {
      if (dealt[nth] === fold) scores[nth] = judge(one);
    });
  }
  const of = (label: 0 | 1) =>
    hard.flatMap(({ label: is, text }, nth) => (is === label ? { name: text.name, score: scores[nth] ?? 0 } : []));
  const dark = of(1).filter(({ score }) => score < 0);
  const lit = of(0).filter(({ score }) => score >= 0);
  console.log(`${name}: core dark ${dark.length} of ${of(1).length}, off lit ${lit.length} of ${of(0).length}`);
  for (const one of [...dark, ...lit].slice(0, 12)) console.log(`  ${one.score.toFixed(2)} ${one.name}`);
}
