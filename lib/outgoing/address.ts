/**
 * An http or https address without its query and fragment, which may tell something of the user; empty for any other.
 */
export function withoutQuery(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, origin, pathname } = new URL(address);
  return /^https?:$/.test(protocol) ? origin + pathname : '';
}
