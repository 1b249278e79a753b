import type { Point } from './place';

/** Where the pointer is, as far as is known. */
export type Pointer<M> =
  | { at: 'page' }
  /** A muted name asks for no card before the pointer has left it. */
  | { at: 'name'; on: M; point?: Point | undefined; muted: boolean }
  | { at: 'card' }
  /** Not known before it moves. The name on which it is found then is muted, as it never came to it. */
  | { at: 'unknown' };

/** Who asked for a card: the pointer that rests on its name, a tap, or a key or the popup, which bring the focus along. */
export type Asker = 'pointer' | 'tap' | 'key';

/**
 * Hovering as a pure state machine: what is known of pointer, focus and cards. `M` is what identifies a mention. Every
 * wait and every load carries a token, so that one that ends late can never win over what has happened since. What a
 * user may expect of it stands in `README.md`.
 */
export interface Hover<M> {
  /** How many tokens were given out. */
  tokens: number;
  pointer: Pointer<M>;
  /** The token of the one wait that counts. */
  timer: number | undefined;
  /** The card that is on its way; the one on the screen stays until it is there. */
  loading: { on: M; by: Asker; token: number } | undefined;
  /** The card on the screen; `focus` while a keyboard’s focus is inside. */
  card: { on: M; focus: boolean; pinned: boolean } | undefined;
}

export type HoverEvent<M> =
  /** The pointer was found on a mention, or on none. */
  | { type: 'pointer'; on: M | undefined; point?: Point }
  /** The pointer has come into the card, or left it. */
  | { type: 'card'; inside: boolean }
  /** The card has moved, or its size has changed: the pointer may be in it or not, but has not left it. */
  | { type: 'placed' }
  /** The focus of a keyboard has come into the card, or left it. */
  | { type: 'focus'; inside: boolean }
  | { type: 'timer'; token: number }
  | { type: 'loaded'; token: number }
  /** A card was asked for outright. */
  | { type: 'open'; on: M; by: 'tap' | 'key' }
  | { type: 'pin'; pinned: boolean }
  /** A button or finger was pressed in the page, on a mention or on none. */
  | { type: 'press'; on: M | undefined }
  /** Escape, the close button, or the page has taken the card away. */
  | { type: 'close' }
  /** A mention is out of sight. */
  | { type: 'gone'; on: M }
  /** The marks of the page were made anew: `now` gives the mention that stands where one stood, if any does. */
  | { type: 'marks'; now(on: M): M | undefined };

/** What the outside has to do after a step, in order. */
export type HoverEffect<M> =
  | { do: 'wait'; ms: number; token: number }
  /** Scroll a mention into view. */
  | { do: 'reveal'; on: M }
  | { do: 'load'; on: M; token: number }
  /** Show the card that was loaded, in the place of any other; `point` is where the pointer rests on its name. */
  | { do: 'show'; on: M; focus: boolean; point?: Point | undefined }
  | { do: 'pin'; pinned: boolean }
  /** Move the focus to the pin of the card, which says why the card stays. */
  | { do: 'focus-pin' }
  | { do: 'hide' };

/** Nothing points, and no card is there. */
export const idle = <M>(): Hover<M> => ({
  tokens: 0,
  pointer: { at: 'page' },
  timer: undefined,
  loading: undefined,
  card: undefined,
});

/** Whether there is no card, and none to come. */
export const isIdle = <M>({ timer, loading, card }: Hover<M>): boolean =>
  timer === undefined && loading === undefined && card === undefined;
