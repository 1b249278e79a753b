import type { Loaded } from './launch';

/**
 * The side panel of the browser itself. Playwright knows it not as a page, so what is done in it goes through the
 * protocol.
 */
export interface SidePanel {
  /** What an expression is in the panel. */
  evaluate<T>(expression: string): Promise<T>;
  /** The text that it shows. */
  text(): Promise<string>;
  close(): Promise<void>;
}

/** The side panel that is open, once it is. */
export async function sidePanelOf(loaded: Loaded): Promise<SidePanel> {
  const session = await loaded.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser takes no session');
  const url = `chrome-extension://${loaded.id}/sidepanel.html`;
  const find = async () => (await session.send('Target.getTargets')).targetInfos.find((one) => one.url === url);
  let target = await find();
  for (let tries = 0; !target && tries < 50; tries++) {
    await new Promise((done) => setTimeout(done, 100));
    target = await find();
  }
  if (!target) throw new Error('no side panel is open');
  const { targetId } = target;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (result: { result: { value: unknown }; exceptionDetails?: unknown }) => void>();
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result } = JSON.parse(event.message);
    waiting.get(id)?.(result);
  });
  let count = 0;
  const evaluate = async <T>(expression: string): Promise<T> => {
    const id = ++count;
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const answered = new Promise<{ result: { value: unknown }; exceptionDetails?: unknown }>((done) =>
      waiting.set(id, done),
    );
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    const { result, exceptionDetails } = await answered;
    if (exceptionDetails) throw new Error(`in the panel: ${JSON.stringify(exceptionDetails)}`);
    return result.value as T;
  };
  return {
    evaluate,
    text: () => evaluate<string>('document.body?.innerText ?? ""'),
    async close() {
      await session.send('Target.closeTarget', { targetId });
      await session.detach();
    },
  };
}
