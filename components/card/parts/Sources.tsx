import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card, CardSource, Cite, NameInText } from '../../../lib/knowledge/card';
import type { CopyRequest } from '../../../lib/messages/card-tools';
import { cardWords } from '../../../lib/words/card';
import { formatDate } from '../../../lib/words/dates';
import { afterTitle, beforeTitle } from '../../../lib/words/sources';
import { Copy } from './Copy';
import { LinkedText, namesFrom } from './LinkedText';
import { reveal } from './reveal';

/** One source: publisher, author, kind, date, the place in it, its title with a link, and how it is known. */
function SourceLine({ source, at }: { source: CardSource; at?: string | undefined }) {
  return (
    <>
      {beforeTitle(source, at)}:{' '}
      {source.url ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {afterTitle(source)}
    </>
  );
}

type Statement = NonNullable<CopyRequest['statement']>;

interface SourceMarksProps {
  /** The end of the statement’s text. */
  end: ComponentChildren;
  /** The statement as it is copied. */
  statement: Statement;
  sources: CardSource[];
}

/**
 * The source marks of a statement: small numbers, each of which opens its source below the statement. They share a line
 * with the end of its text, so that no line has marks alone.
 */
export function SourceMarks({ end, statement, sources }: SourceMarksProps) {
  const [opened, setOpened] = useState<readonly string[]>([]);
  const cites = statement.cites.flatMap(({ source, at }) => {
    const cited = sources[source - 1];
    return cited ? [{ key: `${source} ${at}`, source, at, cited }] : [];
  });
  const toggle = (key: string) =>
    setOpened(opened.includes(key) ? opened.filter((one) => one !== key) : [...opened, key]);
  return (
    <span class="last">
      {end}
      {cites.map(({ key, source }) => (
        <button
          key={key}
          type="button"
          class="mark"
          aria-expanded={opened.includes(key)}
          aria-label={cardWords.source(source)}
          onClick={() => toggle(key)}
        >
          {source}
        </button>
      ))}
      {cites.map(
        ({ key, source, at, cited }) =>
          opened.includes(key) && (
            <Note key={key}>
              {cites.length > 1 && <b>{source} </b>}
              <SourceLine source={cited} at={at} />
              <Copy statement={statement} />
            </Note>
          ),
      )}
    </span>
  );
}

/** What a source mark opens. */
function Note({ children }: { children: ComponentChildren }) {
  const note = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (note.current) reveal(note.current);
  }, []);
  return (
    <span class="cite" ref={note}>
      {children}
    </span>
  );
}

interface CitedTextProps {
  /** The date of it, in words. */
  when?: string | undefined;
  text: string;
  /** The names of others in it, in order. */
  names?: NameInText[] | undefined;
  cites: Cite[];
  sources: CardSource[];
}

/** A statement with its source marks. */
export function CitedText({ when, text, names = [], cites, sources }: CitedTextProps) {
  const lastWord = text.lastIndexOf(' ') + 1;
  const last = names.find(({ from, to }) => from < lastWord && to > lastWord)?.from ?? lastWord;
  return (
    <>
      <LinkedText text={text.slice(0, last)} names={names} />
      <SourceMarks
        end={<LinkedText text={text.slice(last)} names={namesFrom(names, last)} />}
        statement={{ ...(when && { when }), text, cites }}
        sources={sources}
      />
    </>
  );
}

/** All sources of the card, folded. The date of the newest one stays in sight. */
export function Sources({ card }: { card: Card }) {
  return (
    <footer>
      <details>
        <summary>
          <span>{cardWords.sources(card.sources.length)}</span>
          <span>{cardWords.newest(formatDate(card.newest))}</span>
        </summary>
        <ol>
          {card.sources.map((source) => (
            <li key={source.number}>
              <b>{source.number}</b> <SourceLine source={source} />
            </li>
          ))}
        </ol>
      </details>
    </footer>
  );
}
