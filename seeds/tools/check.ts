import { readSeeds } from '../../lib/knowledge/load';
import { showProblem } from '../../lib/knowledge/validate';

// npm run seeds:check — validates the seeds and prints what they cover.
const { knowledge, problems } = await readSeeds('seeds');
for (const problem of problems) console.error(showProblem(problem));
const relations = knowledge.entities.reduce((sum, { relations }) => sum + relations.length, 0);
console.log(
  `${knowledge.entities.length} entities, ${knowledge.events.length} events, ${relations} relations, ${knowledge.series.length} series, ${knowledge.sources.length} sources`,
);
if (problems.length > 0) {
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the seeds`);
  process.exitCode = 1;
}
