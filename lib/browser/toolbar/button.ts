import { browser } from 'wxt/browser';

/** Firefox for Android has the button of the toolbar as a line of a menu, whose icon cannot be set. */
type ToolbarButton = Omit<typeof browser.action, 'setIcon'> & Partial<Pick<typeof browser.action, 'setIcon'>>;

/** The API of the toolbar button, which has another name in Firefox’s manifest version 2. */
export const toolbarButton = (): ToolbarButton => browser.action ?? browser.browserAction;
