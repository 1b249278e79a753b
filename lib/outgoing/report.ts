import type { Card } from '../knowledge/card';
import { type CardReport, WRONGS } from '../messages/card-tools';
import { formatDateInFull } from '../words/dates';
import { outgoingWords } from '../words/outgoing';
import { withoutQuery } from './address';

/** Where the user has seen a card: the sentence around its name, and the address of the page. */
export interface Seen {
  sentence: string;
  page: string;
}

/**
 * The reports that a card offers: the text of each, and the address of a form that is filled in with it. None where
 * `issues`, the address for reports, is empty. Nothing is sent.
 */
export function reportsOf({ id, name, newest }: Card, { sentence, page }: Seen, issues: string): CardReport[] {
  if (!issues) return [];
  const { title, card, sentence: inSentence, page: onPage, known, what } = outgoingWords;
  return WRONGS.map((wrong) => {
    const address = withoutQuery(page);
    const seen = [sentence && inSentence(sentence), address && onPage(address)].filter(Boolean);
    const text = [card(name, id), ...seen, known(formatDateInFull(newest)), '', what[wrong]].join('\n');
    const form = new URL(`${issues.replace(/\/$/, '')}/new`);
    form.search = String(new URLSearchParams({ title: title[wrong](name), body: text }));
    return { wrong, text: `${title[wrong](name)}\n\n${text}`, url: form.href };
  });
}
