/** How many sites the list may hold. A longer one makes the settings page and every look-up slow. */
export const MAX_SITES = 1000;

/** The entry of `offSites` that switches `host` off: the host itself or a parent domain of it. */
export function coveringSite(host: string, offSites: readonly string[]): string | undefined {
  return offSites.find((site) => host === site || host.endsWith(`.${site}`));
}

/**
 * The list with `host` switched on or off. Switching on removes every entry that covers the host, parent domains too.
 * Switching off adds the host unless an entry already covers it, so a parent domain in the list stays there.
 */
export function withSite(offSites: readonly string[], host: string, on: boolean): string[] {
  if (on) return offSites.filter((site) => coveringSite(host, [site]) === undefined);
  return coveringSite(host, offSites) === undefined ? [...offSites, host].sort() : [...offSites];
}

/** What the user typed as a site: its host, or why it cannot be added. */
export type TypedSite =
  | { is: 'new'; host: string }
  /** It is no host name. */
  | { is: 'none' }
  /** It is half a name (`nytimes`), or an ending that thousands of sites share (`com`, `co.uk`). */
  | { is: 'wide' | 'half'; host: string }
  /** The entry `by` already covers it. */
  | { is: 'covered'; host: string; by: string }
  | { is: 'full' };

/** Checks what the user typed as a site. */
export function checkTypedSite(typed: string, offSites: readonly string[]): TypedSite {
  const host = hostOf(typed);
  if (!host) return { is: 'none' };
  if (isShared(host)) return { is: 'wide', host };
  if (!isWhole(host)) return { is: 'half', host };
  const by = coveringSite(host, offSites);
  if (by !== undefined) return { is: 'covered', host, by };
  return offSites.length >= MAX_SITES ? { is: 'full' } : { is: 'new', host };
}

/** The host in what the user typed (`https://www.example.com/news`), or undefined where it has none. */
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

/** Whether a host can name one site: an IP address, a name of at least two parts, or `localhost`. */
const isWhole = (host: string): boolean => host === 'localhost' || /^\[|\../.test(host);

/** Endings under which registries sell names to everybody. */
const ENDINGS = new Set('com net org edu gov mil int info biz news'.split(' '));

/**
 * Shared endings of countries (`co.uk`, `com.cn`). This finds the common ones, as the whole list has 10,000 entries.
 */
const BEFORE_COUNTRY = /^(?:com?|net|org|edu|ac)\.[a-z]{2}$/;

/** Whether thousands of sites share this ending. */
const isShared = (host: string): boolean => ENDINGS.has(host) || /^[a-z]{2}$/.test(host) || BEFORE_COUNTRY.test(host);
