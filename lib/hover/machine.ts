import type { Point } from './place';
import type { Asker, Hover, HoverEffect, HoverEvent } from './state';

/** How long the pointer may be off both the name and its card before the card goes, in ms: time to cross the gap. */
export const LEAVE_MS = 250;

type Step<M> = [Hover<M>, HoverEffect<M>[]];

const PAGE = { at: 'page' } as const;
const UNKNOWN = { at: 'unknown' } as const;

/** One step. `delayMs` is how long the pointer rests on a name before its card opens. */
export function step<M>(state: Hover<M>, event: HoverEvent<M>, delayMs: number): Step<M> {
  switch (event.type) {
    case 'pointer':
      return onPointer(state, event.on, event.point, delayMs);
    case 'card':
      return onCard(state, event.inside, delayMs);
    case 'placed':
      return [{ ...state, pointer: state.pointer.at === 'card' ? UNKNOWN : state.pointer }, []];
    case 'focus':
      return state.card ? attend({ ...state, card: { ...state.card, focus: event.inside } }, delayMs) : [state, []];
    case 'timer':
      return onTimer(state, event.token);
    case 'loaded':
      return onLoaded(state, event.token, delayMs);
    case 'open':
      return onOpen(state, event.on, event.by);
    case 'pin':
      return onPin(state, event.pinned, delayMs);
    case 'press':
      return onPress(state, event.on);
    case 'close':
      // The pointer is left where it is: a name asks for its card only when the pointer comes to it.
      return clear(state);
    case 'gone':
      return follow(state, (on) => (on === event.on ? undefined : on), delayMs);
    case 'marks':
      return follow(state, event.now, delayMs);
  }
}

function onPointer<M>(state: Hover<M>, on: M | undefined, point: Point | undefined, delayMs: number): Step<M> {
  const { pointer: was, loading } = state;
  const stays = on === undefined ? was.at === 'page' : was.at === 'name' && was.on === on;
  const isMuted = was.at === 'unknown' || (stays && was.at === 'name' && was.muted);
  const next: Hover<M> = {
    ...state,
    pointer: on === undefined ? PAGE : { at: 'name', on, point, muted: isMuted },
    loading: loading?.by === 'pointer' && loading.on !== on ? undefined : loading,
  };
  return stays ? [next, []] : attend(next, delayMs);
}

function onCard<M>(state: Hover<M>, inside: boolean, delayMs: number): Step<M> {
  if (!state.card || (!inside && state.pointer.at !== 'card')) return [state, []];
  return attend({ ...state, pointer: inside ? { at: 'card' } : PAGE }, delayMs);
}

function onTimer<M>(state: Hover<M>, token: number): Step<M> {
  if (token !== state.timer) return [state, []];
  const on = wanted(state);
  return on === undefined ? hide({ ...state, timer: undefined }) : load(state, on, 'pointer');
}

function onLoaded<M>(state: Hover<M>, token: number, delayMs: number): Step<M> {
  if (state.loading?.token !== token) return [state, []];
  const { on, by } = state.loading;
  const { pointer } = state;
  const point = by === 'pointer' && pointer.at === 'name' ? pointer.point : undefined;
  const focus = by === 'key';
  const [next, effects] = attend({ ...state, loading: undefined, card: { on, focus, pinned: false } }, delayMs);
  return [next, [{ do: 'show', on, focus, point }, ...effects]];
}

function onOpen<M>(state: Hover<M>, on: M, by: 'tap' | 'key'): Step<M> {
  if (state.card?.pinned) return [state, by === 'key' ? [{ do: 'focus-pin' }] : []];
  const [next, effects] = load({ ...state, pointer: UNKNOWN }, on, by);
  return [next, by === 'key' ? [{ do: 'reveal', on }, ...effects] : effects];
}

/** Whoever pins a card or lets it go is at that card: no other is on its way, and the pointer asks for none. */
function onPin<M>(state: Hover<M>, pinned: boolean, delayMs: number): Step<M> {
  const { card, pointer } = state;
  if (!card) return [state, []];
  const [next, effects] = attend(
    {
      ...state,
      pointer: pointer.at === 'name' ? { ...pointer, muted: true } : pointer,
      loading: undefined,
      card: { ...card, pinned },
    },
    delayMs,
  );
  return [next, [{ do: 'pin', pinned }, ...effects]];
}

/** Whoever presses has something else in mind; but on the name of the open card that is no other place. */
function onPress<M>(state: Hover<M>, on: M | undefined): Step<M> {
  const { card } = state;
  if (card && (card.pinned || card.on === on)) return [state, []];
  return clear({ ...state, pointer: PAGE });
}

/** Keeps to the mentions that are still there, and lets go of all others. A pinned card needs no mention. */
function follow<M>(state: Hover<M>, now: (on: M) => M | undefined, delayMs: number): Step<M> {
  const { pointer, loading, card } = state;
  const pointed = pointer.at === 'name' ? now(pointer.on) : undefined;
  const loaded = loading && now(loading.on);
  const shown = card && (now(card.on) ?? (card.pinned ? card.on : undefined));
  const next: Hover<M> = {
    ...state,
    pointer: pointer.at !== 'name' ? pointer : pointed === undefined ? PAGE : { ...pointer, on: pointed },
    loading: loading && loaded !== undefined ? { ...loading, on: loaded } : undefined,
    card: card && shown !== undefined ? { ...card, on: shown } : card,
  };
  if (card && shown === undefined) return then(hide(next), delayMs);
  const lost = (pointer.at === 'name' && pointed === undefined) || (loading && loaded === undefined);
  return lost ? attend(next, delayMs) : [next, []];
}

/** Begins the wait that the state calls for, instead of any other. */
function attend<M>(state: Hover<M>, delayMs: number): Step<M> {
  const ms = patience(state, delayMs);
  if (ms === undefined) return [{ ...state, timer: undefined }, []];
  const token = state.tokens + 1;
  return [{ ...state, tokens: token, timer: token }, [{ do: 'wait', ms, token }]];
}

const then = <M>([state, effects]: Step<M>, delayMs: number): Step<M> => {
  const [next, more] = attend(state, delayMs);
  return [next, [...effects, ...more]];
};

/** How long until something happens by itself, in ms; undefined when nothing will. */
function patience<M>(state: Hover<M>, delayMs: number): number | undefined {
  const { card } = state;
  if (card?.pinned) return undefined;
  // On its way to the card the pointer crosses other names.
  if (wanted(state) !== undefined) return card ? Math.max(delayMs, LEAVE_MS) : delayMs;
  return card && !isHeld(state) ? LEAVE_MS : undefined;
}

/** The mention whose card the pointer asks for by resting where it is. */
function wanted<M>({ pointer, loading, card }: Hover<M>): M | undefined {
  if (pointer.at !== 'name' || pointer.muted || pointer.on === card?.on || pointer.on === loading?.on) return undefined;
  return pointer.on;
}

/** Whether the card on the screen is being looked at: a finger that has tapped on its name is not known to have left. */
function isHeld<M>({ pointer, card }: Hover<M>): boolean {
  if (card?.focus || pointer.at === 'card' || pointer.at === 'unknown') return true;
  return pointer.at === 'name' && pointer.on === card?.on;
}

function load<M>(state: Hover<M>, on: M, by: Asker): Step<M> {
  const token = state.tokens + 1;
  return [{ ...state, tokens: token, timer: undefined, loading: { on, by, token } }, [{ do: 'load', on, token }]];
}

/** A pointer that was in the card is not known to have come to what lay under it. */
function hide<M>(state: Hover<M>): Step<M> {
  const pointer = state.pointer.at === 'card' ? UNKNOWN : state.pointer;
  return [{ ...state, pointer, card: undefined }, state.card ? [{ do: 'hide' }] : []];
}

const clear = <M>(state: Hover<M>): Step<M> => hide({ ...state, timer: undefined, loading: undefined });
