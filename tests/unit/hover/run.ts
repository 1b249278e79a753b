import { step } from '../../../lib/hover/machine';
import { type HoverEffect, type HoverEvent, type HoverState, initialHoverState } from '../../../lib/hover/state';

/** How long the pointer rests on a name before its card opens, in ms. */
export const DELAY = 300;

export type State = HoverState<string>;

interface Times {
  /** `DELAY` unless told, in ms. */
  delay?: number;
  /** How long a card takes to be loaded, in ms. */
  load?: number;
}

/** A run of the machine with a clock: timers fire and cards are loaded when their time has come, as in a page. */
export class Run {
  state: State = initialHoverState();
  /** The card in sight. */
  card: string | undefined;
  /** What was shown and hidden, in order. */
  readonly log: string[] = [];
  /** What else had to be done. */
  readonly done: HoverEffect<string>[] = [];
  private readonly delay: number;
  private readonly load: number;
  private now = 0;
  private due: { at: number; event: HoverEvent<string> }[] = [];

  constructor({ delay = DELAY, load = 0 }: Times = {}) {
    this.delay = delay;
    this.load = load;
  }

  send(event: HoverEvent<string>): this {
    const [state, effects] = step(this.state, event, this.delay);
    this.state = state;
    for (const effect of effects) this.carryOut(effect);
    return this;
  }

  wait(ms: number): this {
    const until = this.now + ms;
    for (;;) {
      const next = this.due.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.due.splice(this.due.indexOf(next), 1);
      this.now = next.at;
      this.send(next.event);
    }
    this.now = until;
    return this;
  }

  private carryOut(effect: HoverEffect<string>): void {
    if (effect.do === 'wait') {
      this.due.push({ at: this.now + effect.ms, event: { type: 'timer', token: effect.token } });
    } else if (effect.do === 'load') {
      const event = { type: 'loaded' as const, token: effect.token };
      if (this.load === 0) this.send(event);
      else this.due.push({ at: this.now + this.load, event });
    } else if (effect.do === 'show') this.show(effect.on);
    else if (effect.do === 'hide') this.show(undefined);
    else this.done.push(effect);
  }

  private show(card: string | undefined): void {
    this.card = card;
    this.log.push(card ?? '-');
  }

  on(name: string | undefined, extraMs = 0): this {
    return this.send({ type: 'pointer', on: name, extraMs });
  }

  inside(inside: boolean): this {
    return this.send({ type: 'card', inside });
  }

  focus(inside: boolean): this {
    return this.send({ type: 'focus', inside });
  }

  grow(): this {
    return this.send({ type: 'grow' });
  }

  pin(pinned: boolean): this {
    return this.send({ type: 'pin', pinned });
  }

  key(name: string): this {
    return this.send({ type: 'open', on: name, by: 'key' });
  }

  tap(name: string): this {
    return this.send({ type: 'open', on: name, by: 'tap' });
  }

  close(): this {
    return this.send({ type: 'close' });
  }

  press(name?: string): this {
    return this.send({ type: 'press', on: name });
  }

  gone(name: string): this {
    return this.send({ type: 'gone', on: name });
  }

  /** The marks were made anew: each of these is another object now, all others are not there any more. */
  marks(now: Record<string, string>): this {
    return this.send({ type: 'marks', now: (name) => now[name] });
  }
}

/** A run in which the card of A is open. */
export const opened = () => new Run().on('A').wait(DELAY);
