import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SHORT_NAMES } from '../../lib/build/scripts/short-names';

/**
 * By script, the modules whose names are shortened, and the others with which they could share an object. The spotter’s
 * are seen by the reader alone, and some of compromise are in its script.
 */
const MODULES_OF: Record<string, { own: RegExp; others: RegExp }> = {
  spotter: { own: /^lib\/(?:spotting|text)\//, others: /^(?:lib\/(?:page|reader)|entrypoints|node_modules)\// },
  reader: {
    own: /^(?:lib\/page\/(?:date|reading|stories|work)\/|lib\/page\/annotator|lib\/page\/marking\/(?:marker|near-marks|paint|underlines|visible)\.|lib\/reader\/[^/]+$|entrypoints\/reader\/)/,
    others: /^/,
  },
};

/** All modules of ours, and what is in the spotter but is not ours. */
const MODULES = ['lib', 'entrypoints', 'components', 'node_modules/compromise/src/1-one/tokenize']
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))))
  .filter((path) => /\.(?:tsx?|js)$/.test(path) && !path.startsWith('lib/build/'));

/** All words in the code of these files, without those of its comments. */
function wordsIn(files: readonly string[]): Set<string> {
  const code = files.map((path) => readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''));
  return new Set(code.flatMap((text) => text.match(/[\w$]+/g) ?? []));
}

describe.each(Object.entries(SHORT_NAMES))('a name that is shortened in the %s', (script, names) => {
  test('is used in its modules, and in no others', () => {
    const of = MODULES_OF[script];
    const own = wordsIn(MODULES.filter((path) => of?.own.test(path)));
    const others = wordsIn(MODULES.filter((path) => !of?.own.test(path) && of?.others.test(path)));
    expect(own.size * others.size).toBeGreaterThan(0);
    expect(names.filter((name) => !own.has(name))).toEqual([]);
    expect(names.filter((name) => others.has(name))).toEqual([]);
  });

  test('is no key in its data, and stands nowhere in it', () => {
    const code = readFileSync(`.output/chrome-mv3/${script}.js`, 'utf8');
    const any = names.join('|');
    expect(code.match(new RegExp(`["'](?:${any})["']:|\\.(?:${any})\\b`, 'g'))).toBeNull();
  });
});
