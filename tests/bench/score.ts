import { existsSync, readFileSync } from 'node:fs';
import { type Found, readGold, score } from './accuracy-gold';
import { oursWithSeeds } from './accuracy-ours';

// npm run score: precision and recall of spotting on the marked texts, one line a set. Of `unseen` only totals are
// ever shown: whoever writes rules must not learn from it.

/** Our own sets, and one that was marked when there were fewer cards, with the roster of those. */
const SETS: { folder: string; roster?: string }[] = [
  { folder: 'tests/gold/open' },
  { folder: 'tests/gold/unseen' },
  { folder: '../shared/gold/dev', roster: '../shared/seed/roster.json' },
];

const recognise = await oursWithSeeds();
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

/** What was found, in the ids of an older roster: a card that was split off counts as the one that it comes from. */
function asKnownTo(roster: string): (found: Found[]) => Found[] {
  const { entities } = JSON.parse(readFileSync(roster, 'utf8')) as { entities: { id: string }[] };
  const ids = new Set(entities.map(({ id }) => id));
  const splits = JSON.parse(readFileSync('tests/gold/splits.json', 'utf8')) as Record<string, string>;
  return (found) =>
    found.flatMap((one) => {
      const id = ids.has(one.id) ? one.id : splits[one.id];
      return id && ids.has(id) ? { ...one, id } : [];
    });
}
