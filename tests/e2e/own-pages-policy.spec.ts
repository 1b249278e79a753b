import { expect, test } from './fixtures';

// The content security policy, as the browser keeps it in each page of ours.

const PAGES = ['popup.html', 'options.html', 'sidepanel.html', 'card.html#he-lifeng', 'welcome.html'];

for (const path of PAGES)
  test(`${path} runs nothing but its own scripts, reaches nobody, and breaks no rule of its own`, async ({
    loaded,
  }) => {
    const page = await loaded.context.newPage();
    await page.addInitScript(() => {
      const watch = window as unknown as { refused: string[] };
      watch.refused = [];
      document.addEventListener('securitypolicyviolation', (event) => watch.refused.push(event.effectiveDirective));
    });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`chrome-extension://${loaded.id}/${path}`);
    await expect(page.locator('h1, h2').first()).toBeVisible();
    const refused = () => page.evaluate(() => (window as unknown as { refused: string[] }).refused);
    expect(await refused()).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(`chrome-extension://${loaded.id}/`))).toEqual([]);

    const tried = await page.evaluate(async () => {
      const inline = document.createElement('script');
      inline.textContent = 'window.ran = true';
      document.body.append(inline);
      const far = document.createElement('script');
      far.src = 'https://example.org/far.js';
      document.body.append(far);
      const picture = new Image();
      picture.src = 'https://example.org/picture.png';
      document.body.append(picture);
      const fetched = await fetch('https://example.org/').then(
        () => true,
        () => false,
      );
      // A driver’s own code may evaluate text until a task of its own.
      await new Promise((done) => setTimeout(done, 50));
      let evaluated = true;
      try {
        new Function('return 1')();
      } catch {
        evaluated = false;
      }
      return { ran: 'ran' in window, evaluated, fetched };
    });
    expect(tried).toEqual({ ran: false, evaluated: false, fetched: false });
    await expect
      .poll(async () => new Set(await refused()))
      .toEqual(new Set(['script-src-elem', 'script-src', 'connect-src', 'img-src']));
    await page.close();
  });
