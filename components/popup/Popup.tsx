import { useRef, useState } from 'preact/hooks';
import type { Card as CardData, Neighbor } from '../../lib/knowledge/card';
import type { Digest } from '../../lib/messages/background';
import { words } from '../../lib/words/en';
import { BackstoryIcon } from '../theme/icons';
import { Switch } from '../theme/Switch';
import { Look } from './Look';
import { PopupCard } from './PopupCard';
import { Summary } from './Summary';

/** What the popup knows of the page. */
export type PopupView =
  | { state: 'loading'; host?: string }
  | { state: 'restricted' | 'stale' | 'other' }
  | { state: 'off'; host: string }
  /** `stoppedAfter`: of a page too long to be read at once, how many words have been read. */
  | { state: 'quiet'; host: string; stoppedAfter?: number }
  | { state: 'lit'; host: string; digest: Digest; stoppedAfter?: number };

/** What can be done from the popup. */
export interface PopupActions {
  fetchCard(id: string): Promise<CardData | null | undefined>;
  search(query: string): Promise<(Neighbor & { role: string })[]>;
  /** Goes to the next mention of an entity in the page. */
  onNext(id: string): void;
  onSite(host: string, on: boolean): void;
  onReload(): void;
  /** Reads on in a page that was not read to its end. */
  onReadOn(): void;
  onSettings(): void;
}

/** The popup: the page in short, or a card over it. */
export function Popup({ view, actions }: { view: PopupView; actions: PopupActions }) {
  const [card, setCard] = useState<CardData>();
  const opener = useRef<Element | null>(null);
  const open = async (id: string) => {
    opener.current = document.activeElement;
    setCard((await actions.fetchCard(id)) ?? undefined);
  };
  const close = () => {
    setCard(undefined);
    requestAnimationFrame(() => (opener.current as HTMLElement | null)?.focus());
  };
  const onPage = view.state === 'lit' ? new Set(view.digest.cast.map(({ id }) => id)) : new Set<string>();
  return (
    <>
      {card && <PopupCard first={card} onPage={onPage} actions={actions} onClose={close} />}
      <div class="popup" hidden={card !== undefined}>
        <Head view={view} onSite={actions.onSite} />
        {view.state === 'lit' ? (
          <Summary digest={view.digest} onOpen={open} />
        ) : (
          <p class="state" role="status">
            {words.popup.state[view.state]}
            {view.state === 'stale' && (
              <button type="button" class="link" onClick={actions.onReload}>
                {words.popup.reload}
              </button>
            )}
          </p>
        )}
        {'stoppedAfter' in view && view.stoppedAfter !== undefined && (
          <p class="stopped">
            {words.popup.stopped(view.stoppedAfter)}
            <button type="button" class="link" onClick={actions.onReadOn}>
              {words.popup.readOn}
            </button>
          </p>
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
      {host && view.state !== 'loading' && (
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
