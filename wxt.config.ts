import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { commands, policy } from './lib/build/manifest';
import { seedModules } from './lib/build/seed-modules';
import { PAGES } from './lib/platform/pages';
import { words } from './lib/words/en';
import project from './package.json' with { type: 'json' };

/** Where the project hears of mistakes, once its owner has said where that is. */
const issues = 'bugs' in project ? (project.bugs as { url: string }).url : '';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'components/icon.svg', sizes: [16, 32, 48, 128], developmentIndicator: false },
  manifest: ({ browser, command }) => ({
    name: words.name,
    description: words.manifest.description,
    permissions: ['storage', 'scripting'],
    host_permissions: PAGES,
    minimum_chrome_version: '131',
    // Written by hand instead of through WXT’s content scripts, whose start-up events any page could listen to.
    content_scripts: [{ matches: PAGES, js: ['sentinel.js'], run_at: 'document_idle' }],
    action: { default_title: words.name },
    // Firefox puts a new button into the menu of extensions, where nobody sees the count on it.
    ...(browser === 'firefox'
      ? { browser_action: { default_title: words.name, default_area: 'navbar' } }
      : { action: { default_title: words.name } }),
    content_security_policy: { extension_pages: policy(command === 'serve') },
    commands: commands(words.manifest.commands),
    browser_specific_settings: {
      gecko: {
        id: 'backstory@backstory.invalid',
        strict_min_version: '146.0', // The first that underlines in `::highlight()` (bug 1845446).
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
  vite: () => ({
    plugins: [preact(), seedModules('seeds')],
    resolve: { tsconfigPaths: true },
    define: { 'import.meta.env.ISSUES': JSON.stringify(issues) },
    // Named browsers, so that the style sheets keep light-dark(): its polyfill knows no scheme set by script.
    build: { target: ['chrome131', 'firefox146'], cssTarget: ['chrome131', 'firefox146'], modulePreload: false },
  }),
});
