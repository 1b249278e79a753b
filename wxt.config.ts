import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { anyFolder } from './lib/build/any-folder';
import { licences } from './lib/build/licences';
import { messageFile } from './lib/build/locales';
import { manifestFor, OLDEST, type Project } from './lib/build/manifest';
import { evaluateInNextTask, evaluateLater } from './lib/build/scripts/evaluate-later';
import { compileHints, plainScripts, quotedTexts } from './lib/build/scripts/quick-scripts';
import { shortNamesOf } from './lib/build/scripts/short-names';
import { seedModules } from './lib/build/seed-modules';
import { COMMANDS, type Command } from './lib/messages/commands';
import { SPOTTER_NAME } from './lib/reader/shared-spotter';
import { words } from './lib/words/en';
import project from './package.json' with { type: 'json' };

/** The address for reports of mistakes, from `bugs.url` in package.json; empty while that is not set. */
const issues = 'bugs' in project ? (project.bugs as { url: string }).url : '';

/** The browsers as esbuild names them: `chrome131`. */
const targets = Object.entries(OLDEST).map(([browser, version]) => browser + Number.parseInt(version, 10));

/**
 * How a script of pages is minified, of which every byte runs on every page: terser makes 1 % less of it than Vite’s
 * own minifier, but takes some seconds for all that the pages of our own hold. To put functions first makes each script
 * but the sentinel smaller, when it is packed.
 */
const smallest = (script: string) =>
  ({
    minify: 'terser',
    terserOptions: {
      ecma: 2022,
      compress: { passes: 5, inline: 1, lhs_constants: false, hoist_funs: script !== 'sentinel' },
      mangle: { properties: { regex: shortNamesOf(script) ?? /^$/ } },
    },
  }) as const;

export default defineConfig({
  imports: false,
  publicDir: 'components/public',
  hooks: {
    'build:publicAssets': (_, files) => {
      const contents = messageFile({ name: words.name, ...words.manifest });
      files.push({ relativeDest: '_locales/en/messages.json', contents });
    },
    'vite:build:extendConfig': ([first], config) => {
      if (first?.type === 'unlisted-script') config.build = { ...config.build, ...smallest(first.name) };
    },
  },
  manifest: ({ browser, command }) =>
    manifestFor({
      browser,
      isDeveloped: command === 'serve',
      project: project as Project,
      commands: Object.keys(COMMANDS) as Command[],
    }),
  vite: () => ({
    plugins: [
      anyFolder(),
      preact(),
      seedModules('seeds'),
      licences(),
      evaluateLater('spotter.js', SPOTTER_NAME),
      evaluateInNextTask('reader'),
      compileHints(),
      plainScripts(),
      quotedTexts(),
    ],
    resolve: { tsconfigPaths: true },
    define: { 'import.meta.env.ISSUES': JSON.stringify(issues) },
    // Browsers are named so that style sheets keep light-dark(): its polyfill ignores a color scheme that a script
    // sets.
    build: { target: targets, cssTarget: targets, modulePreload: false },
  }),
});
