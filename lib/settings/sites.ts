/** How many sites the list may hold. A longer one makes the settings page and every look-up slow. */
export const MAX_SITES = 1000;

/** How long the name of a host may be; none is longer in the names of the internet. */
export const MAX_HOST_LENGTH = 253;

/** Where Backstory is on: everywhere except on the sites of one list, or only on those of another. */
export const SITE_RULES = ['except', 'only'] as const;

/** What the user has chosen about sites. Both lists are kept, whichever of them holds. */
export interface SiteRules {
  siteRule: (typeof SITE_RULES)[number];
  offSites: string[];
  onlySites: string[];
}

/** The name of the list that is in force. */
export const listThatHolds = ({ siteRule }: SiteRules): 'offSites' | 'onlySites' =>
  siteRule === 'only' ? 'onlySites' : 'offSites';

/** Whether Backstory is off on a host by what the user has chosen about sites. */
export function isSiteOff(host: string, rules: SiteRules): boolean {
  const isListed = coveringSite(host, rules[listThatHolds(rules)]) !== undefined;
  return isListed === (rules.siteRule === 'except');
}

/** The site that the switch for `host` changes: the entry that covers it, as that one leaves the list, or the host. */
export const switchedSite = (host: string, rules: SiteRules): string =>
  coveringSite(host, rules[listThatHolds(rules)]) ?? host;

/** Whether nothing is marked on a host: Backstory is off there, or is paused everywhere. */
export const isDarkOn = (host: string, settings: SiteRules & { pause: unknown }): boolean =>
  settings.pause !== null || isSiteOff(host, settings);

/**
 * The rules with Backstory switched on or off on `host`: it joins the list that holds, or leaves it. They stay as they
 * are where that list is full.
 */
export function switchSite(rules: SiteRules, host: string, on: boolean): SiteRules {
  const { siteRule, offSites, onlySites } = rules;
  const list = listThatHolds(rules);
  return { siteRule, offSites, onlySites, [list]: withListed(rules[list], host, on === (siteRule === 'only')) };
}

/**
 * A host without the dot that may end it in the address of a page: `example.com.` is the same site as `example.com`.
 */
const withoutDot = (host: string): string => host.replace(/\.$/, '');

/** The entry of a list of sites that covers `host`: the host itself or a parent domain of it. */
export function coveringSite(host: string, sites: readonly string[]): string | undefined {
  const name = withoutDot(host);
  return sites.find((site) => name === site || name.endsWith(`.${site}`));
}

/**
 * The list with `host` on it or not. To take it off, every entry goes that covers the host, parent domains too. To put
 * it on, the host is added unless an entry already covers it, so a parent domain in the list stays there. A full list
 * takes no more: whoever reads a longer one drops what is last in it.
 */
export function withListed(sites: readonly string[], host: string, listed: boolean): string[] {
  if (!listed) return sites.filter((site) => coveringSite(host, [site]) === undefined);
  const isNew = coveringSite(host, sites) === undefined;
  return isNew && sites.length < MAX_SITES ? [...sites, withoutDot(host)].sort() : [...sites];
}

/** What the user typed as a site: its host, or why it cannot be added. */
export type TypedSite =
  | { is: 'new'; host: string }
  /** It is no host name. */
  | { is: 'none' }
  /** `half`: a part of a name (`nytimes`). `wide`: an ending that thousands of sites share (`com`, `co.uk`). */
  | { is: 'wide' | 'half'; host: string }
  /** The entry `by` already covers it. */
  | { is: 'covered'; host: string; by: string }
  | { is: 'full' };

/** Checks what the user typed as a site. */
export function checkTypedSite(typed: string, sites: readonly string[]): TypedSite {
  const host = hostOf(typed);
  if (!host) return { is: 'none' };
  if (isShared(host)) return { is: 'wide', host };
  if (!isWhole(host)) return { is: 'half', host };
  const by = coveringSite(host, sites);
  if (by !== undefined) return { is: 'covered', host, by };
  return sites.length >= MAX_SITES ? { is: 'full' } : { is: 'new', host };
}

/**
 * A host that a page can have: a name of letters, digits, hyphens and underscores between dots, or an IP address. The
 * parser of addresses takes more, as “example.com,example.org”, or names of any length. These would cover no page, and
 * settings that hold one that is too long can be read no more.
 */
const HOST = /^(?:[\w-]+(?:\.[\w-]+)*|\[[\da-f:]+\])$/;

/**
 * What stands for all names below a host. It goes before the address is parsed, as Chrome’s parser writes it “%2A.”.
 */
const ALL_BELOW = /(?<=^(?:[a-z]+:\/\/)?)\*?\./;

/**
 * The host in what the user typed (`https://www.example.com/news`), or undefined where it has none. The dot that ends a
 * sentence is left out, and so is what stands for all names below a host: “*.” or a dot alone. A `mailto:` link is of a
 * person, not of a page.
 */
export function hostOf(typed: string): string | undefined {
  const text = typed.trim().toLowerCase().replace(ALL_BELOW, '');
  if (!text || /\s|^mailto:/.test(text)) return undefined;
  try {
    if (/^\d+$/.test(text)) return text; // Of a number alone the parser makes an IP address: of 163, 0.0.0.163.
    const { hostname } = new URL(text.includes('://') ? text : `https://${text}`);
    const host = hostname.replace(/\.$/, '');
    return HOST.test(host) && host.length <= MAX_HOST_LENGTH ? host : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a host can name one site: an IP address, a name of at least two parts, or `localhost`. */
const isWhole = (host: string): boolean => host === 'localhost' || /^\[|\../.test(host);

/** Matches an ending under which registries sell names to everybody. */
const ENDING = /^(?:[a-z]{2}|com|net|org|edu|gov|mil|int|info|biz|news)$/;

/**
 * Shared endings of countries (`co.uk`, `com.cn`). This finds the common ones, as the whole list has 10,000 entries.
 */
const BEFORE_COUNTRY = /^(?:com?|net|org|edu|ac)\.[a-z]{2}$/;

/** Whether thousands of sites share this ending. */
export const isShared = (host: string): boolean => ENDING.test(host) || BEFORE_COUNTRY.test(host);
