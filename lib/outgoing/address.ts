/** An address of the web without what may tell of its user. Empty for any other. */
export function withoutQuery(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, origin, pathname } = new URL(address);
  return /^https?:$/.test(protocol) ? origin + pathname : '';
}
