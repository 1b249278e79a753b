import { browser } from 'wxt/browser';
import { PageReport, RETRY } from '../../messages/protocol';

/** A subscription to the reports of a page, until the page is left. */
export interface ReportSubscription {
  /** Resolves once the page is left or turns out to have no scripts of ours: whether any report came. */
  over: Promise<boolean>;
  /** Has the page try again what has failed. */
  retry(): void;
  /** Ends the subscription. */
  end(): void;
}

/** Subscribes to the scripts in a tab’s main frame. A report comes at once, and again whenever it has changed. */
export function subscribeToReports(tab: number, onReport: (report: PageReport) => void): ReportSubscription {
  const port = browser.tabs.connect(tab, { frameId: 0 });
  let last = '';
  port.onMessage.addListener((message: unknown) => {
    const report = PageReport.safeParse(message).data;
    const text = JSON.stringify(report);
    if (!report || text === last) return;
    last = text;
    onReport(report);
  });
  const over = new Promise<boolean>((resolve) => {
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError; // Chrome complains that nobody was there unless this is read.
      resolve(last !== '');
    });
  });
  return { over, retry: () => port.postMessage(RETRY), end: () => port.disconnect() };
}
