import { useState } from 'preact/hooks';
import { MAX_SITES } from '../../lib/settings/sites';
import { storingWords } from '../../lib/words/storing';
import type { PopupActions } from './view';

type Stored = Pick<PopupActions, 'onSite' | 'onPause' | 'onGoOn'>;

/** The actions that store something, and why the last of them could not be stored. */
export function useStored({ onSite, onPause, onGoOn }: Stored) {
  const [trouble, setTrouble] = useState<string>();
  const tell = (stored: Promise<unknown>) => {
    // The same trouble again is new: it is announced again, and the switch is set back.
    setTrouble(undefined);
    stored.then(
      (done) => done === false && setTrouble(storingWords.full(MAX_SITES)),
      () => setTrouble(storingWords.failed),
    );
  };
  return {
    trouble,
    onSite: (...choice: Parameters<Stored['onSite']>) => tell(onSite(...choice)),
    onPause: (...choice: Parameters<Stored['onPause']>) => tell(onPause(...choice)),
    onGoOn: () => tell(onGoOn()),
  };
}
