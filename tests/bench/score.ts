import { existsSync } from 'node:fs';
import { readOptions, refuse } from '../../seeds/tools/command-line';
import { FRONT_OPTION } from '../../seeds/tools/front-option';
import { type Found, readGold, score } from './accuracy-gold';
import { lexiconFor, ours } from './accuracy-ours';
import { asKnownTo } from './roster';

const USAGE = 'npm run score -- [--front china]   precision and recall of spotting on the marked texts, one line a set';

/**
 * Our own sets, and one that was marked when there were fewer cards, with the roster of those. Of `unseen` only totals
 * are ever shown: whoever writes rules must not learn from it.
 */
const SETS: { folder: string; roster?: string }[] = [
  { folder: 'tests/gold/open' },
  { folder: 'tests/gold/unseen' },
  { folder: '../shared/gold/dev', roster: '../shared/seed/roster.json' },
];

const recognise = ours(await lexiconFor(readOptions(USAGE, { options: FRONT_OPTION }).values.front).catch(refuse));
for (const { folder, roster } of SETS.filter((one) => existsSync(one.folder))) {
  const known = roster ? asKnownTo(roster) : (found: Found[]) => found;
  const { texts, required, precision, recall, f1, wrong, missed, falseHe } = score(readGold(folder), (text) =>
    known(recognise(text)),
  );
  const figures = [`precision ${precision.toFixed(4)}`, `recall ${recall.toFixed(4)}`, `F1 ${f1.toFixed(4)}`].join(' ');
  console.log(
    `${folder}: ${texts} texts, ${required} required mentions: ${figures}; ${wrong} false (${falseHe} of them “He”), ${missed} missed`,
  );
}
