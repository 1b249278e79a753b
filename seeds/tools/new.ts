import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readSeeds } from '../../lib/build/load';
import { readOptions } from './command-line';
import { scaffold } from './writing/scaffold';

const USAGE = `npm run new:entity -- person "Zhong Shan"   writes a new card with the fields that most cards of its category have`;

try {
  const [category, ...words] = readOptions(USAGE, { allowPositionals: true }).positionals;
  if (!category || words.length === 0) throw new Error(`usage: ${USAGE}`);
  const { knowledge } = await readSeeds('seeds');
  const { path, text } = scaffold(
    category,
    words.join(' '),
    knowledge.entities.map(({ id }) => id),
  );
  const file = join('seeds', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text, { flag: 'wx' }).catch(() => {
    throw new Error(`${file} cannot be written: is it there already?`);
  });
  const id = basename(file, '.json');
  console.log(`${file} is ready to be filled in; then run npm run seeds:check -- --only ${id}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
