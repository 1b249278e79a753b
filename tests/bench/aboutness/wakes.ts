import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../../lib/spotting/lexicon/compile';
import { anyWord, anyName } from '../../../lib/spotting/lexicon/phrases';
import { seedLexicon } from '../accuracy-ours';
import { prefilterWords } from '../../../lib/build/prefilter-words';
import { Prefilter, PrefilterTable } from '../../../lib/spotting/prefilter/prefilter';
const seeds = await seedLexicon();
const OLD = ["trade","trading","tariff","duty","levy","export","exporter","exported","exporting","import","importer","imported","sanction","truce","embargo","negotiation","negotiator","negotiating","protectionism","protectionist","rare earth","critical mineral"];
const NEW = seeds.subjects[0]!.fields;
const A = new RegExp(anyName(seeds.subjects[0]!.anchors), 'g');
const fo = new RegExp(anyWord(OLD), 'gi'), fn = new RegExp(anyWord(NEW), 'gi');
const T = new RegExp(anyName(seeds.subjects[0]!.thirds), 'g');
const table = new PrefilterTable(prefilterWords(seeds));
const at = (re: RegExp, s: string) => [...s.matchAll(re)].map((m) => m.index);
const near = (a: number[], b: number[], d: number) => a.some((x) => b.some((y) => Math.abs(x - y) <= d));
for (const f of ['../shared/gold/gate/off', '/tmp/government', '/tmp/realnews/off', 'tests/gold/gate/off', '../shared/gold/gate/touch', '/tmp/realnews/core', 'tests/gold/gate/core']) {
  if (!existsSync(f)) continue;
  const ts = readdirSync(f).filter((p) => p.endsWith('.txt')).map((p) => readFileSync(join(f, p), 'utf8'));
  const c = (fnc: (t: string) => boolean) => ts.filter(fnc).length;
  console.log(f, ts.length, 'today(new seeds)', c((t) => new Prefilter(table).add(t)), 'A&oldF', c((t) => at(A, t).length > 0 && at(fo, t).length > 0), 'A&newF', c((t) => at(A, t).length > 0 && at(fn, t).length > 0), 'A&F&T', c((t) => at(A, t).length > 0 && at(fn, t).length > 0 && at(T, t).length > 0), 'near200', c((t) => near(at(A, t), at(fn, t), 200)), 'near600', c((t) => near(at(A, t), at(fn, t), 600)), 'near1000', c((t) => near(at(A, t), at(fn, t), 1000)), 'A>=2&F>=2', c((t) => at(A, t).length > 1 && at(fn, t).length > 1));
}
