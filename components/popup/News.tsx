import { type ReleaseNews, releaseWords } from '../../lib/words/pages/releases';
import { CloseIcon } from '../theme/icons';

/** One line on what an update has brought, until it is dismissed. */
export function News({ news, onDismiss }: { news: ReleaseNews; onDismiss(): void }) {
  return (
    <aside class="release" aria-label={releaseWords.label}>
      <p>
        <b>{releaseWords.label}:</b> {news.line}
      </p>
      <button type="button" aria-label={releaseWords.dismiss} title={releaseWords.dismiss} onClick={onDismiss}>
        <CloseIcon />
      </button>
    </aside>
  );
}
