import { existsSync } from 'node:fs';
import type { About } from '../../../lib/spotting/aboutness/story-model';
import { readOptions, refuse } from '../../../seeds/tools/command-line';
import { FRONT_OPTION } from '../../../seeds/tools/front-option';
import { lexiconFor } from '../accuracy-ours';
import { judgeFolder } from './judge';

const USAGE = `npm run gate -- [--front china] [FOLDER …]   what the texts of each folder are judged to be about, and how
many of them have a mark; of folders called core, off, lit or dark it lists what is judged otherwise`;

const FOLDERS = ['core', 'touch', 'off'].flatMap((set) => [`../shared/gold/gate/${set}`, `tests/gold/gate/${set}`]);

const { values, positionals: given } = readOptions(USAGE, { allowPositionals: true, options: FRONT_OPTION });
const lexicon = await lexiconFor(values.front).catch(refuse);

for (const folder of given.length > 0 ? given : FOLDERS) {
  if (!existsSync(folder)) {
    console.log(`${folder}: skipped, as it is not there`);
    continue;
  }
  const judged = judgeFolder(folder, lexicon);
  const count = (about: About) => judged.filter((one) => one.about === about).length;
  const lit = judged.filter((one) => one.lit).length;
  console.log(
    `${folder}: ${judged.length} texts, ${count('core')} core, ${count('touch')} touch, ${count('off')} off; ${lit} with a mark`,
  );
  const set = folder.split('/').at(-1);
  for (const { name, about, lit } of judged.filter((one) => isMisjudged(one, set)))
    console.log(`  ${about}${lit ? ', with a mark' : ''}: ${name}`);
}

/** Whether a text of a set is judged otherwise than the set’s name says. Of `lit` those of the named fronts count. */
function isMisjudged({ name, about, lit }: { name: string; about: About; lit: boolean }, set = ''): boolean {
  const isOfFront =
    !values.front || values.front.flatMap((list) => list.split(',')).some((front) => namedFronts(name).includes(front));
  switch (set) {
    case 'core':
      return about === 'off';
    case 'off':
      return about !== 'off';
    case 'lit':
      return !lit && isOfFront;
    case 'dark':
      return lit;
    default:
      return false;
  }
}

/** The fronts that the name of a story begins with: `canada+mexico-01-lumber.txt`. */
function namedFronts(name: string): string[] {
  return name.replace(/-\d.*/, '').split('+');
}
