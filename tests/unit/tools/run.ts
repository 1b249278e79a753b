import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** What a command has said, and how it ended. */
export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs one of our commands by `tsx`, as `npm run` does, with `input` on its standard input. */
export function run(script: string, args: readonly string[], input?: string | Buffer): Promise<Ended> {
  const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', script, ...args]);
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said.err += text;
  });
  child.stdin.on('error', () => undefined); // A command that does not read it may be gone already.
  child.stdin.end(input);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, ...said }));
  });
}

/** Files in a folder that is gone after the test. */
export async function files<Name extends string>(
  content: Record<Name, string | Buffer>,
): Promise<Record<Name, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'backstory-tools-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const paths = {} as Record<Name, string>;
  for (const name of Object.keys(content) as Name[]) {
    paths[name] = join(folder, name);
    await writeFile(paths[name], content[name]);
  }
  return paths;
}
