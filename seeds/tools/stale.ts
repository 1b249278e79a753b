import { loadKnowledge } from '../../lib/build/load';
import { day } from '../../lib/knowledge/schema/fields';
import { formatStale, staleOn } from './reports/staleness';

// npm run seeds:stale -- --on DATE   what an editor should look at again (without a date: today)
const [flag, date = ''] = process.argv.slice(2);
try {
  if (flag && flag !== '--on') throw new Error(`unknown option ${flag}; usage: npm run seeds:stale -- --on 2026-11-24`);
  const on = flag ? date : new Date().toISOString().slice(0, 10);
  if (!day.safeParse(on).success) throw new Error(`“${on}” is no day like 2026-11-24`);
  console.log(formatStale(staleOn(await loadKnowledge('seeds'), on)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
