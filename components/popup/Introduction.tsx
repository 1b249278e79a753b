import { useEffect, useState } from 'preact/hooks';
import type { Newest } from '../../lib/messages/newest';
import { words } from '../../lib/words/en';
import { DatedRow } from './summary/DatedRow';
import type { PopupActions } from './view';

interface IntroductionProps {
  /** What the subjects are about that pages are marked for. */
  about: readonly string[];
  newest: PopupActions['newest'];
  onOpen(id: string): void;
}

/** What stands where a page has no summary: what Backstory does, and the newest events. */
export function Introduction({ about, newest, onOpen }: IntroductionProps) {
  const [known, setKnown] = useState<Newest>();
  useEffect(() => {
    let isCurrent = true;
    void newest().then((found) => isCurrent && setKnown(found));
    return () => {
      isCurrent = false;
    };
  }, [newest]);
  return (
    <>
      <p class="introduction">{words.popup.introduction(about)}</p>
      {known && known.events.length > 0 && (
        <section class="newest cited">
          <h2 class="label">{words.popup.newest}</h2>
          <ol>
            {known.events.map((event) => (
              <DatedRow key={event.text} {...event} sources={known.sources} onOpen={onOpen} />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
