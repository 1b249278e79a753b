import { useContext, useState } from 'preact/hooks';
import type { CardReport } from '../../../lib/messages/card-tools';
import { cardWords } from '../../../lib/words/card';
import { UsedTools } from '../parts/tools';

/**
 * What the user can do about a mistake: report it in a form whose text is shown before the form opens, or at once stop
 * the marking of this name or on this site.
 */
export function ReportMistake({ name }: { name: string }) {
  const used = useContext(UsedTools);
  const [reports, setReports] = useState<CardReport[]>([]);
  if (!used) return null;
  const { id, tools } = used;
  const { wrong } = cardWords;
  const onOpen = async ({ currentTarget }: Event) => {
    if ((currentTarget as HTMLDetailsElement).open) setReports((await tools.reports?.(id)) ?? []);
  };
  return (
    <details onToggle={onOpen}>
      <summary>{wrong.title}</summary>
      <ul class="wrong">
        {reports.map((report) => (
          <li key={report.wrong}>
            <details>
              <summary>{wrong.reports[report.wrong]}</summary>
              <p class="report">{report.text}</p>
              <a href={report.url} target="_blank" rel="noopener noreferrer">
                {wrong.form}
              </a>
            </details>
          </li>
        ))}
        {tools.mute && (
          <Choice does={wrong.mute(name)} done={wrong.muted(name)} choose={(muted) => tools.mute?.(id, muted)} />
        )}
        {tools.switchSite && <Choice does={wrong.off} done={wrong.isOff} choose={(off) => tools.switchSite?.(!off)} />}
      </ul>
    </details>
  );
}

interface ChoiceProps {
  does: string;
  done: string;
  choose(chosen: boolean): unknown;
}

/** An action that takes effect at once and can be undone. */
function Choice({ does, done, choose }: ChoiceProps) {
  const [chosen, setChosen] = useState(false);
  const onClick = () => {
    choose(!chosen);
    setChosen(!chosen);
  };
  return (
    <li>
      <span role="status">{chosen && `${done} `}</span>
      <button type="button" class="quiet" onClick={onClick}>
        {chosen ? cardWords.wrong.undo : does}
      </button>
    </li>
  );
}
