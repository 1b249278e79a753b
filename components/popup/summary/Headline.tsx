import { Fragment } from 'preact';
import type { Digest } from '../../../lib/messages/digest';
import { underlineStyle } from '../../../lib/settings/underline-style';
import { words } from '../../../lib/words/en';

interface HeadlineProps {
  digest: Digest;
  /** Whether only a passage of the page is about a subject. */
  isPassage: boolean;
  onOpen(id: string): void;
}

/**
 * What the page is in a sentence or two: the day of the article, whom or what it names most, and how much of it has
 * changed since; or, where it has no day, how many people and things it names.
 */
export function Headline({ digest, isPassage, onOpen }: HeadlineProps) {
  const { article, today } = digest;
  const { gistAnd, changed } = words.popup;
  const leading = isOnFrontAlone(digest, isPassage) ? [] : digest.leading;
  const end = leading.length > 0 ? endOf(digest, isPassage) : '';
  const sinceThen = article && changed({ ...article, count: article.changed.length });
  return (
    <p class="sentence">
      {beginning(digest, isPassage)}
      {leading.map(({ id, inText, category }, nth) => (
        <Fragment key={id}>
          {nth > 0 && gistAnd(leading.map((one) => one.inText))}
          {/* The full stop never stands alone at the beginning of a line. */}
          <span class="with-stop">
            <button type="button" style={underlineStyle(category, 'normal')} onClick={() => onOpen(id)}>
              {inText}
            </button>
            {nth === leading.length - 1 && end.length === 0 && '.'}
          </span>
        </Fragment>
      ))}
      {end.length > 0 ? `${end}.` : leading.length === 0 && '.'}
      {article && article.day < today && digest.leading.length > 0 && (
        <> {article.changed.length > 0 ? <em>{sinceThen}</em> : sinceThen}</>
      )}
    </p>
  );
}

/** The beginning of the first sentence; the names that lead the page follow. */
function beginning(digest: Digest, isPassage: boolean): string {
  const { article, leading, cast, subject, isLed } = digest;
  const { gist, article: ofDay } = words.popup;
  const people = cast.filter(({ category }) => category === 'person').length;
  if (!article) return gist(people, cast.length - people, subject, isLed);
  if (leading.length === 0) return ofDay.withoutNames(article.day, subject);
  if (isOnFrontAlone(digest, isPassage)) return ofDay.alone(article.day, subject);
  return isPassage ? ofDay.naming(article.day) : ofDay.on(article.day, subject, cast.length > leading.length, isLed);
}

/** What follows the names that lead an article; empty where nothing does. */
const endOf = ({ article, cast, leading, isLed }: Digest, isPassage: boolean): string =>
  article && !isPassage ? words.popup.article.onEnd(cast.length > leading.length, isLed) : '';

/** Whether the first sentence says all by naming the front: “An article of 12 October 2025 on trade with India.” */
const isOnFrontAlone = ({ article, isFrontAlone }: Digest, isPassage: boolean): boolean =>
  article !== undefined && isFrontAlone && !isPassage;
