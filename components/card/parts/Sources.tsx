import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Card, CardSource, Cite, NameInText } from '../../../lib/knowledge/card';
import type { CopyRequest } from '../../../lib/messages/card-tools';
import { cardWords } from '../../../lib/words/card';
import { formatDate } from '../../../lib/words/dates';
import { sourceAfter, sourceBefore } from '../../../lib/words/sources';
import { Copy } from './Copy';
import { LinkedText, namesFrom } from './LinkedText';

/** One source: publisher, author, kind, date, the place in it, its title with a link, and how it is known. */
function SourceLine({ source, at }: { source: CardSource; at?: string | undefined }) {
  return (
    <>
      {sourceBefore(source, at)}:{' '}
      {source.url ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {sourceAfter(source)}
    </>
  );
}

/** The small number behind a statement. It opens the source right below the statement. */
function SourceMark({ source, at, sources, statement }: Cite & { sources: CardSource[]; statement: Statement }) {
  const [open, setOpen] = useState(false);
  const cited = sources[source - 1];
  if (!cited) return null;
  return (
    <>
      <button
        type="button"
        class="mark"
        aria-expanded={open}
        aria-label={cardWords.source(source, cited.title, cited.publisher)}
        onClick={() => setOpen(!open)}
      >
        {source}
      </button>
      {open && (
        <span class="cite">
          <SourceLine source={cited} at={at} />
          <Copy statement={statement} />
        </span>
      )}
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

/** The source marks of a statement. They share a line with the end of its text, so that no line has marks alone. */
export function SourceMarks({ end, statement, sources }: SourceMarksProps) {
  return (
    <span class="last">
      {end}
      {statement.cites.map((cite) => (
        <SourceMark key={`${cite.source} ${cite.at}`} {...cite} sources={sources} statement={statement} />
      ))}
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
