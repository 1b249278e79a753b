import type { PageView } from '../../lib/messages/page-view';
import { words } from '../../lib/words/en';
import { Export } from '../export/Export';
import { PrintedSources } from '../export/PrintedSources';
import { focusWhatStays, useGoneButton } from '../feedback/use-gone-button';
import { Legend, type LineSettings } from '../theme/Legend';
import { Introduction } from './Introduction';
import { Paused } from './Pause';
import { ReadingStopped, StateMessage } from './StateMessage';
import { Summary } from './Summary';
import { isAtRest, type PopupActions } from './view';

interface AboutPageProps {
  view: PageView;
  /** What each front that is switched on is about (`Front.about`). */
  about: readonly string[];
  /** How names are marked. */
  lines: LineSettings;
  actions: Omit<PopupActions, 'openPanel'>;
  /** `onGoOn` ends a pause. `takesFocus`: whether the button that does so takes the focus when it appears. */
  pause: { takesFocus?: boolean; onGoOn(): void };
  onOpen(id: string): void;
  /** What says which page this is, where it may become another. */
  pageKey?: string;
}

/**
 * What popup and panel say of the page: what has changed since, its cast and story; or why there is nothing of that.
 */
export function AboutPage({ view, about, lines, actions, pause, onOpen, pageKey }: AboutPageProps) {
  const { state } = view;
  const stopped = 'stoppedAfter' in view ? view.stoppedAfter : undefined;
  const pressed = useGoneButton(`${state} ${stopped}`, focusWhatStays);
  const { onReload, onRetry, readOn } = actions;
  return (
    <>
      {/* Only what comes into a status that is there already is announced by every screen reader. */}
      <div role="status">
        {view.state === 'paused' && (
          <Paused until={view.until} takesFocus={pause.takesFocus ?? false} onGoOn={pause.onGoOn} />
        )}
        {view.state !== 'paused' && view.state !== 'lit' && (
          <StateMessage
            state={view.state}
            about={about}
            actions={{ onReload: pressed(onReload), onRetry: pressed(onRetry) }}
          />
        )}
      </div>
      {view.state === 'lit' && (
        <Summary digest={view.digest} passageAbout={view.touch ? view.digest.about : undefined} onOpen={onOpen} />
      )}
      {isAtRest(view) && <Introduction about={about} newest={actions.newest} onOpen={onOpen} />}
      <div role="status">{stopped !== undefined && <ReadingStopped after={stopped} readOn={pressed(readOn)} />}</div>
      {view.state === 'lit' && (
        <>
          <details class="lines">
            <summary>{words.legend.title}</summary>
            <Legend strength={lines.strength} marks={lines.marks} />
          </details>
          {actions.exportPage && <Export key={pageKey} fetchFile={actions.exportPage} onPrint={actions.onPrint} />}
          <PrintedSources sources={view.digest.sources} />
        </>
      )}
    </>
  );
}
