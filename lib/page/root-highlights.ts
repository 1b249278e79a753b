import type { Plugin } from 'vite';

/**
 * Lets the rules for highlights begin at the root. Where highlights inherit (Chromium, from 131), that looks the same, and
 * an element that is laid out anew is not asked about each of 22 rules: a page that mutates as fast as it can lost 3.4 %
 * by them. Firefox 140 does not inherit them, so there each rule stays one for every element.
 */
export function rootHighlights(): Plugin {
  return {
    name: 'backstory-root-highlights',
    enforce: 'pre',
    transform: (code, id) =>
      id.includes('underlines.css') ? code.replaceAll(/(?<!:root)::highlight\(/g, ':root::highlight(') : undefined,
  };
}
