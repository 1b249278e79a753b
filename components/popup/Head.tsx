import type { ComponentChildren } from 'preact';
import type { PageView } from '../../lib/messages/page-view';
import { readableHost } from '../../lib/settings/readable-host';
import { words } from '../../lib/words/en';
import { BackstoryIcon, PanelIcon } from '../theme/icons';
import { Switch } from '../theme/Switch';

interface HeadProps {
  view: PageView;
  onSite(host: string, on: boolean): void;
  /** Why the last change could not be stored. */
  trouble: string | undefined;
  /** Opens the side panel. */
  onPanel?: (() => void) | undefined;
  /** What else stands at its end. */
  children?: ComponentChildren;
}

/** The head of popup and panel: the name, the switch for the site, and in the popup the way to the side panel. */
export function Head({ view, onSite, trouble, onPanel, children }: HeadProps) {
  const host = 'host' in view ? view.host : undefined;
  const shownHost = host && readableHost(host);
  return (
    <>
      <header class="head">
        <span class="sign">
          <BackstoryIcon />
        </span>
        <h1>{words.name}</h1>
        {host && shownHost && (
          <label class="site">
            <span class="unseen">{words.popup.site(shownHost)}</span>
            <span aria-hidden="true" class="host" title={shownHost}>
              {shownHost}
            </span>
            <Switch on={view.state !== 'off'} onChange={(on) => onSite(host, on)} />
          </label>
        )}
        {onPanel && (
          <button
            type="button"
            class="to-panel"
            aria-label={words.panel.open}
            title={words.panel.open}
            onClick={onPanel}
          >
            <PanelIcon />
          </button>
        )}
        {children}
      </header>
      {trouble && (
        <p class="state" role="alert">
          {trouble}
        </p>
      )}
    </>
  );
}
