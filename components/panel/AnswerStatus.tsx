import type { ComponentChildren } from 'preact';
import { cardWords } from '../../lib/words/card';
import { popupWords } from '../../lib/words/popup';
import type { Asked } from '../popup/use-answer';

interface AnswerStatusProps {
  state: Asked<unknown>['state'];
  /** What is said when nobody has answered. */
  failed: string;
  again(): void;
  /** Other ways out, beside trying again. */
  children?: ComponentChildren;
}

/**
 * Whether an answer is still awaited, or did not come. The element stays when the answer is there, so that screen
 * readers announce what comes into it later.
 */
export const AnswerStatus = ({ state, failed, again, children }: AnswerStatusProps) => (
  <div role="status">
    {state !== 'answered' && (
      <p class="nothing">
        {state === 'waiting' ? cardWords.loading : failed}
        {state === 'failed' && (
          <>
            <button type="button" class="quiet-link" onClick={again}>
              {popupWords.again}
            </button>
            {children}
          </>
        )}
      </p>
    )}
  </div>
);
