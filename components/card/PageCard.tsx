import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Card as CardData } from '../../lib/knowledge/card';
import type { CardTools } from '../../lib/messages/card-tools';
import { cardWords, productName } from '../../lib/words/card';
import { Card } from './Card';
import { useCardHistory } from './card-history';
import { FailedCard } from './FailedCard';
import { useFit } from './glance/use-fit';
import { useSwipe } from './use-swipe';

/** What a card in a page needs. */
export interface PageCardProps {
  /** The card to begin with; undefined when it could not be loaded. */
  initial: CardData | undefined;
  /** Names in links beside that of the card, as they stand there. */
  alsoHere?: readonly { id: string; name: string }[] | undefined;
  size: 'glance' | 'full';
  pinned: boolean;
  fetchCard(id: string): Promise<CardData | null | undefined>;
  /** What can be done with what the card says. */
  tools?: CardTools | undefined;
  /** The user wants all of the card. */
  onGrow(): void;
  onPin(pinned: boolean): void;
  onClose(): void;
  /** Called at once whenever something else is shown, and so at first: the card may have another size. */
  onResize(): void;
}

/** The id of the message of a failed card. Ids in a shadow root do not clash with those of the page. */
const FAILED = 'failed';

/** What does something else than to open the rest of a glance when it is pressed. The mark of a source does both. */
const OWN_PURPOSE = 'button:not(.mark), a';

/** The card as it stands in a page. The user can see all of it, go to other entities and back in it, pin it, and close it. */
export function PageCard(props: PageCardProps) {
  const { initial, alsoHere, size, pinned, fetchCard, tools, onGrow, onPin, onClose, onResize } = props;
  const { card, open, back, failed } = useCardHistory(initial, fetchCard);
  const dialog = useRef<HTMLDivElement>(null);
  const isLaidOut = useRef(false);
  const shown = failed ? undefined : card;
  const isGlance = size === 'glance';
  const cut = useFit(dialog, shown?.id, isGlance, onResize);
  useLayoutEffect(() => {
    // The button that was pressed goes with what it was on, so the focus moves to what is there now.
    if (isLaidOut.current && !dialog.current?.matches(':focus-within')) dialog.current?.focus();
    isLaidOut.current = true;
  }, [shown?.id, isGlance]);
  const swipe = useSwipe(onClose, onGrow);
  const naming = shown ? { 'aria-label': cardWords.label(shown.name) } : { 'aria-describedby': FAILED };
  const onClick = ({ target }: MouseEvent) => (target as Element).closest(OWN_PURPOSE) || onGrow();
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
