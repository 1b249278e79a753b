import { styleText } from 'node:util';
import type { Evidence } from '../../../lib/spotting/aboutness/evidence';
import type { StoryAbout } from '../../../lib/spotting/aboutness/story-model';
import { contributions, isLikely } from '../../../lib/spotting/aboutness/story-model';
import { WEIGHTS } from '../../../lib/spotting/aboutness/weights';
import type { Judged } from '../../../lib/spotting/judging/established';
import type { Mention } from '../../../lib/spotting/mention';
import type { Spotted } from '../../../lib/spotting/spot';
import type { Spot } from '../spot';

/** A text with its mentions in color, and a line that counts them. */
export function formatColored(path: string, text: string, spots: Spot[], stories: readonly StoryAbout[]): string {
  let shown = '';
  let at = 0;
  for (const { start, end, id, reason } of spots) {
    shown +=
      text.slice(at, start) +
      styleText(['bold', 'cyan'], text.slice(start, end)) +
      styleText('dim', `[${id}, ${reason}]`);
    at = end;
  }
  const entities = new Set(spots.map(({ id }) => id)).size;
  const count = `${path}: ${spots.length} ${spots.length === 1 ? 'mention' : 'mentions'} of ${entities} ${entities === 1 ? 'entity' : 'entities'}`;
  return `${shown}${text.slice(at)}\n${styleText('bold', count)}${topicNote(stories)}`;
}

/** A line for each candidate: whether it is marked, why, which entity it could name, and the words around it. */
export function formatExplained(path: string, { judged, mentions, stories }: Spotted): string {
  const dark = mentions.filter(({ onTopic }) => !onTopic);
  const isDark = (one: Judged) => one.verdict.accepted && dark.some((mention) => holds(mention, one));
  const lines = judged.map((one) => {
    const { view, candidate, verdict } = one;
    const { start, end, alias } = candidate;
    const word = !verdict.accepted
      ? styleText('red', `no   ${verdict.refusal}`)
      : isDark(one)
        ? styleText('yellow', 'not marked: its front is not lit here')
        : styleText('green', `yes  ${verdict.reason}`);
    const name = styleText('bold', view.text.slice(start, end));
    const around = `${view.text.slice(Math.max(0, start - 40), start)}${name}${view.text.slice(end, end + 40)}`;
    return `${word.padEnd(30)} ${alias.entity.id.padEnd(24)} …${around.replace(/\s+/g, ' ')}…`;
  });
  const ofFront = mentions.filter(({ reason }) => reason === 'front');
  for (const { block, start, end, id } of ofFront)
    lines.push(
      `${styleText('green', 'yes  front').padEnd(30)} ${id.padEnd(24)} at ${start}–${end} of block ${block}: nothing else is named`,
    );
  const marked = judged.filter((one) => one.verdict.accepted && !isDark(one)).length + ofFront.length;
  const count = `${path}: ${judged.length} candidates, ${marked} marked`;
  return [...lines, ...stories.map(formatAbout), `${styleText('bold', count)}${topicNote(stories)}`].join('\n');
}

/**
 * Whether a mention comes from a candidate. The mention can be longer, as a title or a longer name may have been added
 * to it.
 */
function holds({ block, start, end }: Mention, { view, candidate }: Judged): boolean {
  const at = view.folded.toOriginal(candidate.start);
  return block === view.index && start <= at && at < end;
}

/** Why a story is core, touch or off: each count of evidence with what it adds to the log-odds. */
function formatAbout({ story, subject, about, evidence, score, butTells }: StoryAbout): string {
  const terms = contributions(evidence.counts, subject.weights).map(
    ({ name, count, adds }) => `  ${signed(adds).padStart(6)}  ${name} (${Math.round(count * 100) / 100})`,
  );
  return [
    `${styleText('bold', `${subject.id}: ${about}`)} (story ${story}, log-odds ${signed(score)}, in ${evidence.spread} of 5 parts)`,
    `  ${signed(WEIGHTS[subject.weights].bias).padStart(6)}  without any evidence`,
    ...terms,
    ...(about === 'core' || score < 0
      ? []
      : [`  ${about} all the same: ${butTells ? TELLS[butTells] : whyNotCore(score, evidence)}`]),
  ].join('\n');
}

/** Why a story that seems to be about a subject is off all the same (`StoryAbout.butTells`). */
const TELLS = {
  history: 'it tells history, as all years that it names lie long before the subject began',
  home: 'it speaks of nothing beyond the border, so its tariff is of another kind',
  another: 'it names it in one sentence, and is clearly about another country',
};

/** Why a story is not about a subject as a whole although the odds are even or better. */
function whyNotCore(score: number, evidence: Evidence): string {
  if (!isLikely(score, evidence)) return 'it joins one sentence at most, and names only who is in news of all kinds';
  if (!evidence.wakes)
    return 'no anchor stands near a field word, or it lacks a word of trade policy or the other party';
  return 'it comes to the subject only further down';
}

const signed = (number: number): string => `${number < 0 ? '−' : '+'}${Math.abs(number).toFixed(2)}`;

function topicNote(stories: readonly StoryAbout[]): string {
  if (stories.some(({ about }) => about === 'core')) return '';
  return stories.some(({ about }) => about === 'touch')
    ? ' (only passages are on topic)'
    : ' (not on topic: nothing is marked)';
}
