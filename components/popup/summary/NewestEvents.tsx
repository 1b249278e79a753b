import { useContext } from 'preact/hooks';
import { words } from '../../../lib/words/en';
import { Today } from '../../theme/today';
import { useAnswer } from '../use-answer';
import type { PopupActions } from '../view';
import { DatedRow } from './DatedRow';

interface NewestEventsProps {
  newest: PopupActions['newest'];
  onOpen(id: string): void;
}

/**
 * The newest events, with buttons for the cards of whom they are about. Renders nothing where they cannot be loaded.
 */
export function NewestEvents({ newest, onOpen }: NewestEventsProps) {
  const { asked } = useAnswer(newest, `newest ${useContext(Today)}`);
  if (asked.state !== 'answered' || asked.answer.events.length === 0) return null;
  const { events, sources } = asked.answer;
  return (
    <section class="newest cited">
      <h2 class="label">{words.popup.newest}</h2>
      <ol>
        {events.map((event) => (
          <DatedRow key={event.text} {...event} sources={sources} onOpen={onOpen} />
        ))}
      </ol>
    </section>
  );
}
