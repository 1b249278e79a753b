import { toUnicode } from 'punycode/punycode.es6.js';

/**
 * A host as people write it: `xn--bcher-kva.de` is “bücher.de”. Settings keep the encoded form, as browsers give it.
 */
export function readableHost(host: string): string {
  try {
    return toUnicode(host);
  } catch {
    return host; // It is not valid Punycode, so it is shown as it is.
  }
}
