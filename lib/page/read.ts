import type { CompiledLexicon } from '../spotting/compile';
import { spot } from '../spotting/spot';
import { blocks, type PageBlock } from './blocks';
import { type Mark, marksOf } from './marks';
import { inSlices } from './slices';

/** What reading a page gave. */
export interface Reading {
  marks: Mark[];
  onTopic: boolean;
}

/** Reads the page below `root` in slices, and judges what it names. Undefined when the signal stopped it. */
export async function readPage(
  root: Element,
  lexicon: CompiledLexicon,
  signal: AbortSignal,
): Promise<Reading | undefined> {
  const read: PageBlock[] = [];
  if (!(await inSlices(blocks(root), (block) => void read.push(block), signal))) return undefined;
  const { mentions, onTopic } = spot(read, lexicon);
  return { marks: marksOf(mentions, read, lexicon.lexicon), onTopic };
}
