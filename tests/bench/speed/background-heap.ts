import type { CDPSession } from '@playwright/test';

/** The JavaScript heap of the extension’s background script after a collection, in MB; 0 in a browser without one. */
export async function backgroundHeapOf(whole: CDPSession): Promise<number> {
  const { targetInfos } = await whole.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) return 0;
  // Playwright gives no session for a service worker, so its messages go through that of the browser.
  const { sessionId } = await whole.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  await ask(whole, sessionId, 'HeapProfiler.collectGarbage');
  const { usedSize } = await ask<{ usedSize: number }>(whole, sessionId, 'Runtime.getHeapUsage');
  await whole.send('Target.detachFromTarget', { sessionId });
  return usedSize / 1e6;
}

let last = 0;

function ask<Answer>(whole: CDPSession, sessionId: string, method: string): Promise<Answer> {
  const id = ++last;
  return new Promise((resolve) => {
    const onMessage = (event: { sessionId: string; message: string }) => {
      const { id: of, result } = JSON.parse(event.message) as { id?: number; result: Answer };
      if (event.sessionId !== sessionId || of !== id) return;
      whole.off('Target.receivedMessageFromTarget', onMessage);
      resolve(result);
    };
    whole.on('Target.receivedMessageFromTarget', onMessage);
    void whole.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  });
}
