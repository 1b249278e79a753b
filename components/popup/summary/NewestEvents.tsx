import { useEffect, useState } from 'preact/hooks';
import type { Newest } from '../../../lib/messages/newest';
import { words } from '../../../lib/words/en';
import type { PopupActions } from '../view';
import { DatedRow } from './DatedRow';

interface NewestEventsProps {
  newest: PopupActions['newest'];
  onOpen(id: string): void;
}

/** The newest events, with ways to the cards of whom they are about. Nothing where they cannot be had. */
export function NewestEvents({ newest, onOpen }: NewestEventsProps) {
  const [known, setKnown] = useState<Newest>();
  useEffect(() => {
    let isCurrent = true;
    void newest().then((found) => isCurrent && setKnown(found));
    return () => {
      isCurrent = false;
    };
  }, [newest]);
  if (!known || known.events.length === 0) return null;
  return (
    <section class="newest cited">
      <h2 class="label">{words.popup.newest}</h2>
      <ol>
        {known.events.map((event) => (
          <DatedRow key={event.text} {...event} sources={known.sources} onOpen={onOpen} />
        ))}
      </ol>
    </section>
  );
}
