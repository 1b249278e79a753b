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

/**
 * Forgets a renderer that is there already, so that each reader gets one of its own copy of the extension. After an
 * update Chromium gives our scripts a new global object, which has none; the reader does not rely on that.
 */
export function forgetRenderer(): void {
  world[RENDERER] = undefined;
}
