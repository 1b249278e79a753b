import { browser } from 'wxt/browser';
import { opensWelcome } from '../../news/first-run';

/** Opens the page of the first run, where it is one. */
export async function welcome(reason: string): Promise<void> {
  if (opensWelcome({ reason, installType: await installType() }))
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/**
 * How this copy was installed; `getSelf` needs no permission. Undefined where the browser cannot tell: then it is taken
 * to be a user’s.
 */
async function installType(): Promise<string | undefined> {
  try {
    return (await browser.management.getSelf()).installType;
  } catch {
    return undefined;
  }
}
