import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Front } from '../../lib/knowledge/schema/subject';
import type { PageView, ShownPage } from '../../lib/messages/page-view';
import { words } from '../../lib/words/en';
import { useGoneButton } from '../feedback/use-gone-button';
import { AboutPage } from '../popup/AboutPage';
import { type CardStack, useCardStack } from '../popup/cards/card-stack';
import { OpenedCards } from '../popup/cards/OpenedCards';
import { Head } from '../popup/Head';
import { useSearchKey } from '../popup/search/use-search-key';
import { useStored } from '../popup/use-stored';
import { Age, type KnownUntil } from '../theme/Age';
import type { LineSettings } from '../theme/Legend';
import { Today } from '../theme/today';
import { LookUp } from './look-up/LookUp';
import { Mentions } from './Mentions';
import { SECTIONS, type Section } from './sections';
import { Tabs, tabId } from './Tabs';
import { Ties } from './ties/Ties';
import { Timeline } from './timeline/Timeline';
import type { PanelActions } from './view';

interface PanelProps {
  view: PageView;
  page: ShownPage;
  fronts: readonly Front[];
  /** What each front that is switched on is about (`Front.about`). */
  about: readonly string[];
  /** How names are marked. */
  lines: LineSettings;
  /** How up to date the knowledge is. */
  known: KnownUntil;
  /** The user’s day, `YYYY-MM-DD`: on a new one, cards and timeline are loaded anew. */
  today: string;
  /** The cards that were opened lately, by their ids, the last one first. */
  lately: readonly string[];
  actions: PanelActions;
}

/** The id of what shows the chosen section. */
const SHOWN = 'section';

/**
 * The side panel: its sections one at a time, or cards over them. The card that is open in the page is shown here as
 * well.
 */
export function Panel({ view, page: shownPage, fronts, about, lines, known, today, lately, actions }: PanelProps) {
  const [section, setSection] = useState<Section>('page');
  const lit = view.state === 'lit' ? view : undefined;
  const { digest, page } = lit ?? {};
  const article = page?.article;
  const { trouble, onSite, onGoOn } = useStored(actions);
  const cards = useCardStack(actions, page);
  const { opened, open, backTo } = cards;
  useStepWithPage(cards, shownPage, lit?.pointed);
  // After the effect of the card stack, which scrolls back to where a card was opened in the section before.
  useLayoutEffect(() => scrollTo({ top: 0, behavior: 'instant' }), [section]);
  useEffect(() => void cards.renew(), [today]);
  const choose = (next: Section) => {
    backTo(0);
    setSection(next);
  };
  const isPaused = view.state === 'paused';
  const pressed = useGoneButton(isPaused, () => document.getElementById(tabId(section))?.focus());
  const shown = useSearchKey(() => choose('lookUp'));
  const ids = digest?.cast.map(({ id }) => id) ?? [];
  const pageKey = `${shownPage.tab} ${shownPage.url}`;
  return (
    <Today.Provider value={today}>
      <div class="popup panel">
        <Head view={view} onSite={onSite} trouble={trouble} />
        <Tabs sections={SECTIONS} chosen={section} controls={SHOWN} onChoose={choose} />
      </div>
      <div ref={shown} id={SHOWN} role="tabpanel" aria-labelledby={tabId(section)}>
        <OpenedCards
          cards={cards}
          digest={digest}
          tools={actions.tools}
          goToNext={actions.goToNext}
          home={words.panel.section[section]}
          mentions={(id, count) => <Mentions key={`${id} ${pageKey}`} id={id} count={count} {...actions} />}
        />
        <div hidden={opened.length > 0}>
          {section === 'timeline' && (
            <>
              <h2 class="unseen">{words.panel.section.timeline}</h2>
              <Timeline
                key={pageKey}
                ids={ids}
                article={article}
                today={today}
                load={(ids) => actions.timeline(ids, article)}
                onOpen={open}
              />
            </>
          )}
          {section === 'ties' && !isPaused && (
            <>
              <h2 class="unseen">{words.panel.section.ties}</h2>
              <Ties key={pageKey} ids={ids} load={actions.ties} onOpen={open} />
            </>
          )}
          {(section === 'page' || (section === 'ties' && isPaused)) && (
            <div class="popup this-page">
              <AboutPage
                view={view}
                about={about}
                lines={lines}
                actions={actions}
                pause={{ onGoOn: pressed(onGoOn) }}
                onOpen={open}
                pageKey={pageKey}
              />
            </div>
          )}
          {section === 'lookUp' && <LookUp fronts={fronts} lately={lately} actions={actions} onOpen={open} />}
          <footer class="popup">
            <Age known={known} />
            <div class="foot">
              <button type="button" class="link" onClick={actions.onSettings}>
                {words.popup.settings}
              </button>
            </div>
          </footer>
        </div>
      </div>
    </Today.Provider>
  );
}

/**
 * Keeps the cards in step with the page. A card that opens in the page is shown here as well. When it closes there it
 * stays here, as the pointer may have left it for the panel. When the tab goes on to another page, all cards are closed
 * if the first of them was opened over this tab. In any other case, as when the user changes tabs, only a card that
 * followed the pointer is closed: the new tab may be a source that was opened from one of the others.
 */
function useStepWithPage(cards: CardStack, { tab, url }: ShownPage, pointed: string | undefined): void {
  const { opened, point, backTo, letGo } = cards;
  const shown = useRef<number | undefined>(undefined);
  /** The tab over which the first of the cards was opened. */
  const home = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (shown.current === tab && home.current === tab) backTo(0);
    else letGo();
    shown.current = tab;
  }, [tab, url]);
  useLayoutEffect(() => {
    home.current = opened.length === 0 ? undefined : (home.current ?? tab);
  }, [opened.length, tab]);
  useLayoutEffect(() => {
    if (pointed !== undefined) point(pointed);
  }, [tab, url, pointed]);
}
