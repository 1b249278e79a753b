import type { Marionette } from './marionette';

/** WebDriver’s names of keys that are no characters. */
export const KEYS = {
  escape: '\uE00C',
  tab: '\uE004',
  alt: '\uE00A',
  enter: '\uE007',
  end: '\uE010',
  control: '\uE009',
  shift: '\uE008',
} as const;

/** A function that runs in the browser: it may use nothing but its arguments, which are JSON as its result is. */
// biome-ignore lint/suspicious/noExplicitAny: any arguments, as `Parameters` wants them
export type Remote = (...args: any[]) => unknown;
export type Result<F extends Remote> = Promise<Awaited<ReturnType<F>>>;

/** A tab of Firefox. */
export class Tab {
  constructor(
    private readonly marionette: Marionette,
    private readonly handle: string,
  ) {}

  async goto(url: string): Promise<void> {
    await this.show();
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  async back(): Promise<void> {
    await this.show();
    await this.marionette.send('WebDriver:Back');
  }

  /** Brings the tab to the front. */
  async show(): Promise<void> {
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: true });
  }

  /** Runs a function in the page, as a script of the page’s own would run. */
  async evaluate<F extends Remote>(work: F, ...args: Parameters<F>): Result<F> {
    await this.show();
    return run(this.marionette, null, work, args);
  }

  /** Runs a function in the page while another tab stays in front. */
  async evaluateBehind<F extends Remote>(work: F, ...args: Parameters<F>): Result<F> {
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: false });
    return run(this.marionette, null, work, args);
  }

  /** Runs a function beside the page with the browser’s rights: closed shadow roots are open to it. */
  async evaluateAsBrowser<F extends Remote>(work: F, ...args: Parameters<F>): Result<F> {
    await this.show();
    return run(this.marionette, 'system', work, args);
  }

  async moveTo(...points: { x: number; y: number }[]): Promise<void> {
    await this.show();
    await this.pointer(points.map(moveStep));
  }

  async click(point: { x: number; y: number }): Promise<void> {
    await this.show();
    await this.pointer([moveStep(point), ...CLICK]);
  }

  /** Presses the right button, which opens the browser’s menu. */
  async rightClick(point: { x: number; y: number }): Promise<void> {
    await this.show();
    await this.pointer([moveStep(point), ...CLICK.map((step) => ({ ...step, button: 2 }))]);
  }

  /** Presses at one point and lets go at another. */
  async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    await this.show();
    await this.pointer([moveStep(from), CLICK[0] as object, moveStep(to), CLICK[1] as object]);
  }

  /** Taps with a finger. */
  async tap({ x, y }: { x: number; y: number }): Promise<void> {
    await this.show();
    await this.pointer([moveStep({ x, y }), ...CLICK], 'touch');
  }

  /** Presses keys together. */
  async press(...keys: string[]): Promise<void> {
    await this.show();
    await press(this.marionette, keys);
  }

  /** Presses the keys of a text, one after the other. */
  async type(text: string): Promise<void> {
    for (const key of text) await this.press(key);
  }

  /** What is on the screen, as PNG in base 64. */
  async screenshot(): Promise<string> {
    await this.show();
    const { value } = await this.marionette.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
    return value;
  }

  /** The page as it is printed, as PDF. */
  async print(): Promise<Buffer> {
    await this.show();
    return Buffer.from((await this.marionette.send<{ value: string }>('WebDriver:Print')).value, 'base64');
  }

  async close(): Promise<void> {
    await this.show();
    const left = await this.marionette.send<string[]>('WebDriver:CloseWindow');
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: left[0], focus: true });
  }

  private async pointer(actions: object[], pointerType: 'mouse' | 'touch' = 'mouse'): Promise<void> {
    const pointer = { type: 'pointer', id: pointerType, parameters: { pointerType }, actions };
    await this.marionette.send('WebDriver:PerformActions', { actions: [pointer] });
  }
}

const CLICK = [
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
];

const moveStep = ({ x, y }: { x: number; y: number }) => ({
  type: 'pointerMove',
  origin: 'viewport',
  duration: 0,
  x: Math.round(x),
  y: Math.round(y),
});

/** Presses keys together, in whatever the session’s commands go to. */
export async function press(marionette: Marionette, keys: readonly string[]): Promise<void> {
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
  await marionette.send('WebDriver:PerformActions', {
    actions: [{ type: 'key', id: 'keys', actions: [...down, ...up] }],
  });
}

/** Runs a function with the rights of the page (`null`) or of the browser (`system`). */
export async function run<F extends Remote>(
  marionette: Marionette,
  sandbox: 'system' | null,
  work: F,
  args: unknown[],
): Result<F> {
  const script = `return (${work}).apply(null, arguments)`;
  const { value } = await marionette.send<{ value: Awaited<ReturnType<F>> }>('WebDriver:ExecuteScript', {
    script,
    args,
    sandbox,
  });
  return value;
}
