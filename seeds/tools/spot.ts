import { readFileSync } from 'node:fs';
import { loadKnowledge } from '../../lib/build/load';
import { lexiconOf } from '../../lib/knowledge/lexicon';
import { day } from '../../lib/knowledge/schema/fields';
import { compile } from '../../lib/spotting/lexicon/writing/compile';
import { spot } from '../../lib/spotting/spot';
import { paragraphs } from '../../lib/text/paragraphs';
import { readOptions } from './command-line';
import { FRONT_OPTION, frontsOn } from './front-option';
import { formatColored, formatExplained } from './reports/format-spots';

const USAGE = 'npm run spot -- [--json | --explain] [--date 2018-07-06] [--front china] FILE…   (- for standard input)';
const HELP = `${USAGE}
finds names in plain text as the extension does. --date: the day on which the texts were published. --front (again, or
with commas): as for a user who has switched all other fronts off.`;

/** A mention with offsets in the whole text. */
export interface Spot {
  start: number;
  end: number;
  text: string;
  id: string;
  reason: string;
}

try {
  const { values, positionals: paths } = readOptions(HELP, {
    allowPositionals: true,
    options: { json: { type: 'boolean' }, explain: { type: 'boolean' }, date: { type: 'string' }, ...FRONT_OPTION },
  });
  const { json, explain, date } = values;
  if (paths.length === 0) throw new Error(`usage: ${USAGE}`);
  if (date !== undefined && !day.safeParse(date).success) throw new Error('--date needs a day like 2018-07-06');
  const knowledge = await loadKnowledge('seeds');
  const lexicon = compile(lexiconOf(knowledge), frontsOn(values.front, knowledge.subjects));
  const results: Record<string, Spot[]> = {};
  for (const path of paths) {
    const text = readText(path);
    const blocks = paragraphs(text);
    const spotted = spot(blocks, lexicon, { day: date, asksAll: explain });
    results[path] = spotted.mentions
      .filter((mention) => mention.onTopic)
      .map(({ block, start, end, id, reason }) => {
        const from = (blocks[block]?.start ?? 0) + start;
        const to = (blocks[block]?.start ?? 0) + end;
        return { start: from, end: to, text: text.slice(from, to), id, reason };
      });
    if (explain) console.log(formatExplained(path, spotted));
    else if (!json) console.log(formatColored(path, text, results[path] ?? [], spotted.stories));
  }
  if (json) console.log(JSON.stringify(results));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/**
 * The text of a file or of standard input. Throws an error of one sentence where it cannot be read or is no UTF-8 text.
 */
function readText(path: string): string {
  const name = path === '-' ? 'standard input' : path;
  let bytes: Buffer;
  try {
    bytes = readFileSync(path === '-' ? 0 : path);
  } catch {
    throw new Error(`${name}: cannot be read`);
  }
  if (bytes.length === 0) throw new Error(`${name}: is empty`);
  if (bytes.includes(0)) throw new Error(`${name}: is not a text file`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`${name}: is not UTF-8 text`);
  }
}
