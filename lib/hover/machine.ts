/** How long the pointer may be off both the name and its card before the card goes, in ms: time to cross the gap. */
export const LEAVE_MS = 250;

/**
 * Hovering as a pure state machine. `M` is what identifies a mention. Every wait carries a token, so that a timer that
 * fires late can never win over what has happened since.
 */
export type Hover<M> =
  | { at: 'idle'; token: number }
  /** The pointer rests on a name whose card may open soon. */
  | { at: 'resting'; token: number; on: M }
  /** A card is open; `held` while the pointer is on the name or the card, or focus is inside. */
  | { at: 'open'; token: number; on: M; held: boolean; pinned: boolean; next?: M | undefined };

export type HoverEvent<M> =
  /** The pointer is on a mention, or on none. */
  | { type: 'pointer'; on: M | undefined }
  /** The pointer or the focus has come into the card, or left it. */
  | { type: 'card'; inside: boolean }
  | { type: 'timer'; token: number }
  /** A card was asked for outright: by a key, a tap, the popup. */
  | { type: 'open'; on: M }
  | { type: 'pin'; pinned: boolean }
  /** Escape, the close button, a click elsewhere. */
  | { type: 'close' }
  /** The name was scrolled out of sight, or is no longer on the page. */
  | { type: 'gone' };

/** What the outside has to do after a step, in order. */
export type HoverEffect<M> = { do: 'wait'; ms: number; token: number } | { do: 'show'; on: M } | { do: 'hide' };

export const idle = <M>(): Hover<M> => ({ at: 'idle', token: 0 });

/** One step. `delayMs` is how long the pointer rests on a name before its card opens. */
export function step<M>(state: Hover<M>, event: HoverEvent<M>, delayMs: number): [Hover<M>, HoverEffect<M>[]] {
  switch (event.type) {
    case 'pointer':
      return onPointer(state, event.on, delayMs);
    case 'card':
      return state.at === 'open' ? hold(state, event.inside) : [state, []];
    case 'timer':
      return onTimer(state, event.token);
    case 'open':
      return [
        { at: 'open', token: state.token + 1, on: event.on, held: true, pinned: false },
        [{ do: 'show', on: event.on }],
      ];
    case 'pin':
      return state.at === 'open' ? [pin(state, event.pinned), []] : [state, []];
    case 'gone':
      return state.at === 'open' && state.pinned ? [state, []] : close(state);
    case 'close':
      return close(state);
  }
}

function onPointer<M>(state: Hover<M>, on: M | undefined, delayMs: number): [Hover<M>, HoverEffect<M>[]] {
  const token = state.token + 1;
  if (state.at !== 'open') {
    if (on === undefined) return state.at === 'idle' ? [state, []] : [{ at: 'idle', token }, []];
    if (state.at === 'resting' && state.on === on) return [state, []];
    return [{ at: 'resting', token, on }, [{ do: 'wait', ms: delayMs, token }]];
  }
  if (on === state.on) return hold(state, true);
  if (state.pinned) return [state, []];
  if (on === undefined) return state.held ? leave({ ...state, next: undefined }) : [{ ...state, next: undefined }, []];
  if (state.next === on) return [state, []];
  return [{ ...state, token, held: false, next: on }, [{ do: 'wait', ms: Math.max(delayMs, LEAVE_MS), token }]];
}

type Open<M> = Extract<Hover<M>, { at: 'open' }>;

function hold<M>(state: Open<M>, inside: boolean): [Hover<M>, HoverEffect<M>[]] {
  if (!inside) return leave(state);
  return [{ ...state, token: state.token + 1, held: true, next: undefined }, []];
}

function leave<M>(state: Open<M>): [Hover<M>, HoverEffect<M>[]] {
  if (state.pinned) return [state, []];
  const token = state.token + 1;
  return [{ ...state, token, held: false }, [{ do: 'wait', ms: LEAVE_MS, token }]];
}

/** Whoever pins a card or lets it go is at the card, whatever the pointer did before: nothing that waits may end it. */
function pin<M>(state: Open<M>, pinned: boolean): Open<M> {
  return { ...state, token: state.token + 1, held: true, next: undefined, pinned };
}

function onTimer<M>(state: Hover<M>, token: number): [Hover<M>, HoverEffect<M>[]] {
  if (token !== state.token) return [state, []];
  if (state.at === 'resting') {
    return [{ at: 'open', token, on: state.on, held: true, pinned: false }, [{ do: 'show', on: state.on }]];
  }
  if (state.at !== 'open' || state.held || state.pinned) return [state, []];
  if (state.next === undefined) return close(state);
  return [{ at: 'open', token, on: state.next, held: true, pinned: false }, [{ do: 'show', on: state.next }]];
}

function close<M>(state: Hover<M>): [Hover<M>, HoverEffect<M>[]] {
  return [{ at: 'idle', token: state.token + 1 }, state.at === 'open' ? [{ do: 'hide' }] : []];
}
