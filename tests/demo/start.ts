import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchWithExtension } from '../browser/launch';
import { type Server, serve } from '../browser/serve';
import { tour } from './tour';

// npm start [-- canada | FILE_OR_URL]   builds the extension and opens a story, or another page, with it loaded

const SHOTS = resolve('.output/demo');

/** The stories by the names under which they are asked for. */
const STORIES: Record<string, string> = { china: 'tests/demo/story.html', canada: 'tests/demo/canada.html' };

let server: Server | undefined;
try {
  const [wanted = 'china'] = parseArgs({ allowPositionals: true }).positionals;
  const page = await locate(wanted);
  server = page.server;
  console.log('Building Backstory …');
  execFileSync('npx', ['wxt', 'build'], {
    // Silent, unless it fails: then the error holds what it said.
    stdio: ['ignore', 'ignore', 'pipe'],
    // As it ships, also where a test starts this: with NODE_ENV=test the scripts come out 4 % larger.
    env: { ...process.env, NODE_ENV: 'production' },
    shell: process.platform === 'win32',
  });
  if (hasDisplay()) await openWindow(page.url);
  else {
    mkdirSync(SHOTS, { recursive: true });
    await tour(page.url, SHOTS);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await server?.close();
}

/** A window that stays until it is closed. */
async function openWindow(url: string): Promise<void> {
  const { context } = await launchWithExtension({ headless: false, viewport: null });
  const [page = await context.newPage()] = context.pages();
  await page.goto(url);
  console.log(`Opened ${url} with Backstory. Rest the pointer on an underlined name. Close the window to end.`);
  await new Promise<void>((done) => context.on('close', () => done()));
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** A page’s address, from an address or a file. Throws one sentence when it is neither. */
async function locate(target: string): Promise<{ url: string; server?: Server }> {
  if (/^https?:\/\//.test(target)) return { url: target };
  const story = Object.hasOwn(STORIES, target) ? STORIES[target] : undefined;
  if (story) return serveFile(story);
  if (!existsSync(target) || !statSync(target).isFile()) throw new Error(`${target}: there is no such file.`);
  return serveFile(target);
}

async function serveFile(path: string): Promise<{ url: string; server: Server }> {
  const server = await serve((asked) => (asked === '/story' ? { body: readFileSync(path) } : undefined));
  return { url: `${server.origin}/story`, server };
}
