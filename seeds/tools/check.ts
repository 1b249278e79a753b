import { readSeeds } from '../../lib/build/load';
import { formatProblem, type Problem } from '../../lib/knowledge/checking/problem';
import { isUnfilled } from '../../lib/knowledge/checking/unfilled';
import { readOptions } from './command-line';
import { citedByNobody, countsOf, coverageOf, formatCoverage } from './reports/coverage';
import { onlyIn, unknownAmong } from './reports/only';
import { styleFindings } from './style/style';

/** Where faults of other cards are told. */
const LISTED = 'which “npm run seeds:check” lists';

const USAGE = `npm run seeds:check                       checks form and style of the seeds; where nothing is wrong it prints what they cover
npm run seeds:check -- --only ID[,ID]     prints the faults of these cards alone`;

try {
  const { only } = readOptions(USAGE, { options: { only: { type: 'string' } } }).values;
  const { knowledge, problems, origin } = await readSeeds('seeds');
  const ids = only?.split(',').flatMap((id) => id.trim() || []) ?? [];
  if (only !== undefined && ids.length === 0) throw new Error('--only needs the id of a card, like he-lifeng');
  const unknown = unknownAmong(ids, knowledge, problems);
  if (unknown.length > 0) throw new Error(`no card has the id ${unknown.map((id) => `“${id}”`).join(', ')}`);
  const findings = problems.length > 0 ? [] : styleFindings(knowledge, origin);
  const style = findings.map(({ item, ...rest }): Problem => ({ file: origin.get(item) ?? '(unknown)', ...rest }));
  if (only === undefined) {
    // Before a fault the table would only hide it.
    if (problems.length + style.length === 0) console.log(`${formatCoverage(coverageOf(knowledge))}\n`);
    console.log(countsOf(knowledge));
    const idle = problems.length > 0 ? [] : citedByNobody(knowledge);
    if (idle.length > 0) console.log(`Nothing cites ${idle.join(', ')}: cite it, or take it out of seeds/sources.json`);
  }
  const shown = only !== undefined ? onlyIn(ids, knowledge) : () => true;
  const errors = problems.filter(shown);
  const faults = style.filter(shown);
  for (const problem of [...errors, ...faults]) console.error(formatProblem(problem));
  const elsewhere = problems.filter((problem) => !errors.includes(problem));
  console.log(
    `${count(errors.length, 'error')} of form${toFillIn(errors)}, ${count(faults.length, 'finding')} of style`,
  );
  if (elsewhere.length > 0)
    console.log(`and ${count(elsewhere.length, 'error')} elsewhere${toFillIn(elsewhere)}, ${LISTED}`);
  const rest = style.length - faults.length;
  if (rest > 0) console.log(`and ${count(rest, 'finding')} elsewhere, ${LISTED}`);
  if (problems.length > 0) console.log('Style is looked at when there is no error of form.');
  // An error elsewhere fails the check too, as then nobody has looked at the style of these cards.
  if (problems.length + faults.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** How many of these errors are texts that are still to be written. */
function toFillIn(errors: readonly Problem[]): string {
  const blanks = errors.filter(({ value }) => isUnfilled(value)).length;
  return blanks > 0 ? ` (${blanks} still to be filled in)` : '';
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
