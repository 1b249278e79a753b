import type { ComponentChildren } from 'preact';
import type { Card } from '../../../lib/knowledge/card';
import { cardWords, categoryWords } from '../../../lib/words/card';
import { CloseIcon, PinIcon } from '../../theme/icons';

/** What the user can do with a card from its header. What is left out is not shown. */
export interface HeaderActions {
  back?: { name: string; onBack(): void } | undefined;
  pin?: { pinned: boolean; onPin(pinned: boolean): void } | undefined;
  onClose?: (() => void) | undefined;
  /** A button beside the name that speaks it. It is only passed on pages of our own. */
  speaker?: ComponentChildren;
}

interface HeaderProps extends HeaderActions {
  card: Card;
  /** A phrase or a sentence on who or what it is. */
  who: ComponentChildren;
}

/** The header of a card: category and side, name, pronunciation, who it is, and the buttons for the card itself. */
export function Header({ card, who, back, pin, onClose, speaker }: HeaderProps) {
  const label = [categoryWords[card.category], card.side].filter(Boolean).join(' · ');
  return (
    <header>
      {back && (
        <button type="button" class="back" onClick={back.onBack}>
          ‹ {cardWords.back(back.name)}
        </button>
      )}
      <div class="top">
        <span class="label">{label}</span>
        {pin && (
          <button
            type="button"
            class="tool"
            data-pinned={pin.pinned}
            aria-label={pin.pinned ? cardWords.unpin : cardWords.pin}
            title={pin.pinned ? cardWords.unpin : cardWords.pin}
            onClick={() => pin.onPin(!pin.pinned)}
          >
            <PinIcon filled={pin.pinned} />
          </button>
        )}
        {onClose && (
          <button type="button" class="tool" aria-label={cardWords.close} title={cardWords.close} onClick={onClose}>
            <CloseIcon />
          </button>
        )}
      </div>
      <div class="spoken">
        <h2 class="name">
          {card.name}
          {card.say && (
            <>
              {' '}
              <small>{cardWords.say(card.say)}</small>
            </>
          )}
        </h2>
        {speaker}
      </div>
      {who && <p class="role">{who}</p>}
    </header>
  );
}
