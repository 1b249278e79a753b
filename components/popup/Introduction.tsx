import { words } from '../../lib/words/en';
import { NewestEvents } from './summary/NewestEvents';
import type { PopupActions } from './view';

interface IntroductionProps {
  /** What each front that is switched on is about (`Front.about`). */
  about: readonly string[];
  newest: PopupActions['newest'];
  onOpen(id: string): void;
}

/** What stands where a page has no summary: what Backstory does, and the newest events. */
export const Introduction = ({ about, newest, onOpen }: IntroductionProps) => (
  <>
    <p class="introduction">{words.popup.introduction(about)}</p>
    <NewestEvents newest={newest} onOpen={onOpen} />
  </>
);
