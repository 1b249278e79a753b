import { type ParseArgsConfig, parseArgs } from 'node:util';

// “npm run … | head” closes the pipe as soon as it has seen enough: that is no fault. A full disk is one.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

/**
 * What stands behind a command, read by `parseArgs`. With `--help` it prints `usage` and ends the process instead; for
 * an option that the command does not have it ends it with one sentence.
 */
export function readOptions<Config extends ParseArgsConfig>(usage: string, config: Config) {
  if (process.argv.includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    refuse(error);
  }
}

/** Prints why a command cannot do what it is asked, without where in the code that was found, and ends the process. */
export function refuse(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
