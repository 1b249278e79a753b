import { readSeeds } from '../../lib/build/load';
import { formatProblem } from '../../lib/knowledge/checking/problem';
import { coverageOf, formatCoverage } from './coverage';

// npm run seeds:check — validates the seeds and prints what they cover.
const { knowledge, problems } = await readSeeds('seeds');
const { entities, events, series, sources } = knowledge;
console.log(formatCoverage(coverageOf(knowledge)));
const relations = entities.reduce((sum, { relations }) => sum + relations.length, 0);
console.log(
  `\n${entities.length} entities, ${events.length} events, ${relations} relations, ${series.length} series, ${sources.length} sources`,
);
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the seeds`);
  process.exitCode = 1;
}
