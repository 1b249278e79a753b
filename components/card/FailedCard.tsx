import { words } from '../../lib/words/en';
import { CloseIcon } from '../theme/icons';
import type { HeaderActions } from './Header';

/** What is shown in the place of a card that could not be loaded. */
export function FailedCard({ id, back, onClose }: { id: string } & Pick<HeaderActions, 'back'> & { onClose(): void }) {
  return (
    <article class="card message">
      {back && (
        <button type="button" class="back" onClick={back.onBack}>
          ‹ {words.card.back(back.name)}
        </button>
      )}
      <div class="top">
        <p id={id}>{words.card.failed}</p>
        <button type="button" class="tool" aria-label={words.card.close} title={words.card.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
    </article>
  );
}
