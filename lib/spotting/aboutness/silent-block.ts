import type { CompiledSubject } from '../lexicon/compiled';
import type { View } from '../shared/view';
import { type BlockEvidence, sentenceCount } from './block-evidence';

/** Whether a block has no word at all that counts: most of a page’s menus and short lines have none. */
export const isSilent = (view: View, { fields, strongFields, thirds, weights }: CompiledSubject): boolean =>
  view.candidates.length === 0 &&
  view.anchors().size === 0 &&
  view.words(fields).length === 0 &&
  view.names(thirds).length === 0 &&
  view.states().length === 0 &&
  (weights === 'main' || view.words(strongFields).length === 0);

const NO_EDGES = { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** The evidence of a silent block, which only makes its story longer. */
export const silentEvidence = (view: View): BlockEvidence => ({
  length: view.text.length,
  anchors: 0,
  fields: 0,
  edges: { index: view.index, anchor: NO_EDGES, field: NO_EDGES, telling: NO_EDGES },
  strong: [],
  rates: 0,
  thirds: 0,
  pairs: 0,
  others: 0,
  joined: false,
  sentenceCount: sentenceCount(view),
  fieldSentences: 0,
  carried: 0,
  sentences: [],
  specifics: [],
  certain: 0,
  telling: 0,
  tellingPair: false,
  named: new Set(),
});
