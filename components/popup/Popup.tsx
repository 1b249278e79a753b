import type { PageView } from '../../lib/messages/page-view';
import { words } from '../../lib/words/en';
import type { ReleaseNews } from '../../lib/words/pages/releases';
import { focusWhatStays, useGoneButton } from '../feedback/use-gone-button';
import { Age, type KnownUntil } from '../theme/Age';
import type { LineSettings } from '../theme/Legend';
import { AboutPage } from './AboutPage';
import { useCardStack } from './cards/card-stack';
import { OpenedCards } from './cards/OpenedCards';
import { Head } from './Head';
import { News } from './News';
import { PauseButton, PauseLengths } from './Pause';
import { Search } from './search/Search';
import { useSearchKey } from './search/use-search-key';
import { usePause } from './use-pause';
import { useStored } from './use-stored';
import type { PopupActions } from './view';

interface PopupProps {
  view: PageView;
  /** What each front that is switched on is about (`Front.about`). */
  about: readonly string[];
  /** How names are marked. */
  lines: LineSettings;
  /** How up to date the knowledge is. */
  known: KnownUntil;
  /** What an update has brought that the user has not read of. */
  news?: ReleaseNews | undefined;
  actions: PopupActions;
}

/** The popup: the page in short, or cards over it. */
export function Popup({ view, about, lines, known, news, actions }: PopupProps) {
  const lit = view.state === 'lit' ? view : undefined;
  const { digest, page } = lit ?? {};
  const cards = useCardStack(actions, page);
  const { opened, open, backTo } = cards;
  const { trouble, onSite, ...pausing } = useStored(actions);
  const pause = usePause(pausing);
  const shown = useSearchKey(() => backTo(0));
  const pressed = useGoneButton(news, focusWhatStays);
  return (
    <>
      {/* The head, which has the name, is hidden by then. */}
      {opened.length > 0 && <h1 class="unseen">{words.name}</h1>}
      <OpenedCards cards={cards} digest={digest} tools={actions.tools} goToNext={actions.goToNext} />
      <div ref={shown} class="popup" hidden={opened.length > 0}>
        <Head view={view} onSite={onSite} trouble={trouble} onPanel={actions.openPanel}>
          {view.state !== 'paused' && <PauseButton {...pause} />}
        </Head>
        {pause.isOpen && view.state !== 'paused' && <PauseLengths onPause={pause.onPause} />}
        {news && actions.onNewsRead && <News news={news} onDismiss={pressed(actions.onNewsRead)} />}
        <AboutPage view={view} about={about} lines={lines} actions={actions} pause={pause} onOpen={open} />
        <Age known={known} />
        <footer class="base">
          <Search search={actions.search} rates={actions.rates} onOpen={open} />
          <button type="button" class="link" onClick={actions.onSettings}>
            {words.popup.settings}
          </button>
        </footer>
      </div>
    </>
  );
}
