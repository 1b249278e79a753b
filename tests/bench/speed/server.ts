import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Server, serve } from '../../browser/serve';
import { mentionsPage } from './mentions-page';
import { newsPage } from './news-page';

export const SHARED_PAGES = '../shared/pages';

/**
 * How a page is served, as the first part of its path: `still`, without running scripts of its own, or `live`, with
 * them.
 */
export type Way = 'still' | 'live';

const NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const HEADERS: Record<Way, Record<string, string>> = {
  still: { 'content-security-policy': NOTHING_ELSE },
  // Isolated pages have a clock of 5 µs instead of 100 µs.
  live: {
    'content-security-policy': `${NOTHING_ELSE}; script-src 'unsafe-inline'`,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  },
};

/** A page that names nothing of ours. */
const QUIET = '<!doctype html><html lang="en"><body><main><h1>Ferries</h1><p>They sail.</p></main></body></html>';

/** The names of saved pages of a kind; none where they are not on this machine. */
export function savedPages(kind: 'offtopic' | 'trade' | 'large'): string[] {
  const folder = `${SHARED_PAGES}/${kind}`;
  return existsSync(folder) ? readdirSync(folder).map((file) => `saved/${kind}/${file}`) : [];
}

/**
 * Serves `/WAY/NAME`, where a name is `story`, `quiet`, a saved page, `news/WORDS`, `mentions/COUNT`, or `made/NAME` of
 * what a measurement has put into `made`. Pages ask for nothing but themselves.
 */
export async function servePages(made: Map<string, string>): Promise<Server> {
  const news = new Map<string, string>();
  return serve((path) => {
    const [, way = '', kind = '', ...rest] = path.split('/');
    const headers = HEADERS[way as Way];
    if (!headers) return undefined;
    const name = rest.join('/');
    if (kind === 'quiet') return { body: QUIET, headers };
    if (kind === 'mentions') return { body: mentionsPage(Number(name)), headers };
    if (kind === 'story') return { body: readFileSync('tests/demo/story.html'), headers };
    if (kind === 'saved') {
      const file = `${SHARED_PAGES}/${name}`;
      return existsSync(file) ? { body: readFileSync(file), headers } : undefined;
    }
    if (kind === 'made') return { body: made.get(name) ?? '', headers };
    if (kind !== 'news') return undefined;
    const page = news.get(name) ?? newsPage(Number(name));
    news.set(name, page);
    return { body: page, headers };
  });
}
