import type { CardRenderer } from './extension';

/** The place in the scripts’ own world where the script of the cards leaves its renderer, and the page finds nothing. */
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
