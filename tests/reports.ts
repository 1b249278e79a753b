import { z } from 'zod';

/** What a suite’s report says: how many tests passed, failed and were skipped, and a line for each that failed. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  failures: string[];
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        // A test that throws what is no error has `null` for its message.
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string().nullable()).nullish(),
        }),
      ),
    }),
  ),
});

const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(z.object({ error: z.object({ message: z.string().optional() }).nullish() })),
    }),
  ),
});
const playwrightSuite = z.object({
  specs: z.array(playwrightSpec),
  get suites() {
    return z.array(playwrightSuite).optional();
  },
});
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), skipped: z.number() }),
  suites: z.array(playwrightSuite),
  /** Outside any test: a file that does not load. */
  errors: z.array(z.object({ message: z.string().optional() })),
});

/**
 * Reads the JSON report of Vitest or of Playwright. Playwright’s flaky tests count as failed.
 * Throws if it is neither.
 */
export function readReport(json: string): Tally {
  const report = z.union([vitestReport, playwrightReport]).parse(JSON.parse(json));
  return 'stats' in report ? ofPlaywright(report) : ofVitest(report);
}

function ofVitest(report: z.infer<typeof vitestReport>): Tally {
  const failures = report.testResults.flatMap((file) => {
    const tests = file.assertionResults.filter(({ status }) => status === 'failed');
    const lines = tests.map((test) => line(file.name, test.fullName, test.failureMessages?.[0] ?? undefined));
    // A file fails without a test if it does not load, or one of its hooks fails.
    const isOutsideTests = file.status === 'failed' && (file.message !== '' || tests.length === 0);
    return isOutsideTests ? [line(file.name, undefined, file.message || 'a hook failed'), ...lines] : lines;
  });
  return {
    passed: report.numPassedTests,
    failed: failures.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  };
}

function ofPlaywright({ stats, suites, errors }: z.infer<typeof playwrightReport>): Tally {
  const failures = suites.flatMap(specsIn).flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => {
        const message = results.find(({ error }) => error)?.error?.message;
        return line(`tests/e2e/${spec.file}`, spec.title, message);
      }),
  );
  failures.push(...errors.map(({ message }) => line('tests/e2e', undefined, message)));
  return { passed: stats.expected, failed: failures.length, skipped: stats.skipped, failures };
}

function specsIn(suite: z.infer<typeof playwrightSuite>): z.infer<typeof playwrightSpec>[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsIn)];
}

/** Characters of a failure’s message that a line keeps: what was expected and what came, but no stack. */
const MESSAGE_LENGTH = 240;

/** The part of a path from `tests` on, the test, and why it failed, on one line and without colors. */
function line(path: string, test: string | undefined, message = ''): string {
  const file = path.replace(/^.*[\\/](?=tests[\\/])/, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal’s colors begin with one.
  const [why = ''] = message.replace(/\u001b\[\d+m/g, '').split(/\n\s*at /, 1);
  return [file, test, why.replace(/\s+/g, ' ').trim().slice(0, MESSAGE_LENGTH)].filter(Boolean).join(' › ');
}
