/** Most sites that the list may hold: a longer one makes the settings page and every look-up slow. */
export const MOST_SITES = 1000;

/** The entry of `offSites` that switches `host` off: the host itself or a parent domain of it. */
export function offRule(host: string, offSites: readonly string[]): string | undefined {
  return offSites.find((site) => host === site || host.endsWith(`.${site}`));
}

/**
 * The list with `host` switched on or off. Switching on removes every rule that covers it, parent domains too; switching
 * off adds one where none covers it yet, so that what else a parent domain covers stays off.
 */
export function withSite(offSites: readonly string[], host: string, on: boolean): string[] {
  if (on) return offSites.filter((site) => offRule(host, [site]) === undefined);
  return offRule(host, offSites) === undefined ? [...offSites, host].sort() : [...offSites];
}

/** What a person typed as a site: its host, or why it cannot be added. */
export type TypedSite =
  | { is: 'new'; host: string }
  /** No host name at all. */
  | { is: 'none' }
  /** Half a name (`nytimes`), or a name that thousands of sites share (`com`, `co.uk`). */
  | { is: 'wide' | 'half'; host: string }
  /** Off already, by the entry `by`. */
  | { is: 'covered'; host: string; by: string }
  | { is: 'full' };

/** What to answer to a site that a person has typed. */
export function typedSite(typed: string, offSites: readonly string[]): TypedSite {
  const host = hostOf(typed);
  if (!host) return { is: 'none' };
  if (isShared(host)) return { is: 'wide', host };
  if (!isWhole(host)) return { is: 'half', host };
  const by = offRule(host, offSites);
  if (by !== undefined) return { is: 'covered', host, by };
  return offSites.length >= MOST_SITES ? { is: 'full' } : { is: 'new', host };
}

/** A host as a person may type it (`https://www.example.com/news`), or undefined where there is none in it. */
export function hostOf(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  if (!text || /\s/.test(text)) return undefined;
  try {
    const host = new URL(text.includes('://') ? text : `https://${text}`).hostname.replace(/^\*\./, '');
    return host || undefined;
  } catch {
    return undefined;
  }
}

/** An address in numbers, or a name of two parts at least; of the names of one part, that of this machine. */
const isWhole = (host: string): boolean => host === 'localhost' || /^\[|\../.test(host);

/** Endings under which registries give names to everybody. */
const ENDINGS = new Set('com net org edu gov mil int info biz news'.split(' '));

/** What stands before a country’s ending in the same way (`co.uk`, `com.cn`). The whole list has 10,000 entries. */
const BEFORE_COUNTRY = /^(?:com?|net|org|edu|ac)\.[a-z]{2}$/;

/** Whether thousands of sites share this as their ending. */
const isShared = (host: string): boolean => ENDINGS.has(host) || /^[a-z]{2}$/.test(host) || BEFORE_COUNTRY.test(host);
