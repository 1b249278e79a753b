import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/theme/theme.css';
import '../../components/card/card.css';
import '../../components/lookup/card-page.css';
import { CardPage } from '../../components/lookup/CardPage';
import { type CardPageActions, titleOf } from '../../components/lookup/view';
import { Today } from '../../components/theme/today';
import { ask, isMuted } from '../../lib/browser/plain-messages';
import { lookupWords } from '../../lib/words/pages/lookup';
import { knownNow } from '../shared/known-now';
import { onNewDay } from '../shared/new-day';
import { followTextSize } from '../shared/text-size';
import { today } from '../shared/today';
import { Visits } from './visits';

const root = document.getElementById('app');
if (root) {
  followTextSize();
  const visits = new Visits({
    fetchCard: (id) => ask('card', { id }),
    show(view, visit) {
      document.title = titleOf(view, lookupWords.page.title);
      render(
        <Today.Provider value={today()}>
          <CardPage view={view} visit={visit} known={knownNow()} actions={actions} />
        </Today.Provider>,
        root,
      );
    },
  });
  const actions: CardPageActions = {
    search: (query) => ask('search', { query }),
    rates: (query) => ask('rates', { query }),
    newest: () => ask('newest', {}),
    tools: {
      copy: (card, what) => ask('copy', { card, ...what }),
      reports: (card) => ask('reports', { card, sentence: '' }),
      mute: (id, muted) => ask('mute', { id, muted }),
      isMuted,
    },
    onOpen: visits.open,
    onQuery: visits.keepQuery,
    onRetry: visits.retry,
    onSettings: () => void browser.runtime.openOptionsPage(),
  };
  void visits.start();
  onNewDay(() => void visits.renew());
}
