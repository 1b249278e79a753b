import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { find } from '../../../lib/spotting/finding/find';
import { compile } from '../../../lib/spotting/lexicon/compile';
import { fold } from '../../../lib/text/fold';
import { seedLexicon } from '../../bench/accuracy-ours';

/** What the code needs for itself, though the seeds have it too, with the reason. */
const NEEDED: Record<string, string> = {
  'lib/spotting/judging/pronoun.ts: He': 'the English pronoun that a surname may be written like',
  'lib/text/paragraphs.ts: He': 'the same pronoun, with which no second half of a name begins',
  'lib/build/seed-modules.ts: export': 'a word of the modules that the build writes',
  'lib/build/release/checks.ts: import': 'the rule by which a style sheet loads another',
  'lib/build/release/history.ts: LICENSE': 'the name of a file',
  'lib/build/licences.ts: export': 'a word of the modules that the build writes',
  'lib/spotting/english/countries.ts: China': 'a country, in the list of all that are often in the news',
  'lib/spotting/english/countries.ts: Chinese': 'an adjective of that list',
  'lib/knowledge/relations.ts: retaliates': 'a type of relation that cards have',
};

const lexicon = compile(await seedLexicon());

const sources = readdirSync('lib', { recursive: true })
  .map((name) => join('lib', String(name)))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !path.startsWith(join('lib', 'words')));

/** The string literals and expressions of a file, import lines aside. */
function literalsOf(path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node)) found.push(node.text);
    else if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

/** Every name or alias of an entity, and every anchor and field word of a subject, in a text. */
function wordsOfSubjectsIn(text: string): string[] {
  const plain = fold(text).text;
  return [
    ...find(plain, lexicon).map(({ start, end }) => plain.slice(start, end)),
    ...lexicon.subjects.flatMap(({ anchors, fields }) => [
      ...(plain.match(anchors) ?? []),
      ...(plain.match(fields) ?? []),
    ]),
  ];
}

const found = new Set(
  sources.flatMap((path) =>
    literalsOf(path)
      .flatMap(wordsOfSubjectsIn)
      .map((word) => `${path}: ${word}`),
  ),
);

test('no code of lib names an entity, or has an anchor or field word of a subject', () => {
  expect(sources.length).toBeGreaterThan(80);
  expect([...found].filter((one) => !(one in NEEDED))).toEqual([]);
});

test('what the code needs for itself is really there', () => {
  expect(Object.keys(NEEDED).filter((one) => !found.has(one))).toEqual([]);
});

test('a name, an alias, an anchor and a field word would be seen', () => {
  expect(wordsOfSubjectsIn('(?:Paris|Turnberry|He Lifeng)')).toEqual(['He Lifeng']);
  expect(wordsOfSubjectsIn('chips|tariffs|Beijing')).toEqual(['chips', 'Beijing', 'tariffs']);
});
