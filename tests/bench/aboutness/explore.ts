import { existsSync } from 'node:fs';
import { compile } from '../../../lib/spotting/lexicon/compile';
import { evidenceOf, type Counts } from '../../../lib/spotting/aboutness/evidence';
import { seedLexicon } from '../accuracy-ours';
import { type Example, fit, folds, scoreOf } from './logistic';
import { type Labelled, labelled } from './texts';

const lexicon = compile(await seedLexicon());
const GATE = '../shared/gold/gate';
const read = (f: string) => (existsSync(f) ? labelled(f, lexicon) : []);
const core = read(`${GATE}/core`), off = read(`${GATE}/off`), open = read('tests/gold/open');
const fs = { core: read('/tmp/fitstories/core'), off: read('/tmp/fitstories/off') };
const useFS = process.argv.includes('--fs');
const ow = Number(process.env.OW ?? 0.5);
const sets: [string, Labelled[]][] = [['open+', open.filter((t) => t.marked)], ['unseen', read('tests/gold/unseen')], ['dev core', read('../shared/gold/dev').filter((t) => t.marked)], ['own core', read('tests/gold/gate/core')], ['own touch', read('tests/gold/gate/touch')], ['own off', read('tests/gold/gate/off')], ['touch', read(`${GATE}/touch`)], ['gov off', read('/tmp/government')], ['rn core', read('/tmp/realnews/core')], ['rn touch', read('/tmp/realnews/touch')], ['rn off', read('/tmp/realnews/off')], ['fs core', fs.core], ['fs off', fs.off]];
const verbose = process.argv.includes('-v');
for (const names of process.argv.slice(2).filter((a) => !a.startsWith('-'))) {
  const N = names.split(',') as (keyof Counts)[];
  const c = (t: Labelled) => { const { counts } = evidenceOf(t.blocks); return N.map((k) => Math.log1p(counts[k])); };
  const gate = [...core.map((t) => ({ t, l: 1 as const })), ...off.map((t) => ({ t, l: 0 as const }))];
  const ex: Example[] = gate.map(({ t, l }) => ({ counts: c(t), label: l, weight: 1 }));
  const extra: Example[] = [...open.map((t) => ({ counts: c(t), label: t.marked ? 1 as const : 0 as const, weight: ow })), ...(useFS ? [...fs.core.map((t) => ({ counts: c(t), label: 1 as const, weight: 1 })), ...fs.off.map((t) => ({ counts: c(t), label: 0 as const, weight: 1 }))] : [])];
  const m = fit([...ex, ...extra]);
  console.log('\n##', N.map((k, i) => `${k}: ${m.weights[i]!.toFixed(2)}`).join(', '), 'bias', m.bias.toFixed(2));
  const dealt = folds(ex.map((e) => e.label), 5), dx = folds(extra.map((e) => e.label), 5);
  const held = ex.map(() => 0);
  for (let k = 0; k < 5; k++) {
    const mm = fit([...ex.filter((_, i) => dealt[i] !== k), ...extra.filter((_, i) => dx[i] !== k)]);
    ex.forEach((e, i) => { if (dealt[i] === k) held[i] = scoreOf(mm, e.counts); });
  }
  for (const th of [-1, 0]) console.log('  th', th, 'cv core dark', held.filter((s, i) => ex[i]!.label && s < th).length, 'off lit', held.filter((s, i) => !ex[i]!.label && s >= th).length);
  for (const [name, ts] of sets) {
    if (!ts.length) continue;
    const sc = ts.map((t) => ({ t, s: scoreOf(m, c(t)) }));
    const lit = sc.filter(({ s }) => s >= 0).length, lit1 = sc.filter(({ s }) => s >= -1).length;
    console.log(`  ${name}: lit ${lit} (at -1: ${lit1}) of ${ts.length}`, verbose ? (/core|\+/.test(name) ? sc.filter(({ s }) => s < 0.3) : /off/.test(name) ? sc.filter(({ s }) => s > -1) : []).map(({ t, s }) => `${s.toFixed(1)} ${t.name}`).join('; ') : '');
  }
}
