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
