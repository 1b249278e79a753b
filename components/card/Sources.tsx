import { useState } from 'preact/hooks';
import type { Card, CardSource } from '../../lib/knowledge/card';
import { formatDate } from '../../lib/words/dates';
import { words } from '../../lib/words/en';

/** One source: publisher, author, date, the place in it, and its title with a link. */
function SourceLine({ source, at }: { source: CardSource; at?: string | undefined }) {
  return (
    <>
      {source.publisher}
      {source.author && `, ${source.author}`}, {formatDate(source.date)}
      {at && `, ${at}`}:{' '}
      {source.url ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
    </>
  );
}

/** The small number behind a statement. It opens the source right below the statement. */
function SourceMark({ source, at, sources }: { source: number; at: string; sources: CardSource[] }) {
  const [open, setOpen] = useState(false);
  const cited = sources[source - 1];
  if (!cited) return null;
  return (
    <>
      <button
        type="button"
        class="mark"
        aria-expanded={open}
        aria-label={words.card.source(source, cited.title, cited.publisher)}
        onClick={() => setOpen(!open)}
      >
        {source}
      </button>
      {open && (
        <span class="cite">
          <SourceLine source={cited} at={at} />
        </span>
      )}
    </>
  );
}

/** A statement with its source mark. The mark shares a line with the last word, so that it never stands alone. */
export function CitedText({ text, ...mark }: { text: string } & Parameters<typeof SourceMark>[0]) {
  const last = text.lastIndexOf(' ') + 1;
  return (
    <>
      {text.slice(0, last)}
      <span class="last">
        {text.slice(last)}
        <SourceMark {...mark} />
      </span>
    </>
  );
}

/** All sources of the card, folded. The date of the newest one stays in sight. */
export function Sources({ card }: { card: Card }) {
  return (
    <footer>
      <details>
        <summary>
          <span>{words.card.sources(card.sources.length)}</span>
          <span>{words.card.newest(formatDate(card.newest))}</span>
        </summary>
        <ol>
          {card.sources.map((source) => (
            <li key={source.number}>
              <b>{source.number}</b>
              <SourceLine source={source} />
            </li>
          ))}
        </ol>
      </details>
    </footer>
  );
}
