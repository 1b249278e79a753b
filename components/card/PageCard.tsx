import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Card as CardData } from '../../lib/knowledge/card';
import type { CardTools } from '../../lib/messages/card-tools';
import { cardWords, productName } from '../../lib/words/card';
import { Card } from './Card';
import { useCardHistory } from './card-history';
import { FailedCard } from './FailedCard';
import { useFit } from './glance/use-fit';
import { reveal } from './parts/reveal';
import { useSwipe } from './use-swipe';

/** What a card in a page needs. */
export interface PageCardProps {
  /** The card to begin with; undefined when it could not be loaded. */
  initial: CardData | undefined;
  /** Other names inside links near the name that was tapped, as the page writes them. */
  alsoHere?: readonly { id: string; name: string }[] | undefined;
  size: 'glance' | 'full';
  pinned: boolean;
  fetchCard(id: string): Promise<CardData | null | undefined>;
  /** What can be done with what the card says. */
  tools?: CardTools | undefined;
  /** Called when the user asks for the full card. */
  onGrow(): void;
  onPin(pinned: boolean): void;
  onClose(): void;
  /**
   * Called before the browser paints, the first time and whenever something else is shown: the size may have changed.
   */
  onResize(): void;
}

/** The id of the message of a failed card. Ids in a shadow root do not clash with those of the page. */
const FAILED = 'failed';

/**
 * Selects what has an action of its own, so that pressing it does not also grow a glance. A source mark is excluded, as
 * pressing one does both.
 */
const OWN_PURPOSE = 'button:not(.mark), a';

/** The card in a page. The user can see all of it, go to other entities and back in it, pin it, and close it. */
export function PageCard(props: PageCardProps) {
  const { initial, alsoHere, size, pinned, fetchCard, tools, onGrow, onPin, onClose, onResize } = props;
  const { card, open, back, failed } = useCardHistory(initial, fetchCard);
  const dialog = useRef<HTMLDivElement>(null);
  const laidOut = useRef<{ id: string | undefined }>(undefined);
  const shown = failed ? undefined : card;
  const isGlance = size === 'glance';
  const cut = useFit(dialog, shown?.id, isGlance, onResize);
  // Read before what was pressed in it is removed. The focus is not in it where the card grows by its name in the page.
  const hadFocus = dialog.current?.matches(':focus-within');
  useLayoutEffect(() => {
    // Where a glance had to scroll, its foot was pressed; what has grown is read from its head, or from the source that
    // was pressed.
    dialog.current?.lastElementChild?.scrollTo(0, 0);
    const note = dialog.current?.querySelector('.cite');
    if (note) reveal(note);
    // The pressed button was removed with the old content, so the focus moves to the dialog.
    const isTurned = laidOut.current && laidOut.current.id !== shown?.id;
    if ((isTurned || hadFocus) && !dialog.current?.matches(':focus-within')) dialog.current?.focus();
    laidOut.current = { id: shown?.id };
  }, [shown?.id, isGlance]);
  const swipe = useSwipe(onClose, onGrow);
  const naming = shown ? { 'aria-label': cardWords.label(shown.name) } : { 'aria-describedby': FAILED };
  // Selecting words by mouse also ends in a click, which must not grow the glance.
  const onClick = ({ target }: MouseEvent) =>
    (target as Element).closest(OWN_PURPOSE) || String(getSelection()) || onGrow();
  const onKeyDown = ({ key, target, currentTarget }: KeyboardEvent) =>
    key === 'Enter' && target === currentTarget && onGrow();
  return (
    <div
      ref={dialog}
      role="dialog"
      aria-label={productName}
      {...naming}
      tabIndex={-1}
      data-focus
      onClick={isGlance ? onClick : undefined}
      onKeyDown={isGlance ? onKeyDown : undefined}
      {...swipe}
    >
      <div class="handle" />
      {shown ? (
        <Card
          key={shown.id}
          card={shown}
          tools={tools}
          also={back ? undefined : alsoHere}
          glance={isGlance ? { cut, onGrow } : undefined}
          onOpen={open}
          back={back}
          pin={{ pinned, onPin }}
          onClose={onClose}
        />
      ) : (
        <FailedCard id={FAILED} back={card && failed && { name: card.name, ...failed }} onClose={onClose} />
      )}
    </div>
  );
}
