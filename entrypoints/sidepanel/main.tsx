import fronts from 'backstory:fronts';
import { render } from 'preact';
import '../../components/theme/theme.css';
import '../../components/card/card.css';
import '../../components/panel/panel.css';
import { Panel } from '../../components/panel/Panel';
import type { LineSettings } from '../../components/theme/Legend';
import { Follower } from '../../lib/browser/following/follower';
import { followOpened } from '../../lib/browser/panel/opened-lately';
import { settlePausesInTime } from '../../lib/browser/pause/pause';
import { followSettings } from '../../lib/browser/settings';
import type { PageView, ShownPage } from '../../lib/messages/page-view';
import { subjectsMarked } from '../../lib/settings/fronts';
import { DEFAULTS } from '../../lib/settings/schema';
import { knownNow } from '../shared/known-now';
import { onNewDay } from '../shared/new-day';
import { isToPrint, printIfAsked } from '../shared/print-page';
import { followTextSize } from '../shared/text-size';
import { today } from '../shared/today';
import { panelActions } from './actions';

const root = document.getElementById('app');
if (root) {
  followTextSize();
  let shown: { view: PageView; page: ShownPage } | undefined;
  let about = fronts.map((front) => front.about);
  let lines: LineSettings = DEFAULTS;
  let lately: string[] = [];
  const show = () => {
    const dated = { known: knownNow(), today: today() };
    if (shown) render(<Panel {...shown} {...dated} {...{ fronts, about, lines, lately, actions }} />, root);
  };
  // A tab that is to be printed shows the page, and not the card that is open in it.
  const showsPage = isToPrint();
  const follower = new Follower((view, page) => {
    shown = { view: showsPage ? withoutCard(view) : view, page };
    show();
    printIfAsked(view.state);
  });
  const actions = panelActions(() => void follower.retry());
  followSettings((settings) => {
    about = subjectsMarked(fronts, settings);
    lines = settings;
    show();
  });
  followOpened((ids) => {
    lately = ids;
    show();
  });
  settlePausesInTime();
  // The page is asked for its view anew, as a digest holds for a day, and everything else is rendered anew.
  onNewDay(() => void follower.retry().then(show));
  void follower.start();
}

/** What is shown of a page while no card is open in it. */
function withoutCard(view: PageView): PageView {
  if (view.state !== 'lit') return view;
  const { pointed: _pointed, ...rest } = view;
  return rest;
}
