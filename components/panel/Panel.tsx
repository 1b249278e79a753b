import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Front } from '../../lib/knowledge/schema/subject';
import type { ShownPage } from '../../lib/messages/page-view';
import { words } from '../../lib/words/en';
import { useCardStack } from '../popup/card-stack';
import { Head } from '../popup/Head';
import { PopupCard } from '../popup/PopupCard';
import { useSlash } from '../popup/search/use-slash';
import { useEscape } from '../popup/use-escape';
import type { PopupView } from '../popup/view';
import { Age, type Known } from '../theme/Age';
import { LookUp } from './look-up/LookUp';
import { Mentions } from './page/Mentions';
import { ThisPage } from './page/ThisPage';
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
  const cards = useCardStack((id) => actions.fetchCard(id, article));
  const { opened, backTo } = cards;
  useEscape(opened.length > 0 ? () => backTo(opened.length - 1) : undefined);
  useStepWithPage(cards, page, view.state === 'lit' ? view.pointed : undefined);
  const open = (id: string) => {
    actions.onOpened?.(id);
    cards.open(id);
  };
  const choose = (next: Section) => {
    backTo(0);
    setSection(next);
  };
  const shown = useSearchKey(() => choose('lookUp'));
  const ids = digest?.cast.map(({ id }) => id) ?? [];
  const countOf = (id: string) => digest?.cast.find((one) => one.id === id)?.count ?? 0;
  const backFrom = (nth: number) => {
    const before = opened[nth - 1]?.card;
    return before && { name: before.name, onBack: () => backTo(nth) };
  };
  return (
    <>
      <div class="popup panel">
        <Head view={view} onSite={actions.onSite} />
        <Tabs sections={SECTIONS} chosen={section} controls={SHOWN} onChoose={choose} />
      </div>
      <div ref={shown} id={SHOWN} role="tabpanel" aria-labelledby={tabId(section)}>
        {opened.map((one, nth) => (
          <PopupCard
            // biome-ignore lint/suspicious/noArrayIndexKey: the stack can hold an entity twice
            key={nth}
            opened={one}
            isCovered={nth < opened.length - 1}
            isOnPage={countOf(one.id) > 0}
            home={words.panel.section[section]}
            back={backFrom(nth)}
            tools={actions.tools?.(article)}
            onOpen={open}
            onClose={() => backTo(0)}
            onRetry={cards.retry}
            onFocus={cards.keep}
            goToNext={actions.goToNext}
          >
            {countOf(one.id) > 0 && <Mentions key={one.id} id={one.id} count={countOf(one.id)} {...actions} />}
          </PopupCard>
        ))}
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
          {section === 'page' && <ThisPage view={view} about={about} actions={actions} onOpen={open} />}
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
 * pointer has left it for the panel. A tab that goes on to another page takes its cards with it; from tab to tab those
 * stay that the user has chosen, as a source may have been opened from one.
 */
function useStepWithPage({ point, backTo, letGo }: Cards, { tab, url }: ShownPage, pointed: string | undefined): void {
  const before = useRef<ShownPage | undefined>(undefined);
  useEffect(() => {
    if (before.current?.tab === tab && tab !== undefined) backTo(0);
    else letGo();
    before.current = { tab, url };
  }, [tab, url]);
  useEffect(() => {
    if (pointed !== undefined) point(pointed);
  }, [tab, url, pointed]);
}

type Cards = Pick<ReturnType<typeof useCardStack>, 'point' | 'backTo' | 'letGo'>;
