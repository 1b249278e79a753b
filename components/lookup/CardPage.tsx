import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDateInFull } from '../../lib/words/dates';
import { words } from '../../lib/words/en';
import { Card } from '../card/Card';
import { Search } from '../popup/search/Search';
import { NewestEvents } from '../popup/summary/NewestEvents';
import { SayName } from '../speech/SayName';
import { Age, type KnownUntil } from '../theme/Age';
import { BackstoryIcon } from '../theme/icons';
import type { CardPageActions, CardPageView } from './view';

const w = words.lookup.page;

interface CardPageProps {
  view: CardPageView;
  /** Changes with each navigation: the search is then emptied, and the new content gets the focus. */
  visit: number;
  /** How up to date the knowledge is. */
  known: KnownUntil;
  actions: CardPageActions;
}

/** The page of cards: a search, and below it a card in full, or what can be looked up. */
export function CardPage({ view, visit, known, actions }: CardPageProps) {
  const { search, rates, onOpen, onQuery, onSettings } = actions;
  const isSearch = view.state === 'search' || view.state === 'unknown';
  const given = view.state === 'search' ? view.query : view.state === 'unknown' ? view.id.replaceAll('-', ' ') : '';
  return (
    <div class="popup card-page">
      <header class="masthead">
        <BackstoryIcon />
        <h1>{words.name}</h1>
        <button type="button" class="link" onClick={onSettings}>
          {words.popup.settings}
        </button>
      </header>
      <div role="status">
        {view.state === 'unknown' && (
          <p class="state">
            {w.unknown(view.id)} <span>{w.unknownWhy}</span>
          </p>
        )}
      </div>
      <Search
        key={visit}
        search={search}
        rates={rates}
        onOpen={onOpen}
        given={given}
        focused={isSearch}
        onQuery={view.state === 'search' ? onQuery : undefined}
      />
      <Shown key={`shown ${visit}`} view={view} visit={visit} actions={actions} />
      <footer class="foot">
        <Age known={known} />
        {view.state === 'card' && <p class="printed-on">{w.printed(formatDateInFull(view.card.today))}</p>}
      </footer>
    </div>
  );
}

function Shown({ view, visit, actions }: Omit<CardPageProps, 'known'>) {
  const region = useRef<HTMLElement>(null);
  // After a navigation the card gets the focus, so that it is read from its top. At the first load the page keeps it.
  useLayoutEffect(() => {
    if (visit > 0) region.current?.focus({ preventScroll: true });
  }, []);
  if (view.state === 'failed')
    return (
      <p class="state" role="alert">
        {words.popup.cardFailed}
        <button type="button" class="link" onClick={actions.onRetry}>
          {words.popup.again}
        </button>
      </p>
    );
  if (view.state === 'card')
    return (
      <section ref={region} class="shown" aria-label={words.card.label(view.card.name)} tabIndex={-1} data-focus>
        <Card
          card={view.card}
          tools={actions.tools}
          onOpen={actions.onOpen}
          speaker={<SayName key={view.card.id} card={view.card} />}
        />
      </section>
    );
  return (
    <>
      {view.state === 'search' && <p class="introduction">{w.intro}</p>}
      <NewestEvents newest={actions.newest} onOpen={actions.onOpen} />
    </>
  );
}
