import type { CardRenderer } from './extension';

/**
 * The key under which the card script leaves its renderer in the global object of our scripts, which the page cannot
 * see.
 */
const RENDERER = Symbol.for('backstory.card-renderer');

const world = globalThis as { [RENDERER]?: CardRenderer | undefined };

/** Leaves a renderer for the reader of this page. */
export function shareRenderer(renderer: CardRenderer): void {
  world[RENDERER] = renderer;
}

/** The renderer that was left on this page, if there is one. */
export const sharedRenderer = (): CardRenderer | undefined => world[RENDERER];

/** Forgets a renderer that an earlier copy of the extension has left: the world outlives an update. */
export function forgetRenderer(): void {
  world[RENDERER] = undefined;
}
