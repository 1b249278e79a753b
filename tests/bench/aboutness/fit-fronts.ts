import type { Counts } from '../../../lib/spotting/aboutness/evidence';
import { WEIGHTS } from '../../../lib/spotting/aboutness/weights';
import { compile } from '../../../lib/spotting/lexicon/writing/compile';
import { readOptions } from '../../../seeds/tools/command-line';
import { seedLexicon } from '../accuracy-ours';
import { type FrontExample, frontExamples } from './front-sets';
import { fitModel, folds, type Model, scoreOf } from './logistic';

const USAGE = `npm run fit:fronts -- [--shared FOLDER]   fits the weights of the fronts beside China, and of what concerns
all, and prints them with five-fold cross-validation. FOLDER is ../shared if none is named`;

const { shared } = readOptions(USAGE, { options: { shared: { type: 'string', default: '../shared' } } }).values;

const FOLDS = 5;

/**
 * How much more an example counts where its text is about the front: there are far fewer of these, and most of the
 * others are easy. Both numbers were chosen by how many of 1,516 labelled texts are judged wrongly that the weights are
 * not fitted on.
 */
const OF_LIT = { fronts: 5.5, all: 10 } as const;

// A count whose weight is 0 for one of the two is used for the other only.
const namesFor = ({ counts }: (typeof WEIGHTS)['all']) =>
  (Object.keys(counts) as (keyof Counts)[]).filter((name) => counts[name] !== 0);
const all = frontExamples(compile(await seedLexicon()), shared);

const rowOf = ({ counts, weighing }: FrontExample): number[] =>
  namesFor(WEIGHTS[weighing]).map((name) => Math.log1p(counts[name]));
const modelOf = (examples: readonly FrontExample[], ofLit: number): Model =>
  fitModel(
    examples.map((one) => ({ counts: rowOf(one), label: one.label, weight: one.weight * (one.label ? ofLit : 1) })),
  );

for (const weighing of ['fronts', 'all'] as const) {
  const examples = all.filter((one) => one.weighing === weighing);
  const { bias, weights } = modelOf(examples, OF_LIT[weighing]);
  console.log(`${weighing}: bias ${bias.toFixed(1)}`);
  for (const [nth, name] of namesFor(WEIGHTS[weighing]).entries())
    console.log(`  ${name}: ${weights[nth]?.toFixed(1)},`);
  const dealt = folds(
    examples.map(({ label }) => label),
    FOLDS,
  );
  const wrong = { dark: 0, lit: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = modelOf(
      examples.filter((_, nth) => dealt[nth] !== fold),
      OF_LIT[weighing],
    );
    for (const one of examples.filter((_, nth) => dealt[nth] === fold)) {
      const isLit = scoreOf(model, rowOf(one)) >= 0;
      if (isLit !== (one.label === 1)) wrong[isLit ? 'lit' : 'dark']++;
    }
  }
  const count = (label: 0 | 1) => examples.filter((one) => one.label === label).length;
  console.log(`not seen: dark ${wrong.dark} of ${count(1)}, lit ${wrong.lit} of ${count(0)}\n`);
}
