import { Fragment } from 'preact';
import type { NameInText } from '../../../lib/knowledge/card';

/**
 * A text of a card. The names of others in it turn the card to theirs: it hears which one was pressed. A browser would
 * break the line between a button and the comma behind it.
 */
export function LinkedText({ text, names }: { text: string; names: NameInText[] }) {
  let at = 0;
  return (
    <>
      {names.map(({ from, to, id }) => {
        if (from < at || to > text.length) return null;
        const [, before = '', bracket] = /^(.*?)(\S*)$/s.exec(text.slice(at, from)) ?? [];
        const [comma = ''] = /^\S*/.exec(text.slice(to)) ?? [];
        at = to + comma.length;
        return (
          <Fragment key={from}>
            {before}
            <span class="last">
              {bracket}
              <button type="button" class="named" data-open={id}>
                {text.slice(from, to)}
              </button>
              {comma}
            </span>
          </Fragment>
        );
      })}
      {text.slice(at)}
    </>
  );
}

/** The names of a text as they stand in the part of it that begins at an offset. */
export const namesFrom = (names: NameInText[], start: number): NameInText[] =>
  names.filter(({ from }) => from >= start).map(({ from, to, id }) => ({ from: from - start, to: to - start, id }));

/** The names of a text, or of its beginning, as they stand in a longer text around it. */
export function namesWithin(whole: string, text: string, names: NameInText[] = []): NameInText[] {
  const start = whole.indexOf(text);
  return start < 0
    ? []
    : namesFrom(
        names.filter(({ to }) => to <= text.length),
        -start,
      );
}
