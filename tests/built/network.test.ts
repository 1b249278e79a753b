import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { networkUses } from '../../lib/build/release/network-uses';

describe('what names the network in a script', () => {
  test.each([
    'fetch(u)',
    'self.fetch()',
    'window["fetch"](u)',
    'const{fetch:f}=globalThis;f(u)',
    'const g=fetch;g(u)',
    'new XMLHttpRequest',
    'navigator.sendBeacon(u)',
    'new self.WebSocket(u)',
    'new Image().src=u',
    'importScripts(u)',
    'import("https://example.com/a.js")',
    'import(u)',
    'document.createElement("script")',
    'new Function(text)',
    'self[`ev`+"al"],eval(text)',
  ])('is seen: %s', (script) => {
    expect(networkUses(script)).not.toEqual([]);
  });

  test.each([
    'class M{fetch(e,t){return t}}',
    'this._index.fetch(n,F)',
    'say("The agency was to fetch prices.")',
    'import("./chunk.js")',
    'document.createElement("div")',
  ])('is not made up: %s', (script) => {
    expect(networkUses(script)).toEqual([]);
  });
});

describe.each(['chrome-mv3', 'firefox-mv2'])('%s', (build) => {
  const folder = join('.output', build);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const files = (...kinds: string[]) =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((path) => kinds.some((kind) => path.endsWith(kind)));

  test('no script names what could make a request', () => {
    const scripts = files('.js');
    for (const one of ['background.js', 'sentinel.js', 'spotter.js', 'reader.js', 'hovering.js', 'card-renderer.js'])
      expect(scripts).toContain(one);
    expect(scripts.flatMap((path) => networkUses(read(path)).map((use) => `${path}: ${use}`))).toEqual([]);
  });

  test('no page or style sheet loads from elsewhere', () => {
    const loads = /(?:src|srcset|href|action)\s*=\s*["']?(?:https?:)?\/\/|url\(\s*["']?(?!data:|["']?#)|@import/i;
    expect(files('.html', '.css').length).toBeGreaterThan(3);
    expect(files('.html', '.css').filter((path) => loads.test(read(path)))).toEqual([]);
  });

  test('nothing of it can be fetched by a page, and nothing more is asked for than the README says', () => {
    const manifest = JSON.parse(read('manifest.json'));
    const hosts = ['http://*/*', 'https://*/*'];
    expect(manifest.web_accessible_resources).toBeUndefined();
    if (manifest.manifest_version === 2)
      expect(manifest.permissions).toEqual(['storage', 'scripting', 'contextMenus', ...hosts]);
    else
      expect([manifest.permissions, manifest.host_permissions]).toEqual([
        ['storage', 'scripting', 'contextMenus', 'sidePanel'],
        hosts,
      ]);
  });

  test('the policy of its own pages lets them load what is in it, and connect to nothing', () => {
    const { content_security_policy: policy } = JSON.parse(read('manifest.json'));
    expect(build === 'chrome-mv3' ? policy.extension_pages : policy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; " +
        "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });
});

test('the side panel is declared as each browser calls it, and Firefox does not open it at install', () => {
  const [chrome, firefox] = ['chrome-mv3', 'firefox-mv2'].map((build) =>
    JSON.parse(readFileSync(join('.output', build, 'manifest.json'), 'utf8')),
  );
  expect(chrome.side_panel).toEqual({ default_path: 'sidepanel.html' });
  expect(firefox.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
  expect(firefox.sidebar_action.default_icon).toMatchObject({ 16: 'icons/16.png' });
});

test('the button stands in Firefox’s toolbar, and each browser is told nothing that only the others know', () => {
  const manifest = (build: string) => JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));
  const firefox = manifest('firefox-mv2');
  const chrome = manifest('chrome-mv3');
  expect(firefox.browser_action).toMatchObject({ default_area: 'navbar', default_title: 'Backstory' });
  expect(chrome.action).toEqual({ default_title: 'Backstory', default_popup: 'popup.html' });
  expect(Object.keys(chrome).filter((key) => !(key in firefox))).toEqual([
    'host_permissions',
    'action',
    'minimum_chrome_version',
    'incognito',
    'side_panel',
  ]);
  expect(Object.keys(firefox).filter((key) => !(key in chrome))).toEqual([
    'author',
    'browser_action',
    'browser_specific_settings',
    'sidebar_action',
  ]);
});
