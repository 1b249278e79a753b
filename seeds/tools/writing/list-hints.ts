// What to write into each field of the files that are no cards, in one line. Editors show it,
// as they show the hints for cards (`hints.ts`).

/** Where a statement comes from, below a path: `''` for the whole entry. */
const cited = (path: string): Record<string, string> => ({
  [`${path}source`]: 'The id of a document in seeds/sources.json.',
  [`${path}at`]: 'Where in it: ¶13, sec. 2(b) or a heading.',
  [`${path}also`]: 'Further sources that the statement rests on.',
  [`${path}also.source`]: 'The id of a document in seeds/sources.json.',
  [`${path}also.at`]: 'Where in it: ¶13, sec. 2(b) or a heading.',
});

export const EVENT_HINTS: Record<string, string> = {
  id: 'What happened, in a few lower-case words joined by hyphens; no two events have the same.',
  when: 'Like 2025-05-12, 2025-05, 2025, 1840s or 2018/2019, never more precise than the source; or a date and a label.',
  'when.date': 'Like 2025-05-12, 2025-05, 2025, 1840s or 2018/2019, never more precise than the source.',
  'when.label': 'The words that show it: early 2023.',
  planned:
    'true for what was still to come when its source was written, while no source says that it came. Else leave it out.',
  text: 'One statement in the present tense that names its subject, at most 200 characters.',
  entities: 'The ids of the cards on which it stands, at least one.',
  turningPointFor: 'Those of its entities of which somebody who reads an older article has to hear it first.',
  ...cited(''),
};

export const SERIES_HINTS: Record<string, string> = {
  id: 'What the chart shows, in a few lower-case words joined by hyphens.',
  title: 'The title of the chart.',
  unit: 'What is shown behind its numbers: % on most goods.',
  note: 'How the numbers were reckoned, and what they leave out.',
  entities: 'The ids of the cards that have the chart, at least one.',
  rateOf:
    'Of a rate in percent: those of its entities whose rate it is. Leave it out where a partner may pay another rate.',
  points: 'Its steps, oldest first, at least two. Each value holds until the next.',
  'points.date': 'The day on which the value begins, like 2025-05-14; a month where no source gives the day.',
  'points.value': 'The number; null where nothing is known from then on.',
  'points.label': 'What happened then, and why the value changed. At most 160 characters.',
  ...cited('points.'),
  until: 'The day on which the last value ended, or of the newest source that shows it.',
};

export const RATE_HINTS: Record<string, string> = {
  id: 'The partner, the kind of duty and the rate: japan-reciprocal-15.',
  partner: 'The id of the partner’s card; its name where it has none.',
  members: 'Who is in it, where the partner is a group without a card.',
  'members.name': 'The name of a member as it stands in a sentence: the Netherlands.',
  'members.also': 'What else it is called in questions: Dutch.',
  goods: 'The goods that pay it: most goods, cars and car parts.',
  partly: 'true where only some of these goods pay it, as up to a number; else leave the line out.',
  rate: 'The rate in words: 15%, ordinary duty included.',
  basis: 'The law that it rests on, in words.',
  law: 'The card of that law, or of the measure where that alone rests on it.',
  measures: 'The cards of the measures by which it is charged, where the law has several.',
  is: 'How far it had come when its source was written. Announced is not in force.',
  from: 'The day from which it is charged; of a rate without one, the day on which it was agreed or announced.',
  until: 'The day on which it is due to run out.',
  ended: 'When it ended, where no other rate took its place.',
  'ended.on': 'The day on which it ended.',
  ...cited('ended.'),
  replacedBy: 'The id of the row that took its place.',
  ...cited(''),
};

export const SOURCE_HINTS: Record<string, string> = {
  id: 'What it is, its day, and a word or two: eo-2025-07-30-brazil.',
  kind: 'What kind of document it is; lib/knowledge/source-kinds.ts says which of them are acts.',
  side: 'Whose account it is, where it is that of one side: China, United States.',
  publisher: 'Who published it.',
  author: 'Of a book or a signed article, where the name matters.',
  date: 'The day of the document; of several reports that of the newest.',
  title: 'Its title, in words alone.',
  url: 'The address at which it can be read, beginning with https://.',
  seen: 'Only where the document itself was not seen: how it is known.',
  reportedBy: 'The publications through which it is known, where seen is there.',
};

export const SUBJECT_HINTS: Record<string, string> = {
  $schema: 'The path to subject.schema.json.',
  id: 'A lower-case word or several joined by hyphens, the same as the file’s name.',
  front: 'The name of its front in the settings: Canada.',
  name: 'Its name in the popup: the trade war.',
  about: 'What it is about: trade between the U.S. and China.',
  anchors: 'Words for the main party: China, Beijing.',
  passedOver: 'Longer names that contain an anchor and are none: New Mexico.',
  beyond: 'Where it has no other party: a story that names no other country needs one of these words: trade, border.',
  neighbors: 'Names of places and bodies that texts put beside a surname, and that are nobody’s given name.',
  weights: 'By which weights its stories are judged, if not by those of China.',
  cards: 'The entities whose cards stand for it as a whole. “U.S. tariffs” open the first that was there at the time.',
  since: 'The day on which the dispute began. What was written before it is not about it.',
  grids: 'Words that stand for each other in names of pacts, duties and lawsuits.',
  'grids.pacts': 'Words for an agreement: deal, pact.',
  'grids.kinds': 'What such an agreement is on: trade, tariff.',
  'grids.free': 'The word of “free trade deal”.',
  'grids.duties': 'Words for a duty, each as a list of its singular and its plural.',
  'grids.lots': 'What duties are laid on, in general words: goods, imports.',
  'grids.parties': 'The names of the parties, each with what else it is called.',
  wordsOf: 'The subject that lends the lists which this file leaves out.',
  fields: 'Words of the field in which it happens: tariff, export.',
  strongFields: 'Words that mean little but trade policy: tariff, trade war.',
  instruments:
    'Words for the means of the dispute: tariff, import duty. Where nothing else is known, these are marked.',
  topics: 'What it is about in general words. On a page about it without any other mark the first is marked.',
  otherTopics: 'Words of pages on tariffs of another kind: electricity, roaming.',
  weakFields: 'Words of business and technology that say something of it only in a sentence with an anchor.',
  thirds: 'Words for the other party: U.S., Washington.',
  titles: 'Words in titles before the office: the “Treasury” of a Treasury Secretary.',
  offices: 'Offices in titles: Negotiator.',
};
