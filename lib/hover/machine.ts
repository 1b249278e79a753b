import type { HoverEffect, HoverEvent, HoverState, Opener } from './state';

/** How long the pointer may be off both the name and its card before the card goes, in ms: time to cross the gap. */
export const LEAVE_MS = 250;

/** How long the pointer rests at least on another name while a card is open, in ms: it may only be crossing it. */
const CROSS_MS = 250;

type Step<M> = [HoverState<M>, HoverEffect<M>[]];

const POINTER_ON_PAGE = { at: 'page' } as const;
const POINTER_UNKNOWN = { at: 'unknown' } as const;

/**
 * The state after an event, and what the caller has to do. `delayMs` is how long the pointer rests on a name before its
 * card opens.
 */
export function step<M>(state: HoverState<M>, event: HoverEvent<M>, delayMs: number): Step<M> {
  switch (event.type) {
    case 'pointer':
      return onPointer(state, event, delayMs);
    case 'card':
      return onCard(state, event.inside, delayMs);
    case 'placed':
      return [{ ...state, pointer: state.pointer.at === 'card' ? POINTER_UNKNOWN : state.pointer }, []];
    case 'focus':
      return onFocus(state, event.inside, delayMs);
    case 'timer':
      return onTimer(state, event.token);
    case 'loaded':
      return onLoaded(state, event.token, delayMs);
    case 'open':
      return onOpen(state, event.on, event.by);
    case 'grow':
      return grow(state);
    case 'pin':
      return onPin(state, event.pinned, delayMs);
    case 'press':
      return onPress(state, event.on);
    case 'close':
      // The pointer stays where it is: a name opens its card only when the pointer comes to it.
      return closeAndForget(state);
    case 'gone':
      return updateMentions(state, (on) => (on === event.on ? undefined : on), delayMs);
    case 'marks':
      return updateMentions(state, event.now, delayMs);
  }
}

type PointerEvent<M> = Extract<HoverEvent<M>, { type: 'pointer' }>;

function onPointer<M>(state: HoverState<M>, { on, point, extraMs = 0 }: PointerEvent<M>, delayMs: number): Step<M> {
  const { pointer: was, loading } = state;
  const stays = on === undefined ? was.at === 'page' : was.at === 'name' && was.on === on;
  const isDismissed = was.at === 'unknown' || (stays && was.at === 'name' && was.dismissed);
  const next: HoverState<M> = {
    ...state,
    pointer: on === undefined ? POINTER_ON_PAGE : { at: 'name', on, point, dismissed: isDismissed, extraMs },
    loading: loading?.by === 'pointer' && loading.on !== on ? undefined : loading,
  };
  return stays ? [next, []] : startTimer(next, delayMs);
}

function onCard<M>(state: HoverState<M>, inside: boolean, delayMs: number): Step<M> {
  if (!state.card || (!inside && state.pointer.at !== 'card')) return [state, []];
  return startTimer({ ...state, pointer: inside ? { at: 'card' } : POINTER_ON_PAGE }, delayMs);
}

/** A focus that leaves the card ends it, if no pointer is known to hold it: who uses keys alone has none. */
function onFocus<M>({ card, pointer, ...state }: HoverState<M>, focus: boolean, delayMs: number): Step<M> {
  if (!card) return [{ ...state, card, pointer }, []];
  const isLeft = card.focus && !focus && pointer.at === 'unknown';
  return startTimer({ ...state, pointer: isLeft ? POINTER_ON_PAGE : pointer, card: { ...card, focus } }, delayMs);
}

function onTimer<M>(state: HoverState<M>, token: number): Step<M> {
  if (token !== state.timer) return [state, []];
  const on = requestedMention(state);
  return on === undefined ? hide({ ...state, timer: undefined }) : load(state, on, 'pointer');
}

function onLoaded<M>(state: HoverState<M>, token: number, delayMs: number): Step<M> {
  if (state.loading?.token !== token) return [state, []];
  const { on, by } = state.loading;
  const { pointer } = state;
  const point = by === 'pointer' && pointer.at === 'name' ? pointer.point : undefined;
  const focus = by === 'key';
  const [next, effects] = startTimer(
    { ...state, loading: undefined, card: { on, size: 'glance', focus, pinned: false } },
    delayMs,
  );
  return [next, [{ do: 'show', on, focus, point }, ...effects]];
}

function onOpen<M>(state: HoverState<M>, on: M, by: 'tap' | 'key'): Step<M> {
  if (state.card?.pinned) return [state, by === 'key' ? [{ do: 'focus-pin' }] : []];
  const [next, effects] = load({ ...state, pointer: POINTER_UNKNOWN }, on, by);
  return [next, by === 'key' ? [{ do: 'reveal', on }, ...effects] : effects];
}

/** A glance becomes the full card, which stays full until it goes. */
function grow<M>(state: HoverState<M>): Step<M> {
  const { card } = state;
  return card?.size === 'glance' ? [{ ...state, card: { ...card, size: 'full' } }, [{ do: 'grow' }]] : [state, []];
}

/**
 * Pins the card or lets it go. The user is then at that card, so no other card is loaded, and the name under the
 * pointer opens none. A pinned card is shown in full.
 */
function onPin<M>(before: HoverState<M>, pinned: boolean, delayMs: number): Step<M> {
  const [state, grown] = pinned ? grow(before) : [before, []];
  const { card, pointer } = state;
  if (!card) return [state, []];
  const [next, effects] = startTimer(
    {
      ...state,
      pointer: pointer.at === 'name' ? { ...pointer, dismissed: true } : pointer,
      loading: undefined,
      card: { ...card, pinned },
    },
    delayMs,
  );
  return [next, [...grown, { do: 'pin', pinned }, ...effects]];
}

/** A press closes the card, as the user has turned to something else, unless it is on the name of that card. */
function onPress<M>(state: HoverState<M>, on: M | undefined): Step<M> {
  const { card } = state;
  if (card && (card.pinned || card.on === on)) return [state, []];
  return closeAndForget({ ...state, pointer: POINTER_ON_PAGE });
}

/** Replaces each mention by its successor, and drops those that have none. A pinned card needs no mention. */
function updateMentions<M>(state: HoverState<M>, now: (on: M) => M | undefined, delayMs: number): Step<M> {
  const { pointer, loading, card } = state;
  const pointed = pointer.at === 'name' ? now(pointer.on) : undefined;
  const loaded = loading && now(loading.on);
  const shown = card && (now(card.on) ?? (card.pinned ? card.on : undefined));
  const next: HoverState<M> = {
    ...state,
    pointer: pointer.at !== 'name' ? pointer : pointed === undefined ? POINTER_ON_PAGE : { ...pointer, on: pointed },
    loading: loading && loaded !== undefined ? { ...loading, on: loaded } : undefined,
    card: card && shown !== undefined ? { ...card, on: shown } : card,
  };
  if (card && shown === undefined) return withTimer(hide(next), delayMs);
  const lost = (pointer.at === 'name' && pointed === undefined) || (loading && loaded === undefined);
  return lost ? startTimer(next, delayMs) : [next, []];
}

/** Starts the timer that the state calls for. It replaces any other timer. */
function startTimer<M>(state: HoverState<M>, delayMs: number): Step<M> {
  const ms = timeToWait(state, delayMs);
  if (ms === undefined) return [{ ...state, timer: undefined }, []];
  const token = state.tokens + 1;
  return [{ ...state, tokens: token, timer: token }, [{ do: 'wait', ms, token }]];
}

const withTimer = <M>([state, effects]: Step<M>, delayMs: number): Step<M> => {
  const [next, more] = startTimer(state, delayMs);
  return [next, [...effects, ...more]];
};

/** How long until the card opens or closes by itself, in ms; undefined when it does not. */
function timeToWait<M>(state: HoverState<M>, delayMs: number): number | undefined {
  const { card, pointer } = state;
  if (card?.pinned) return undefined;
  const restMs = Math.max(0, delayMs + (pointer.at === 'name' ? pointer.extraMs : 0));
  if (requestedMention(state) !== undefined) return card ? Math.max(restMs, CROSS_MS) : restMs;
  return card && !isHeld(state) ? LEAVE_MS : undefined;
}

/** The mention whose card opens if the pointer rests where it is. */
function requestedMention<M>({ pointer, loading, card }: HoverState<M>): M | undefined {
  if (pointer.at !== 'name' || pointer.dismissed || pointer.on === card?.on || pointer.on === loading?.on)
    return undefined;
  return pointer.on;
}

/**
 * Whether the user is still at the card on the screen. A tap leaves no pointer behind, so an unknown pointer counts as
 * being at the card.
 */
function isHeld<M>({ pointer, card }: HoverState<M>): boolean {
  if (card?.focus || pointer.at === 'card' || pointer.at === 'unknown') return true;
  return pointer.at === 'name' && pointer.on === card?.on;
}

function load<M>(state: HoverState<M>, on: M, by: Opener): Step<M> {
  const token = state.tokens + 1;
  return [{ ...state, tokens: token, timer: undefined, loading: { on, by, token } }, [{ do: 'load', on, token }]];
}

/** Hides the card. A pointer that was inside has not moved to the name below it, so where it is counts as unknown. */
function hide<M>(state: HoverState<M>): Step<M> {
  const pointer = state.pointer.at === 'card' ? POINTER_UNKNOWN : state.pointer;
  return [{ ...state, pointer, card: undefined }, state.card ? [{ do: 'hide' }] : []];
}

const closeAndForget = <M>(state: HoverState<M>): Step<M> => hide({ ...state, timer: undefined, loading: undefined });
