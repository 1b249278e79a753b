import { words } from '../../../lib/words/en';
import { Export } from '../../export/Export';
import { PrintedSources } from '../../export/PrintedSources';
import { Introduction } from '../../popup/Introduction';
import { Paused } from '../../popup/Pause';
import { ReadingStopped, StateMessage } from '../../popup/StateMessage';
import { Summary } from '../../popup/Summary';
import { isAtRest, type PopupView } from '../../popup/view';
import { Legend } from '../../theme/Legend';
import type { PanelActions } from '../view';

interface ThisPageProps {
  view: PopupView;
  /** What the subjects are about that pages are marked for. */
  about: readonly string[];
  actions: PanelActions;
  onOpen(id: string): void;
}

/** The page beside the panel: what it is, what has changed since, its cast and story; or why there is nothing of that. */
export function ThisPage({ view, about, actions, onOpen }: ThisPageProps) {
  return (
    <div class="popup this-page">
      {view.state === 'lit' ? (
        <Summary digest={view.digest} passageAbout={view.touch ? view.digest.about : undefined} onOpen={onOpen} />
      ) : (
        <>
          {view.state === 'paused' ? (
            <Paused until={view.until} onGoOn={actions.onGoOn} />
          ) : (
            <StateMessage state={view.state} about={about} actions={actions} />
          )}
          {isAtRest(view) && <Introduction about={about} newest={actions.newest} onOpen={onOpen} />}
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
      {view.state === 'lit' && (
        <>
          {actions.exportPage && <Export fetchFile={actions.exportPage} onPrint={actions.onPrint} />}
          <PrintedSources sources={view.digest.sources} />
        </>
      )}
    </div>
  );
}
