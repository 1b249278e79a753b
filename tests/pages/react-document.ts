import { createElement as h, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';

// React owns the whole document: it was rendered elsewhere, is marked by the extension, and hydrates only then.

function Story() {
  const [round, setRound] = useState(0);
  const [gone, setGone] = useState(false);
  useEffect(() => {
    Object.assign(window, { rerender: () => setRound((at) => at + 1), remove: () => setGone(true), hydrated: true });
  }, []);
  return h(
    'main',
    null,
    h('h1', null, 'Talks in Geneva'),
    h('p', { key: 'a' }, `Round ${round}: Vice Premier He Lifeng met `, h('b', null, 'Scott Bessent'), ' again.'),
    gone ? null : h('p', { key: 'b' }, 'Aides of He said little', round > 0 ? `, ${round} times.` : '.'),
    ...Array.from({ length: round }, (_, nth) => h('p', { key: nth }, `Line ${nth}: Jamieson Greer spoke.`)),
  );
}

const page = () =>
  h(
    'html',
    { lang: 'en' },
    h('head', null, h('title', null, 'React'), h('link', { rel: 'icon', href: 'data:,' })),
    h('body', null, h(Story)),
  );

const complaints: string[] = [];
const html = renderToString(page());
document.documentElement.innerHTML = html.replace(/^<html[^>]*>|<\/html>$/g, '');
Object.assign(window, {
  complaints,
  hydrate: () =>
    hydrateRoot(document, page(), { onRecoverableError: (error: unknown) => complaints.push(String(error)) }),
});
