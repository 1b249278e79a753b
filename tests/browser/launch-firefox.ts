import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ADD_ON_ID } from '../../lib/build/manifest';
import { press, type Remote, type Result, run, Tab } from './firefox-tab';
import { Marionette } from './marionette';

/** The Firefox build that the tests load: the one that ships, or a zip or folder that the environment names. */
const EXTENSION = resolve(process.env.BACKSTORY_FIREFOX_BUILD ?? '.output/firefox-mv2');
const ID = ADD_ON_ID;

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
  // What a temporary extension has stored outlives a restart, as what an installed one has.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // No background traffic: a test machine has no network.
  'browser.safebrowsing.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
};

/** Firefox’s sign for a folder of downloads that a preference names. */
const OWN_FOLDER = 2;

/** A running Firefox without a window. */
export class Firefox {
  private constructor(
    private readonly marionette: Marionette,
    private readonly end: () => Promise<void>,
    /** The folder in which downloads are saved. It is there once one is. */
    readonly downloads: string,
  ) {}

  /** Launches the Firefox at `path`. `kept` is a profile’s folder that outlives it. */
  static async launch(path: string, kept?: string): Promise<Firefox> {
    const profile = kept ?? mkdtempSync(join(tmpdir(), 'backstory-firefox-'));
    const downloads = join(profile, 'downloads');
    const saving = { 'browser.download.folderList': OWN_FOLDER, 'browser.download.dir': downloads };
    const lines = Object.entries({ ...PREFERENCES, ...saving }).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    rmSync(join(profile, PORT_FILE), { force: true });
    const browser = spawn(
      path,
      ['--headless', '--no-remote', '--profile', profile, '--marionette', '--remote-allow-system-access'],
      { stdio: 'ignore' },
    );
    process.once('exit', () => browser.kill());
    const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
    const end = async () => {
      await ended;
      if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    };
    const marionette = await Marionette.connect(await portIn(profile));
    await marionette.send('WebDriver:NewSession', { capabilities: {} });
    return new Firefox(marionette, end, downloads);
  }

  /**
   * Loads the extension, or loads it anew under all open pages, as an update does; or another one, from its folder or
   * zip. `allowPrivateBrowsing`: also in private windows.
   */
  async install(folder = EXTENSION, allowPrivateBrowsing = false): Promise<void> {
    await this.marionette.send('Addon:Install', { path: folder, temporary: true, allowPrivateBrowsing });
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

  /** Opens a page in a private window of its own. */
  async openPrivate(url: string): Promise<Tab> {
    const kind = { type: 'window', private: true };
    const { handle } = await this.marionette.send<{ handle: string }>('WebDriver:NewWindow', kind);
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

  /** Zooms the pages in all tabs of a site, as the user does with Ctrl and +; 1 is 100 %. */
  async zoom(factor: number): Promise<void> {
    await this.inBrowser((to: number) => {
      ZoomManager.zoom = to;
    }, factor);
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
    await this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] });
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

/** Where Firefox writes, in its profile, the port that it has chosen. */
const PORT_FILE = 'MarionetteActivePort';

async function portIn(profile: string): Promise<number> {
  const file = join(profile, PORT_FILE);
  for (let tries = 0; tries < 600; tries++) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port) return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Firefox has opened no port for Marionette within 30 s');
}

/** The part of Firefox’s own world that is used here. */
declare const ZoomManager: { zoom: number };
declare const Services: {
  console: { getMessageArray(): object[]; reset(): void };
};
declare const Ci: { nsIScriptError: new () => object };
