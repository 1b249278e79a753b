import type { View } from './view';

/**
 * Whether a block has one of some words. They are looked for first where every match of an expression has one of them:
 * few texts have, and a search by an expression that the engine has not yet optimised takes far longer. Kept for each
 * block, as one may be a megabyte of phrases that all ask.
 */
export function hasAnyOf(words: readonly string[]): (view: View) => boolean {
  const known = new WeakMap<View, boolean>();
  return (view) => {
    const has = known.get(view) ?? words.some((word) => view.text.includes(word));
    known.set(view, has);
    return has;
  };
}
