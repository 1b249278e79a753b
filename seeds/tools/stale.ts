import { loadKnowledge } from '../../lib/build/load';
import { day } from '../../lib/knowledge/schema/fields';
import { readOptions } from './command-line';
import { formatStale, staleOn } from './reports/staleness';

const USAGE = 'npm run seeds:stale -- --on DATE   lists what an editor should look at again (without a date: today)';

try {
  const today = new Date().toISOString().slice(0, 10);
  const { on } = readOptions(USAGE, { options: { on: { type: 'string', default: today } } }).values;
  if (!day.safeParse(on).success) throw new Error(`“${on}” is no day like 2026-11-24`);
  console.log(formatStale(staleOn(await loadKnowledge('seeds'), on)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
