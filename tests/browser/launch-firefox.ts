import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Marionette } from './marionette';

/** The Firefox build that the tests load: the one that ships. */
const EXTENSION = resolve('.output/firefox-mv2');
const ID = 'backstory@backstory.invalid';

/** Firefox gives each extension a random host of its own; here it is a known one. */
const HOST = '3b1f6a52-0c39-4a55-9a0e-5f3f0a7c2d11';
export const EXTENSION_ORIGIN = `moz-extension://${HOST}`;

const PREFERENCES = {
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  // No background traffic: a test machine has no network.
  'browser.safebrowsing.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
};

/** WebDriver’s names of keys that are no characters. */
export const KEYS = { escape: '\uE00C', tab: '\uE004', alt: '\uE00A', enter: '\uE007' } as const;

/** A function that runs in the browser: it may use nothing but its arguments, which are JSON as its result is. */
// biome-ignore lint/suspicious/noExplicitAny: any arguments, as `Parameters` wants them
type Remote = (...args: any[]) => unknown;
type Result<F extends Remote> = Promise<Awaited<ReturnType<F>>>;

/** A running Firefox without a window. */
export class Firefox {
  private constructor(
    private readonly marionette: Marionette,
    private readonly end: () => Promise<void>,
  ) {}

  static async launch(path: string): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'backstory-firefox-'));
    const lines = Object.entries(PREFERENCES).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const browser = spawn(
      path,
      ['--headless', '--no-remote', '--profile', profile, '--marionette', '--remote-allow-system-access'],
      { stdio: 'ignore' },
    );
    const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
    const end = async () => {
      browser.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    };
    const marionette = await Marionette.connect(await portIn(profile));
    await marionette.send('WebDriver:NewSession', { capabilities: {} });
    return new Firefox(marionette, end);
  }

  /** Loads the extension, or loads it anew under all open pages, as an update does. */
  async install(): Promise<void> {
    await this.marionette.send('Addon:Install', { path: EXTENSION, temporary: true });
  }

  async uninstall(): Promise<void> {
    await this.marionette.send('Addon:Uninstall', { id: ID });
  }

  /** Opens a page in a tab of its own. */
  async open(url: string): Promise<Tab> {
    const { handle } = await this.marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab' });
    const tab = new Tab(this.marionette, handle);
    await tab.goto(url);
    return tab;
  }

  /** Runs a function with the rights of the browser itself, in its window. */
  async inBrowser<F extends Remote>(work: F, ...args: Parameters<F>): Result<F> {
    return this.asBrowser(() => run(this.marionette, 'system', work, args));
  }

  /** Presses keys together as the window gets them, before any page does. */
  async pressInWindow(...keys: string[]): Promise<void> {
    await this.asBrowser(() => press(this.marionette, keys));
  }

  async setPreference(name: string, value: number): Promise<void> {
    await this.inBrowser((key: string, to: number) => Services.prefs.setIntPref(key, to), name, value);
  }

  /** Errors and warnings that scripts of pages and extensions have caused since the last call. */
  async takeErrors(): Promise<string[]> {
    const lines = await this.inBrowser(() => {
      const all = Services.console
        .getMessageArray()
        .filter((message) => message instanceof Ci.nsIScriptError)
        .map((message) => message.toString());
      Services.console.reset();
      return all;
    });
    return lines.filter((line) => !/"(?:chrome|resource):\/\//.test(line));
  }

  async close(): Promise<void> {
    this.marionette.close();
    await this.end();
  }

  private async asBrowser<T>(work: () => Promise<T>): Promise<T> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await work();
    } finally {
      await this.marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }
}

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

  /** Brings the tab to the front. */
  async show(): Promise<void> {
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: true });
  }

  /** Runs a function in the page, as a script of the page’s own would run. */
  async evaluate<F extends Remote>(work: F, ...args: Parameters<F>): Result<F> {
    await this.show();
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
    await this.pointer([moveStep(point), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
  }

  /** Presses keys together. */
  async press(...keys: string[]): Promise<void> {
    await this.show();
    await press(this.marionette, keys);
  }

  /** What is on the screen, as PNG in base 64. */
  async screenshot(): Promise<string> {
    await this.show();
    const { value } = await this.marionette.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
    return value;
  }

  async close(): Promise<void> {
    await this.show();
    const left = await this.marionette.send<string[]>('WebDriver:CloseWindow');
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: left[0], focus: true });
  }

  private async pointer(actions: object[]): Promise<void> {
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.marionette.send('WebDriver:PerformActions', { actions: [mouse] });
  }
}

const moveStep = ({ x, y }: { x: number; y: number }) => ({
  type: 'pointerMove',
  origin: 'viewport',
  duration: 0,
  x: Math.round(x),
  y: Math.round(y),
});

async function press(marionette: Marionette, keys: readonly string[]): Promise<void> {
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
  await marionette.send('WebDriver:PerformActions', {
    actions: [{ type: 'key', id: 'keys', actions: [...down, ...up] }],
  });
}

async function run<F extends Remote>(
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

/** The port that Firefox has chosen, which it writes into its profile. */
async function portIn(profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  for (let tries = 0; tries < 600; tries++) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port) return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Firefox has opened no port for Marionette within 30 s');
}

/** The part of Firefox’s own world that is used here. */
declare const Services: {
  prefs: { setIntPref(name: string, value: number): void };
  console: { getMessageArray(): object[]; reset(): void };
};
declare const Ci: { nsIScriptError: new () => object };
