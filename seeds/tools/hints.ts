/**
 * What to write into each field of an entity, in one line. Editors show it (`schema.ts`), and a new file has it
 * (`new.ts`). Keys are paths without list positions. The README says the same at more length.
 */
export const HINTS: Record<string, string> = {
  id: 'The name in lower-case words joined by hyphens, the same as the file’s name.',
  name: 'The name as the press writes it.',
  inText:
    'The name inside a sentence: the Geneva truce, export controls; leave the line out where it is the name alone.',
  category: 'The same as the folder.',
  specific: 'true when the name alone shows that a text is about U.S.–China trade, else false.',
  subjects: 'The subjects it belongs to; leave the line out where it belongs to all.',
  continuations:
    'What its name goes on to in the name of something else (Trump “Tower”); leave the line out where nothing.',
  side: 'China or United States; leave the line out where it has none.',
  say: 'How to pronounce the name; leave the line out where that is plain.',
  role: 'Who or what is this? One line, at most 90 characters, no full stop.',
  summary: 'Who or what, and why it matters in this story: 25 to 60 words that still hold next year.',
  standing: 'What holds now, or the date after which the sources say nothing.',
  'standing.asOf': 'The date of the newest source that says so, like 2026-05-17.',
  'standing.notKnownAfter': 'Instead of asOf: the date of the last source that speaks of it.',
  'standing.text': 'What holds as of that date.',
  'standing.source': 'The id of a document in seeds/sources.json.',
  'standing.at': 'Where in it: ¶13, sec. 2(b) or a heading.',
  facts: 'At least three, oldest first; one for a minor entity.',
  'facts.id': 'Only where a replacedBy points to this fact.',
  'facts.when': 'Like 2025-05-12, 2025-05, 2025, 1840s or 2018/2019, never more precise than the source.',
  'facts.text': 'One statement in the present tense, at most 280 characters.',
  'facts.source': 'The id of a document in seeds/sources.json.',
  'facts.at': 'Where in it: ¶13, sec. 2(b) or a heading.',
  'facts.replacedBy': 'The fact that has overtaken this one: fact-id on this card, entity-id#fact-id on another.',
  relations: 'At least one. Write each once, at the end from which it reads “this … that”.',
  'relations.type': 'A type of lib/words/relations.ts, which says how it reads from either end.',
  'relations.to': 'The id of another entity.',
  'relations.source': 'The id of a document in seeds/sources.json.',
  'relations.at': 'Where in it: ¶13, sec. 2(b) or a heading.',
  aliases: 'The forms in which texts name it, each once, in its shortest spelling. The README has the rules.',
  'aliases.text': 'The form as texts write it.',
  'aliases.needs': 'introduction for a surname, context for a phrase that means other things elsewhere.',
  'aliases.near': 'With context: it counts beside one of these words.',
  'aliases.unless': 'It never counts beside one of these words.',
};
