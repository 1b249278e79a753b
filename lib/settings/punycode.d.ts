/** The package brings no types. Its main file would be taken for Node’s module of the same name. */
declare module 'punycode/punycode.es6.js' {
  export function toUnicode(host: string): string;
}
