import { cardWords } from '../../lib/words/card';
import { CloseIcon } from '../theme/icons';
import type { HeaderActions } from './parts/Header';

/** What is shown in the place of a card that could not be loaded. */
export function FailedCard({ id, back, onClose }: { id: string } & Pick<HeaderActions, 'back'> & { onClose(): void }) {
  return (
    <article class="card message">
      {back && (
        <button type="button" class="back" onClick={back.onBack}>
          ‹ {cardWords.back(back.name)}
        </button>
      )}
      <div class="top">
        <p id={id}>{cardWords.failed}</p>
        <button type="button" class="tool" aria-label={cardWords.close} title={cardWords.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
    </article>
  );
}
