import { toUnicode } from 'punycode/punycode.es6.js';

/** A host as people write it: `xn--bcher-kva.de` is “bücher.de”. Addresses and settings keep the form of the network. */
export function shownHost(host: string): string {
  try {
    return toUnicode(host);
  } catch {
    return host; // No valid code: shown as it is.
  }
}
