import type { Card, CardFact, Cite } from '../knowledge/card';
import type { CopyRequest, TextFormat } from '../messages/card-tools';
import { cardWords } from '../words/card';
import { formatDate, formatDateInFull } from '../words/dates';
import { outgoingWords } from '../words/outgoing';
import { replacementText, stampOf, standingText } from '../words/standing';
import { formats } from './formats';
import { sourceLine } from './source-line';

type Statement = NonNullable<CopyRequest['statement']>;

/** A card, or a statement of it, with its sources, as text to be taken elsewhere. */
export const copyOf = (card: Card, { as, statement }: CopyRequest): string =>
  statement ? copyStatement(statement, card, as) : copyCard(card, as);

function copyStatement({ when, text, cites }: Statement, { sources }: Card, as: TextFormat): string {
  const { item, line } = formats[as];
  const cited = cites.flatMap(({ source, at }) => {
    const found = sources[source - 1];
    return found ? [item(sourceLine(found, as, at))] : [];
  });
  return [line(when ? `${when}: ${text}` : text), '', ...cited].join('\n');
}

function copyCard(card: Card, as: TextFormat): string {
  const { title, head, line, item } = formats[as];
  const { name, role, lead, summary, standing, article, facts, sources } = card;
  const marks = (cites: Cite[]) => [...new Set(cites.map(({ source }) => `[${source}]`))].join('');
  const row = (text: string, { when, cites }: Pick<Card['facts'][number], 'when' | 'cites'>) =>
    item(`${line(`${when ? `${formatDate(when)}: ` : ''}${text}`)} ${marks(cites)}`);
  const first = standing?.now.text?.slice(0, standing.ends[0]) ?? '';
  const since = (article?.since ?? []).map((change) => row(cardWords.changed(change.text ?? first, change), change));
  const stamp = standing && stampOf(standing.now);
  const factRow = (fact: CardFact) => row(factText(fact, card), { ...fact, cites: citesOf(fact) });
  const over = facts.filter((fact) => fact.over);
  return [
    [title(name), line(role)],
    [line([lead, summary].filter(Boolean).join(' '))],
    since.length > 0 && [head(`${cardWords.since} (${formatDate(article?.day ?? '')})`), ...since],
    standing && [
      head(stamp ? `${cardWords.standing}, ${stamp}` : cardWords.standing),
      `${line(standingText(standing.now))} ${marks(standing.cites)}`,
    ],
    [head(cardWords.facts), ...facts.filter((fact) => !fact.over).map(factRow)],
    over.length > 0 && [head(cardWords.over(over)), ...over.map(factRow)],
    [head(outgoingWords.sources), ...sources.map((source) => `${source.number}. ${sourceLine(source, as)}`)],
  ]
    .flatMap((part) => (part ? [part.join('\n')] : []))
    .join('\n\n');
}

/** A fact with what a card says of its end: when it is due, when it was, or what holds since. */
function factText({ text, until, over }: CardFact, { id }: Card): string {
  if (until) return `${text} ${cardWords.due(formatDateInFull(until))}`;
  switch (over?.how) {
    case 'ended':
      return `${text} ${cardWords.ended(formatDateInFull(over.on))}`;
    case 'was-due':
      return `${text} ${cardWords.wasDue(over.on)}`;
    case 'replaced':
      return `${text} ${replacementText(over, id)}`;
    default:
      return text;
  }
}

/** The places that say that a fact was so, and that it ended or what has replaced it. */
const citesOf = ({ cites, over }: CardFact): Cite[] => (over && 'cites' in over ? [...cites, ...over.cites] : cites);
