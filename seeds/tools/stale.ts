import { loadKnowledge } from '../../lib/build/load';
import { formatStale, staleOn } from './reports/staleness';

// npm run seeds:stale -- --on DATE   what an editor should look at again (without a date: today)
const [flag, date = ''] = process.argv.slice(2);
try {
  if (flag && flag !== '--on') throw new Error(`unknown option ${flag}; usage: npm run seeds:stale -- --on 2026-11-24`);
  const on = flag ? date : new Date().toISOString().slice(0, 10);
  if (!isDay(on)) throw new Error(`“${on}” is no day like 2026-11-24`);
  console.log(formatStale(staleOn(await loadKnowledge('seeds'), on)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
