import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import three from 'compromise/three';
import two from 'compromise/two';
import { build } from 'vite';
import { LANGUAGE, type Language } from '../../lib/spotting/english/language';

/** How the judge’s questions about English are answered: without the library compromise, or by one of its tiers. */
export interface Tier {
  name: string;
  language: Language;
  /** What the bundle imports; nothing without compromise. */
  entry?: string;
}

/** Abbreviations that a text without compromise has to know by itself. */
const SHORT = /\b(?:Mr|Mrs|Ms|Dr|Prof|Gov|Gen|Sen|Rep|Amb|St|No|vs|Inc|Corp|Co|Ltd|[ap]\.m|[A-Z](?:\.[A-Z])*)\.$/;

/** Whether a sentence ends between two parts of a text, by a tier that divides it. */
function splitsWith(divide: (text: string) => string[]): Language['endsSentence'] {
  return (before, after) => {
    let at = 0;
    for (const sentence of divide(before + after)) {
      at += sentence.length;
      if (at >= before.trimEnd().length) return at <= before.length + 1 && after.trim() !== '';
    }
    return false;
  };
}

interface Term {
  pre: string;
  text: string;
  post: string;
  tags?: Set<string>;
}

const raw = (terms: Term[]) => terms.map(({ pre, text, post }) => pre + text + post).join('');

/**
 * compromise always reads “He’s” as a pronoun. So an ordinary surname takes its place (“Wang’s mandate is narrow”), and
 * the tags then say whether it is a possessive.
 */
function asksTags(tag: (text: string) => Term[][]): Language['isPossessive'] {
  return (after) => {
    const sentence = `Wang's${after.split(/(?<=[.!?])\s/)[0] ?? ''}`;
    return tag(sentence)[0]?.[0]?.tags?.has('Possessive') ?? false;
  };
}

const docsOf = (nlp: typeof two) => (text: string) => nlp(text).docs as unknown as Term[][];

/** The four judges of the ablation. Tiers two and three also answer for possessives, by their tags. */
export const TIERS: Tier[] = [
  { name: 'none', language: { ...LANGUAGE, endsSentence: (before) => !SHORT.test(before) } },
  { name: 'one', language: LANGUAGE, entry: 'compromise/one' },
  {
    name: 'two',
    language: {
      ...LANGUAGE,
      endsSentence: splitsWith((text) => docsOf(two)(text).map(raw)),
      isPossessive: asksTags(docsOf(two)),
    },
    entry: 'compromise/two',
  },
  {
    name: 'three',
    language: {
      ...LANGUAGE,
      endsSentence: splitsWith((text) => docsOf(three as unknown as typeof two)(text).map(raw)),
      isPossessive: asksTags(docsOf(three as unknown as typeof two)),
    },
    entry: 'compromise/three',
  },
];

/** Minified and gzipped size of an entry, in kB, and the time a fresh process takes to evaluate it, in ms. */
export async function costOf(entry: string): Promise<{ kB: number; ms: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'tier-'));
  try {
    const source = join(folder, 'entry.js');
    writeFileSync(source, `import nlp from '${pathOf(entry)}';\nglobalThis.nlp = nlp;\n`);
    await build({
      logLevel: 'silent',
      configFile: false,
      build: { outDir: join(folder, 'out'), minify: true, lib: { entry: source, formats: ['es'], fileName: 'bundle' } },
    });
    const bundle = join(folder, 'out', 'bundle.js');
    const times = Array.from({ length: 7 }, () =>
      Number(execFileSync('node', ['--input-type=module', '-e', timer(bundle)])),
    );
    return { kB: gzipSync(readFileSync(bundle)).length / 1000, ms: times.sort((a, b) => a - b)[3] ?? 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const pathOf = (entry: string): string => new URL(import.meta.resolve(entry)).pathname;

const timer = (bundle: string) =>
  `const from = performance.now(); await import(${JSON.stringify(bundle)}); console.log(performance.now() - from);`;
