import { Fragment } from 'preact';
import type { NameInText } from '../../../lib/knowledge/card';

/**
 * A text of a card. Names of other entities in it are buttons, and the card listens for clicks on their `data-open`.
 * Their role is that of a link, as they lead to another card: a screen reader that reads a dialog out leaves out what
 * is on buttons (Orca 48), so sentences would lack their subject. Each is wrapped together with the brackets and commas
 * beside it, as a browser may break the line between them.
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
              {/* biome-ignore lint/a11y/useSemanticElements: a link of HTML would lead to an address */}
              <button type="button" role="link" class="named" data-open={id}>
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

/** The names in the part of a text that begins at `start`, with UTF-16 offsets in that part. */
export const namesFrom = (names: NameInText[], start: number): NameInText[] =>
  names.filter(({ from }) => from >= start).map(({ from, to, id }) => ({ from: from - start, to: to - start, id }));

/**
 * The names of `text`, or those in its beginning, with UTF-16 offsets in `whole`. Empty where `whole` does not contain
 * `text`.
 */
export function namesWithin(whole: string, text: string, names: NameInText[] = []): NameInText[] {
  const start = whole.indexOf(text);
  return start < 0
    ? []
    : namesFrom(
        names.filter(({ to }) => to <= text.length),
        -start,
      );
}
