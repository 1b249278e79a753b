import { dayOf } from '../../knowledge/dates';
import { cardWords } from '../../words/card';
import { formatDate, isPast } from '../../words/dates';
import { outgoingWords } from '../../words/outgoing';
import { popupWords } from '../../words/popup';
import { formats } from '../formats';
import { sourceLine } from '../source-line';
import type { CitedText, PageBackground } from './background';

const { title, head, item, line, strong, link } = formats.markdown;
const said = outgoingWords.background;

/** A page’s background as Markdown: its cast, what has changed since, the timeline, and the sources as links. */
export function markdownOf(page: PageBackground): string {
  const { address, subject, day, today, newest, cast, since, standing, timeline, sources } = page;
  const named = (name: string, text: string) => item(`${strong(name)}: ${text}`);
  return [
    title(page.title || said.untitled(subject)),
    `${line(day ? said.article(day, subject) : said.page(subject))}${address && ` ${link(address, address)}`}`,
    line(said.made(today, newest)),
    ...section(
      popupWords.cast,
      cast.map(({ name, who }) => named(name, line(who))),
    ),
    ...section(
      day ? `${cardWords.since} (${formatDate(day)})` : '',
      since.map((told) => row(told, today)),
    ),
    ...section(
      cardWords.standing,
      standing.map(({ name, ...told }) => named(name, cited(told))),
    ),
    ...section(said.timeline, withArticle(timeline, day, today)),
    ...section(
      outgoingWords.sources,
      sources.map((source) => `${source.number}. ${sourceLine(source, 'markdown')}`),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

/** A part with its heading; nothing where it has no rows. */
const section = (name: string, rows: string[]): string[] => (rows.length > 0 ? [head(name), rows.join('\n')] : []);

const cited = ({ text, cites }: CitedText): string => `${line(text)} ${cites.map((number) => `[${number}]`).join('')}`;

function row(told: CitedText, today: string): string {
  if (!told.when) return item(cited(told));
  const planned = told.planned ? ` (${cardWords.planned(isPast(told.when, today))})` : '';
  return item(`${line(`${formatDate(told.when)}${planned}`)}: ${cited(told)}`);
}

/** The rows of the timeline, with the article among them on its own day. */
function withArticle(timeline: CitedText[], day: string | undefined, today: string): string[] {
  const rows = timeline.map((told) => row(told, today));
  if (!day || rows.length === 0) return rows;
  const before = timeline.filter(({ when }) => dayOf(when) <= day).length;
  return rows.toSpliced(before, 0, item(`${line(formatDate(day))}: ${strong(popupWords.thisArticle)}`));
}
