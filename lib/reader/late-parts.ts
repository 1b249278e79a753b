import type { CardRenderer } from './hovering/card-renderer';
import type { Hovering } from './hovering/hovering';

/** What the scripts leave that are put into a page only when it needs them, by their names. */
export interface LateParts {
  hovering: typeof Hovering;
  'card-renderer': CardRenderer;
}

/** The key under which they leave it in the global object of our scripts, which the page cannot see. */
const PARTS = Symbol.for('backstory.late-parts');

const world = globalThis as { [PARTS]?: Partial<LateParts> | undefined };

/** Leaves the part that a script brings for the reader of this page. */
export function leavePart<Name extends keyof LateParts>(name: Name, part: LateParts[Name]): void {
  world[PARTS] = { ...world[PARTS], [name]: part };
}

/** The part that a script has left on this page, if it has. */
export const leftPart = <Name extends keyof LateParts>(name: Name): LateParts[Name] | undefined => world[PARTS]?.[name];

/**
 * Forgets the parts that are there already, so that each reader gets those of its own copy of the extension. After an
 * update Chromium gives our scripts a new global object, which has none; the reader does not rely on that.
 */
export function forgetParts(): void {
  world[PARTS] = undefined;
}
