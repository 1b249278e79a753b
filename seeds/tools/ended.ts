import { readFile, writeFile } from 'node:fs/promises';
import { readSeeds } from '../../lib/build/load';
import { UNFILLED } from '../../lib/knowledge/checking/unfilled';
import { date } from '../../lib/knowledge/schema/fields';
import { readOptions } from './command-line';
import { speakingOf } from './reports/speaking-of';
import { stateThatCanEnd, writeEnding } from './writing/ending';

const USAGE = 'npm run seeds:ended -- ENTITY FACT --on DATE --source ID [--at PLACE]';
const HELP = `${USAGE}
records that a state has ended, and prints what else speaks of it. FACT is a fact’s id, or its place from 0.`;
try {
  const { positionals, values } = readOptions(HELP, {
    allowPositionals: true,
    options: { on: { type: 'string' }, source: { type: 'string' }, at: { type: 'string' } },
  });
  const [id, wanted] = positionals;
  const { on, source, at = `${UNFILLED} where in the source` } = values;
  if (!id || !wanted || !on || !source) throw new Error(`usage: ${USAGE}`);
  if (!date.safeParse(on).success) throw new Error(`“${on}” is no date like 2026, 2026-11 or 2026-11-24`);
  const { knowledge, origin } = await readSeeds('seeds');
  const entity = knowledge.entities.find((one) => one.id === id);
  const file = entity && origin.get(entity);
  if (!entity || !file) throw new Error(`“${id}” is no entity`);
  if (!knowledge.sources.some((one) => one.id === source)) throw new Error(`“${source}” is no source`);
  const state = stateThatCanEnd(entity, wanted);
  await writeFile(file, writeEnding(await readFile(file, 'utf8'), state, { on, source, at }));
  console.log(`${file}: “${state.text}” ended on ${on}\n`);
  const others = speakingOf(state, entity, knowledge);
  console.log(`What else speaks of it (${others.length}):`);
  for (const { item, field, text } of others) console.log(`  ${origin.get(item)}: ${field}: ${text}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
