import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Front } from '../../lib/knowledge/schema/subject';
import type { ShownPage } from '../../lib/messages/page-view';
import { words } from '../../lib/words/en';
import { AboutPage } from '../popup/AboutPage';
import { type CardStack, useCardStack } from '../popup/cards/card-stack';
import { OpenedCards } from '../popup/cards/OpenedCards';
import { Head } from '../popup/Head';
import { useSlash } from '../popup/search/use-slash';
import type { PopupView } from '../popup/view';
import { Age, type Known } from '../theme/Age';
import { LookUp } from './look-up/LookUp';
import { Mentions } from './Mentions';
import { SECTIONS, type Section } from './sections';
import { Tabs, tabId } from './Tabs';
import { Ties } from './ties/Ties';
import { Timeline } from './timeline/Timeline';
import type { PanelActions } from './view';

interface PanelProps {
  view: PopupView;
  page: ShownPage;
  fronts: readonly Front[];
  /** What the fronts are about that are on. */
  about: readonly string[];
  /** Until when what is known reaches. */
  known: Known;
  /** The cards that were opened lately, by their ids, the last one first. */
  lately: readonly string[];
  actions: PanelActions;
}

/** The id of what shows the chosen section. */
const SHOWN = 'section';

/** The side panel: its sections one at a time, or cards over them. The card that is open in the page is shown here as well. */
export function Panel({ view, page, fronts, about, known, lately, actions }: PanelProps) {
  const [section, setSection] = useState<Section>('page');
  const digest = view.state === 'lit' ? view.digest : undefined;
  const article = digest?.article?.day;
  const cards = useCardStack(actions, article);
  const { opened, open, backTo } = cards;
  useStepWithPage(cards, page, view.state === 'lit' ? view.pointed : undefined);
  const choose = (next: Section) => {
    backTo(0);
    setSection(next);
  };
  const shown = useSearchKey(() => choose('lookUp'));
  const ids = digest?.cast.map(({ id }) => id) ?? [];
  return (
    <>
      <div class="popup panel">
        <Head view={view} onSite={actions.onSite} />
        <Tabs sections={SECTIONS} chosen={section} controls={SHOWN} onChoose={choose} />
      </div>
      <div ref={shown} id={SHOWN} role="tabpanel" aria-labelledby={tabId(section)}>
        <OpenedCards
          cards={cards}
          digest={digest}
          tools={actions.tools?.(article)}
          goToNext={actions.goToNext}
          home={words.panel.section[section]}
          mentions={(id, count) => <Mentions key={id} id={id} count={count} {...actions} />}
        />
        <div hidden={opened.length > 0}>
          {section === 'timeline' && (
            <>
              <h2 class="unseen">{words.panel.section.timeline}</h2>
              <Timeline ids={ids} article={article} load={(ids) => actions.timeline(ids, article)} onOpen={open} />
            </>
          )}
          {section === 'ties' && (
            <>
              <h2 class="unseen">{words.panel.section.ties}</h2>
              <Ties ids={ids} load={actions.ties} onOpen={open} />
            </>
          )}
          {section === 'page' && (
            <div class="popup this-page">
              <AboutPage view={view} about={about} actions={actions} pause={actions} onOpen={open} />
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
    </>
  );
}

/** Has the key “/” lead to the search, wherever in the panel the user is. Gives the ref of what the search then stands in. */
function useSearchKey(show: () => void): RefObject<HTMLDivElement | null> {
  const shown = useRef<HTMLDivElement>(null);
  const [presses, setPresses] = useState(0);
  useSlash(() => {
    show();
    setPresses((before) => before + 1);
  });
  useEffect(() => {
    if (presses > 0) shown.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
  }, [presses]);
  return shown;
}

/**
 * Keeps the cards in step with the page. The card that opens there is shown here; one that closes there stays, as the
 * pointer has left it for the panel. A tab that goes on to another page takes the cards with it that were opened over it;
 * from tab to tab those stay that the user has chosen, as a source may have been opened from one, in a tab of its own.
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
