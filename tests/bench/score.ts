import { existsSync } from 'node:fs';
import { readGold, score } from './accuracy-gold';
import { oursWithSeeds } from './accuracy-ours';

// npm run score: precision and recall of spotting on the marked texts, one line a set. Of `unseen` only totals are
// ever shown: whoever writes rules must not learn from it.

const SETS = ['tests/gold/open', 'tests/gold/unseen', '../shared/gold/dev'];

const recognise = await oursWithSeeds();
for (const folder of SETS.filter(existsSync)) {
  const { texts, required, precision, recall, f1, wrong, missed, falseHe } = score(readGold(folder), recognise);
  const figures = [`precision ${precision.toFixed(4)}`, `recall ${recall.toFixed(4)}`, `F1 ${f1.toFixed(4)}`].join(' ');
  console.log(
    `${folder}: ${texts} texts, ${required} required mentions: ${figures}; ${wrong} false (${falseHe} of them “He”), ${missed} missed`,
  );
}
