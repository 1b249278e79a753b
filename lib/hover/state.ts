import type { Point } from './placement';

/** Where the pointer is. */
export type Pointer<M> =
  | { at: 'page' }
  /** A dismissed name opens no card until the pointer has left it and come back. */
  | { at: 'name'; on: M; point?: Point | undefined; dismissed: boolean; extraMs: number }
  | { at: 'card' }
  /**
   * The pointer has to move before its place is known. The name under it is then dismissed, as the user did not go
   * there.
   */
  | { at: 'unknown' };

/** What opened a card. `key` is a shortcut or the popup, which both move the focus into the card. */
export type Opener = 'pointer' | 'tap' | 'key';

/** How much of a card is shown: what there is time for beside the line that is read, or everything. */
export type CardSize = 'glance' | 'full';

/**
 * The state of hovering: pointer, focus and cards. `M` is what identifies a mention. Every timer and every load has a
 * token, so that one that ends late is recognized and dropped. `README.md` says what the user sees of it.
 */
export interface HoverState<M> {
  /** The number of tokens given out so far. */
  tokens: number;
  pointer: Pointer<M>;
  /** The token of the timer that runs. */
  timer: number | undefined;
  /** The card that is being loaded. The one on the screen stays until then. */
  loading: { on: M; by: Opener; token: number } | undefined;
  /**
   * The card on the screen. `size`: it comes as a glance, and grows to all that there is when the user asks for that.
   * `focus` tells whether the keyboard’s focus is inside.
   */
  card: { on: M; size: CardSize; focus: boolean; pinned: boolean } | undefined;
}

export type HoverEvent<M> =
  /**
   * The pointer is on a mention, or on none. `extraMs`: how much longer than elsewhere it has to rest there; negative:
   * it has rested there so long already.
   */
  | { type: 'pointer'; on: M | undefined; point?: Point; extraMs?: number }
  /** The pointer has entered the card, or left it. */
  | { type: 'card'; inside: boolean }
  /** The card has moved or changed its size. The pointer may be outside now, though it has not moved. */
  | { type: 'placed' }
  /** The keyboard’s focus has entered the card, or left it. */
  | { type: 'focus'; inside: boolean }
  | { type: 'timer'; token: number }
  | { type: 'loaded'; token: number }
  /** A tap, a key or the popup opens a card at once. */
  | { type: 'open'; on: M; by: 'tap' | 'key' }
  /** The user wants all of the card that is open. */
  | { type: 'grow' }
  | { type: 'pin'; pinned: boolean }
  /** A button or finger was pressed in the page, on a mention or on none. */
  | { type: 'press'; on: M | undefined }
  /** The user has closed the card, or the page has removed it. */
  | { type: 'close' }
  /** A mention was scrolled out of sight. */
  | { type: 'gone'; on: M }
  /** The page was marked again. `now` maps a mention to the one in its place, if there is one. */
  | { type: 'marks'; now(on: M): M | undefined };

/** What the caller has to do after a step, in order. */
export type HoverEffect<M> =
  | { do: 'wait'; ms: number; token: number }
  /** Scroll a mention into view. */
  | { do: 'reveal'; on: M }
  | { do: 'load'; on: M; token: number }
  /** Show the loaded card in the place of any other. `point` is where the pointer rests on its name. */
  | { do: 'show'; on: M; focus: boolean; point?: Point | undefined }
  /** Show all of the card that is open, where it stands. */
  | { do: 'grow' }
  | { do: 'pin'; pinned: boolean }
  /** Move the focus to the pin of the card, which says why the card stays. */
  | { do: 'focus-pin' }
  | { do: 'hide' };

/** The state before anything has happened. */
export const initialHoverState = <M>(): HoverState<M> => ({
  tokens: 0,
  pointer: { at: 'page' },
  timer: undefined,
  loading: undefined,
  card: undefined,
});

/** Whether no card is open, and none is about to be. */
export const isIdle = <M>({ timer, loading, card }: HoverState<M>): boolean =>
  timer === undefined && loading === undefined && card === undefined;
