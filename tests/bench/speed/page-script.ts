import type { Opened } from './browser';

/** Runs an expression in the page and gives its value; the page’s content security policy does not apply. */
export async function evaluate<T>({ session }: Opened, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** Opens a page afresh and puts scripts into it. */
export async function openWith(opened: Opened, url: string, ...scripts: string[]): Promise<void> {
  await opened.page.goto(url);
  for (const script of scripts) await evaluate(opened, `${script};0`);
}
