import { compile } from '../../../lib/spotting/lexicon/compile';
import { evidenceOf } from '../../../lib/spotting/aboutness/evidence';
import { storyScore } from '../../../lib/spotting/aboutness/story-model';
import { seedLexicon } from '../accuracy-ours';
import { labelled } from './texts';
const lexicon = compile(await seedLexicon());
for (const f of ['../shared/gold/gate/core', '/tmp/realnews/core', 'tests/gold/gate/core', 'tests/gold/aboutness/core', '../shared/gold/gate/off', '/tmp/government', '/tmp/realnews/off', 'tests/gold/gate/off', 'tests/gold/aboutness/off']) {
  const s = labelled(f, lexicon).map((t) => ({ n: t.name, s: storyScore(evidenceOf(t.blocks)), w: evidenceOf(t.blocks).wakes })).sort((a, b) => a.s - b.s);
  console.log(f.padEnd(32), s.length, [-1, -0.5, 0, 0.5, 1, 1.5].map((th) => `${th}:${s.filter((x) => x.s >= th && x.w).length}`).join(' '), (/core/.test(f) ? s.slice(0, 8) : s.slice(-8)).map((x) => `${x.s.toFixed(1)} ${x.n.slice(0, 26)}`).join('; '));
}
