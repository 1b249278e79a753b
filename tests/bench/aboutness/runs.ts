import { compile } from '../../../lib/spotting/lexicon/compile';
import { evidenceOf } from '../../../lib/spotting/aboutness/evidence';
import { storyScore, CORE, isThroughout } from '../../../lib/spotting/aboutness/story-model';
import { seedLexicon } from '../accuracy-ours';
import { labelled } from './texts';
import passages from './passages.json';
const lexicon = compile(await seedLexicon());
const P = passages as unknown as Record<string, { about: number[]; doubt: number[]; passing: number[] }>;
for (const f of ['/tmp/realnews/off', 'tests/gold/aboutness/off', 'tests/gold/gate/off', 'tests/gold/gate/touch', '/tmp/realnews/touch', '../shared/gold/gate/touch']) {
  console.log('\n' + f);
  for (const { name, blocks } of labelled(f, lexicon)) {
    const ev = evidenceOf(blocks);
    const story = storyScore(ev);
    if (story >= CORE && ev.wakes && isThroughout(ev)) continue;
    const isIn = (i: number) => blocks[i] !== undefined && blocks[i]!.sentences.some((s) => s.joined);
    for (let i = 0; i < blocks.length; i++) {
      if (!isIn(i) || isIn(i - 1)) continue;
      let j = i; while (isIn(j + 1)) j++;
      const run = blocks.slice(i, j + 1);
      const e = evidenceOf(run);
      const S = run.flatMap((b) => b.sentences);
      const lab = P[name] ? run.map((_, k) => (P[name]!.about.includes(i + k) ? 'A' : P[name]!.doubt.includes(i + k) ? 'd' : P[name]!.passing.includes(i + k) ? 'p' : '.')).join('') : '';
      console.log(`story ${story.toFixed(1)} run ${storyScore(e).toFixed(1)} joined ${S.filter((s) => s.joined).length} complete ${S.filter((s) => s.complete).length} anchored ${S.length} weak ${S.filter((s) => s.weak).length} anchors ${run.reduce((s, b) => s + b.anchors, 0)} fields ${run.reduce((s, b) => s + b.fields, 0)} others ${run.reduce((s, b) => s + b.others, 0)} named ${Math.max(...run.map((b) => b.named))} len ${run.reduce((s, b) => s + b.length, 0)} ${lab} ${name.slice(0, 40)}`);
    }
  }
}
