import { readSeeds } from '../../lib/build/load';
import { formatProblem, type Problem } from '../../lib/knowledge/checking/problem';
import { countsOf, coverageOf, formatCoverage } from './reports/coverage';
import { onlyIn } from './reports/only';
import { styleFindings } from './style/style';

// npm run seeds:check                       checks form and style of the seeds, and prints what they cover
// npm run seeds:check -- --only ID[,ID]     prints the faults of these cards alone
const [flag, list = ''] = process.argv.slice(2);
try {
  if (flag && flag !== '--only')
    throw new Error(`unknown option ${flag}; usage: npm run seeds:check -- --only ID[,ID]`);
  const { knowledge, problems, origin } = await readSeeds('seeds');
  const findings = problems.length > 0 ? [] : styleFindings(knowledge);
  const style = findings.map(({ item, ...rest }): Problem => ({ file: origin.get(item) ?? '(unknown)', ...rest }));
  if (!flag) {
    console.log(formatCoverage(coverageOf(knowledge)));
    console.log(`\n${countsOf(knowledge)}`);
  }
  const shown = flag ? onlyIn(list.split(','), knowledge) : () => true;
  const errors = problems.filter(shown);
  const faults = style.filter(shown);
  for (const problem of [...errors, ...faults]) console.error(formatProblem(problem));
  console.log(`${count(errors.length, 'error')} of form, ${count(faults.length, 'finding')} of style`);
  if (problems.length > errors.length) console.log(`and ${count(problems.length - errors.length, 'error')} elsewhere`);
  if (problems.length > 0) console.log('Style is looked at when there is no error of form.');
  if (errors.length + faults.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
