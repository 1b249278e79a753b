import { type Browser, browser } from 'wxt/browser';
import type { ReportChannel } from '../messages/protocol';
import { stageAfter } from '../messages/stages';

/**
 * The key of the channel in the global object that our scripts of a page share. By it the reader takes over the
 * sentinel’s channel, with the popups that are connected to it.
 */
const CHANNEL = Symbol.for('backstory.report-channel');

/** The one report channel of this page. */
export function reportChannel(): ReportChannel {
  const world = globalThis as { [CHANNEL]?: ReportChannel };
  world[CHANNEL] ??= openChannel();
  return world[CHANNEL];
}

function openChannel(): ReportChannel {
  const ports = new Set<Browser.runtime.Port>();
  const channel: ReportChannel = {
    stage: 'looking',
    report(stage) {
      channel.stage = stageAfter(channel.stage, stage);
      for (const port of ports) {
        try {
          port.postMessage({ state: channel.stage, ...channel.details?.() });
        } catch {
          ports.delete(port); // The extension was updated under this script.
        }
      }
    },
  };
  browser.runtime.onConnect.addListener((port) => {
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener(() => channel.onRetry?.());
    channel.report(channel.stage);
  });
  return channel;
}
