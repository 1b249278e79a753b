import { readGold, score } from '../accuracy-gold';
import { seedLexicon } from '../accuracy-ours';
import { compile } from '../../../lib/spotting/lexicon/compile';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { ATTACHMENTS, HEADS, OWNERS } from './cases';
import { rate, readQuestion } from './question';
import { grammarOver } from './questions-by-words';
import { readOwnWords } from './own-words';
import { readTierOne, readTierTwo } from './tier-words';
import { arguedWith, objectionTo } from './argued';
const lex = compile(await seedLexicon());
const sets = { arg: readGold('/work/shared/gold/arguments'), open: readGold('tests/gold/open'), unseen: readGold('tests/gold/unseen'), core: readGold('/work/shared/gold/gate/core'), off: readGold('/work/shared/gold/gate/off') };
for (const [name, read] of Object.entries({ none: undefined, own: readOwnWords, one: readTierOne, two: readTierTwo })) {
  const g = read && grammarOver(read);
  if (g) for (const c of [OWNERS, HEADS, ATTACHMENTS]) console.log(name, rate(c.map(readQuestion), c === OWNERS ? g.ownerOf : c === HEADS ? g.headOf : g.attachmentOf));
  for (const [set, gold] of Object.entries(sets)) {
    const rec = arguedWith(lex, g);
    const a = performance.now();
    if (set === 'core' || set === 'off') console.log(name, set, gold.filter(({ text }) => rec(text).length > 0).length, gold.length, performance.now() - a);
    else { const s = score(gold, rec); console.log(name, set, s.precision.toFixed(4), s.recall.toFixed(4), s.wrong, s.missed, performance.now() - a); }
    if (process.argv[2] === name && g && (set === 'arg' || set==='open')) for (const { text, name: file, spans } of gold) {
      const bl = paragraphs(text);
      for (const j of spot(bl, lex).judged) { const o = objectionTo(j, g); if (o) console.log('   ', file, o, j.view.text.slice(j.candidate.start - 20, j.candidate.end + 30).replace(/\n/g,' '), spans.some(s => s.start <= (bl[j.view.index]!.start ?? 0) + j.candidate.start && s.end >= (bl[j.view.index]!.start ?? 0) + j.candidate.end) ? 'WRONG' : 'ok'); }
    }
  }
}
