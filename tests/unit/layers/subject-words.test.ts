import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { find } from '../../../lib/spotting/finding/find';
import { ANCHORS } from '../../../lib/spotting/lexicon/compiled';
import { compile } from '../../../lib/spotting/lexicon/writing/compile';
import { fold } from '../../../lib/text/fold';
import { seedLexicon } from '../../bench/accuracy-ours';

/** What the code needs for itself, though the seeds have it too, with the reason. */
const NEEDED: Record<string, string> = {
  'lib/spotting/judging/pronoun.ts: He': 'the English pronoun that a surname may be written like',
  'lib/text/paragraphs.ts: He': 'the same pronoun, with which no second half of a name begins',
  'lib/build/seed-modules.ts: export': 'a word of the modules that the build writes',
  'lib/page/card/host.ts: auto': 'a value of CSS',
  'lib/page/card/style.ts: auto': 'a value of CSS',
  'lib/page/marking/visible.ts: auto': 'a value of CSS',
  'lib/spotting/arguments/longer-phrase.ts: Ohio': 'a state that has a department of commerce of its own',
  'lib/spotting/arguments/longer-phrase.ts: Utah': 'another',
  'lib/spotting/arguments/longer-phrase.ts: Texas': 'another',
  'lib/spotting/arguments/longer-phrase.ts: Florida': 'another',
  'lib/spotting/arguments/longer-phrase.ts: California': 'another',
  'lib/spotting/arguments/longer-phrase.ts: Minnesota': 'another',
  'lib/spotting/arguments/longer-phrase.ts: Ontario': 'a province that has one',
  'lib/spotting/arguments/longer-phrase.ts: Commission': 'what many bodies are called',
  'lib/spotting/english/not-given-names.ts: president': 'a title, which is no given name',
  'lib/spotting/english/not-given-names.ts: presidents': 'the title of several',
  'lib/spotting/finding/passed-over.ts: imported': 'what comes from whatever country',
  'lib/spotting/finding/passed-over.ts: imports': 'the same',
  'lib/text/grids.ts: imported': 'the same',
  'lib/spotting/english/grammar/verb-object.ts: president': 'one of those who act for a state',
  'lib/spotting/english/titles.ts: President': 'the title of many',
  'lib/spotting/english/countries.ts: Greenland': 'a country of that list that also has a card',
  'lib/build/release/checks.ts: import': 'the rule by which a style sheet loads another',
  'lib/build/release/history.ts: license': 'the name of a file',
  'lib/build/licences.ts: export': 'a word of the modules that the build writes',
  'lib/build/licences.ts: license': 'the name of a file',
  'lib/build/licences.ts: licence': 'what the module is called',
  'lib/build/licences.ts: licences': 'what the module is called',
  'lib/knowledge/relations.ts: retaliates': 'a type of relation that cards have',
};

/** The list of all states that are often in the news, whatever the subjects turn on. */
const STATES = 'lib/spotting/english/countries.ts: ';

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
    ...(lexicon.names.lists.in(plain)[ANCHORS] ?? []).map(({ start, end }) => plain.slice(start, end)),
    ...[...new Set(lexicon.subjects.map(({ fields }) => fields))].flatMap(
      (fields) => plain.toLowerCase().match(fields) ?? [],
    ),
  ];
}

const found = new Set(
  sources.flatMap((path) =>
    literalsOf(path)
      .flatMap(wordsOfSubjectsIn)
      .map((word) => `${path}: ${word}`)
      .filter((one) => !(one.startsWith(STATES) && lexicon.names.subjectsOf(one.slice(STATES.length)).length > 0)),
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
  expect(wordsOfSubjectsIn('(?:Paris|Ballater|He Lifeng)')).toEqual(['He Lifeng']);
  expect([...new Set(wordsOfSubjectsIn('chips|tariffs|Beijing'))]).toEqual(['chips', 'Beijing', 'tariffs']);
});
