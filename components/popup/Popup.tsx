import { words } from '../../lib/words/en';
import type { ReleaseNews } from '../../lib/words/pages/releases';
import { Export } from '../export/Export';
import { PrintedSources } from '../export/PrintedSources';
import { Age, type Known } from '../theme/Age';
import { Legend } from '../theme/Legend';
import { useCardStack } from './card-stack';
import { Head } from './Head';
import { Introduction } from './Introduction';
import { News } from './News';
import { PauseButton, Paused, PauseLengths } from './Pause';
import { PopupCard } from './PopupCard';
import { ReadingStopped, StateMessage } from './StateMessage';
import { Summary } from './Summary';
import { Search } from './search/Search';
import { useEscape } from './use-escape';
import { usePause } from './use-pause';
import { isAtRest, type PopupActions, type PopupView } from './view';

interface PopupProps {
  view: PopupView;
  /** What the subjects are about that pages are marked for. */
  about: readonly string[];
  /** Until when what is known reaches. */
  known: Known;
  /** What an update has brought that the user has not read of. */
  news?: ReleaseNews | undefined;
  actions: PopupActions;
}

/** The popup: the page in short, or cards over it. */
export function Popup({ view, about, known, news, actions }: PopupProps) {
  const article = view.state === 'lit' ? view.digest.article?.day : undefined;
  const { opened, open: put, backTo, retry } = useCardStack((id) => actions.fetchCard(id, article));
  const idsOnPage = view.state === 'lit' ? new Set(view.digest.cast.map(({ id }) => id)) : new Set<string>();
  const pause = usePause(actions);
  useEscape(opened.length > 0 ? () => backTo(opened.length - 1) : undefined);
  const open = (id: string) => {
    actions.onOpened?.(id);
    put(id);
  };
  const backFrom = (nth: number) => {
    const before = opened[nth - 1]?.card;
    return before && { name: before.name, onBack: () => backTo(nth) };
  };
  return (
    <>
      {opened.map((one, nth) => (
        <PopupCard
          // biome-ignore lint/suspicious/noArrayIndexKey: the stack can hold an entity twice
          key={nth}
          opened={one}
          isCovered={nth < opened.length - 1}
          isOnPage={idsOnPage.has(one.id)}
          back={backFrom(nth)}
          tools={actions.tools?.(article)}
          onOpen={open}
          onClose={() => backTo(0)}
          onRetry={retry}
          goToNext={actions.goToNext}
        />
      ))}
      <div class="popup" hidden={opened.length > 0}>
        <Head view={view} onSite={actions.onSite} onPanel={actions.openPanel}>
          {view.state !== 'paused' && <PauseButton {...pause} />}
        </Head>
        {pause.isOpen && view.state !== 'paused' && <PauseLengths onPause={pause.onPause} />}
        {news && actions.onNewsRead && <News news={news} onDismiss={actions.onNewsRead} />}
        {view.state === 'lit' ? (
          <Summary digest={view.digest} passageAbout={view.touch ? view.digest.about : undefined} onOpen={open} />
        ) : (
          <>
            {view.state === 'paused' ? (
              <Paused until={view.until} {...pause} />
            ) : (
              <StateMessage state={view.state} about={about} actions={actions} />
            )}
            {isAtRest(view) && <Introduction about={about} newest={actions.newest} onOpen={open} />}
          </>
        )}
        {'stoppedAfter' in view && view.stoppedAfter !== undefined && (
          <ReadingStopped after={view.stoppedAfter} readOn={actions.readOn} />
        )}
        {view.state === 'lit' && (
          <details class="lines">
            <summary>{words.legend.title}</summary>
            <Legend strength="normal" hasWhisper />
          </details>
        )}
        {view.state === 'lit' && actions.exportPage && (
          <Export fetchFile={actions.exportPage} onPrint={actions.onPrint} />
        )}
        {view.state === 'lit' && <PrintedSources sources={view.digest.sources} />}
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
