import { toUnicode } from 'punycode/punycode.es6.js';

/** A part of a host in which every sign can be seen. */
const VISIBLE = /^[^\p{C}\p{Z}]+$/u;

/**
 * A host as people write it: `xn--bcher-kva.de` is “bücher.de”. Settings keep the encoded form, as browsers give it.
 * One that stands for nothing or for signs that nobody sees, as Chrome takes it (`xn--`), is shown as it is.
 */
export function readableHost(host: string): string {
  try {
    const readable = toUnicode(host);
    return readable.split('.').every((part) => VISIBLE.test(part)) ? readable : host;
  } catch {
    return host; // It is not valid Punycode, so it is shown as it is.
  }
}
