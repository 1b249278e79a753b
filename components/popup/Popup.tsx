import type { Card as CardData, Neighbor } from '../../lib/knowledge/card';
import type { Digest } from '../../lib/messages/digest';
import { words } from '../../lib/words/en';
import { BackstoryIcon } from '../theme/icons';
import { Switch } from '../theme/Switch';
import { Look } from './Look';
import { PopupCard } from './PopupCard';
import { usePile } from './pile';
import { State, Stopped } from './State';
import { Summary } from './Summary';

/** What the popup knows of the page. */
export type PopupView =
  | { state: 'opening' | 'restricted' | 'readerView' | 'stale' | 'other' | 'closed' }
  | { state: 'looking' | 'waking' | 'reading' | 'failed' | 'unanswered' | 'off'; host: string }
  /** `stoppedAfter`: of a page too long to be read at once, how many words have been read. */
  | { state: 'quiet'; host: string; stoppedAfter?: number }
  | { state: 'lit'; host: string; digest: Digest; stoppedAfter?: number };

/** What can be done from the popup. What nobody answers gives `undefined`. */
export interface PopupActions {
  fetchCard(id: string): Promise<CardData | null | undefined>;
  search(query: string): Promise<(Neighbor & { role: string })[] | undefined>;
  /** Goes to the next mention of an entity in the page; false when it has none. */
  goToNext(id: string): Promise<boolean>;
  onSite(host: string, on: boolean): void;
  onReload(): void;
  /** Reads on in a page that was not read to its end, and comes to its end with that. */
  readOn(): Promise<void>;
  /** Tries again what has failed. */
  onAgain(): void;
  onSettings(): void;
}

/** The popup: the page in short, or cards over it. */
export function Popup({ view, actions }: { view: PopupView; actions: PopupActions }) {
  const { opened, open, backTo, again } = usePile(actions.fetchCard);
  const onPage = view.state === 'lit' ? new Set(view.digest.cast.map(({ id }) => id)) : new Set<string>();
  const backFrom = (nth: number) => {
    const before = opened[nth - 1]?.card;
    return before && { name: before.name, onBack: () => backTo(nth) };
  };
  return (
    <>
      {opened.map((one, nth) => (
        <PopupCard
          // biome-ignore lint/suspicious/noArrayIndexKey: an entity can lie in the pile twice
          key={nth}
          opened={one}
          isCovered={nth < opened.length - 1}
          isOnPage={onPage.has(one.id)}
          back={backFrom(nth)}
          onGo={open}
          onClose={() => backTo(0)}
          onAgain={again}
          goToNext={actions.goToNext}
        />
      ))}
      <div class="popup" hidden={opened.length > 0}>
        <Head view={view} onSite={actions.onSite} />
        {view.state === 'lit' ? (
          <Summary digest={view.digest} onOpen={open} />
        ) : (
          <State state={view.state} actions={actions} />
        )}
        {'stoppedAfter' in view && view.stoppedAfter !== undefined && (
          <Stopped after={view.stoppedAfter} readOn={actions.readOn} />
        )}
        <footer class="base">
          <Look search={actions.search} onOpen={open} />
          <button type="button" class="link" onClick={actions.onSettings}>
            {words.popup.settings}
          </button>
        </footer>
      </div>
    </>
  );
}

function Head({ view, onSite }: { view: PopupView; onSite: PopupActions['onSite'] }) {
  const host = 'host' in view ? view.host : undefined;
  return (
    <header class="head">
      <span class="sign">
        <BackstoryIcon />
      </span>
      <h1>{words.name}</h1>
      {host && (
        <label class="site">
          <span class="unseen">{words.popup.site(host)}</span>
          <span aria-hidden="true" class="host" title={host}>
            {host}
          </span>
          <Switch on={view.state !== 'off'} onChange={(on) => onSite(host, on)} />
        </label>
      )}
    </header>
  );
}
