import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardReport } from '../../../lib/messages/card-tools';
import { MAX_SITES } from '../../../lib/settings/sites';
import { cardWords } from '../../../lib/words/card';
import { storingWords } from '../../../lib/words/storing';
import { useMessage } from '../../feedback/use-message';
import { reveal } from '../parts/reveal';
import { UsedTools } from '../parts/tools';

/**
 * What the user can do about a mistake: report it in a form whose text is shown before the form opens, or at once stop
 * the marking of this name or on this site.
 */
export function ReportMistake({ name }: { name: string }) {
  const used = useContext(UsedTools);
  const [reports, setReports] = useState<CardReport[]>([]);
  const [isMuted, setMuted] = useState(false);
  const [isOff, setOff] = useState(false);
  const root = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (root.current?.open) reveal(root.current, 1 / 2); // The reports come when it is open.
  }, [reports]);
  if (!used) return null;
  const { card, tools } = used;
  const { wrong } = cardWords;
  const onOpen = async ({ currentTarget }: Event) => {
    if (!(currentTarget as HTMLDetailsElement).open) return;
    const [muted, filed] = await Promise.all([tools.isMuted?.(card.id), tools.reports?.(card)]);
    if (muted !== undefined) setMuted(muted);
    setReports(filed ?? []);
  };
  const mute = async (muted: boolean) => {
    if ((await tools.mute?.(card.id, muted)) === undefined) return storingWords.undone;
    setMuted(muted);
  };
  const switchOff = async (off: boolean) => {
    const isDone = await tools.switchSite?.(!off);
    if (!isDone) return isDone === false ? storingWords.full(MAX_SITES) : storingWords.undone;
    setOff(off);
  };
  return (
    <details ref={root} onToggle={onOpen}>
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
        {tools.mute && <Choice does={wrong.mute(name)} done={wrong.muted(name)} isChosen={isMuted} choose={mute} />}
        {tools.switchSite && <Choice does={wrong.off} done={wrong.isOff} isChosen={isOff} choose={switchOff} />}
      </ul>
    </details>
  );
}

interface ChoiceProps {
  does: string;
  done: string;
  isChosen: boolean;
  /** Chooses it, or undoes that. Resolves to why that could not be done, if it could not. */
  choose(chosen: boolean): Promise<string | undefined>;
}

/** An action that takes effect at once and can be undone. */
function Choice({ does, done, isChosen, choose }: ChoiceProps) {
  const [trouble, key, setTrouble] = useMessage<string>();
  const said = trouble ?? (isChosen ? done : undefined);
  return (
    <li>
      <span role="status">{said && <span key={key}>{`${said} `}</span>}</span>
      <button type="button" class="quiet" onClick={async () => setTrouble(await choose(!isChosen))}>
        {isChosen ? cardWords.wrong.undo : does}
      </button>
    </li>
  );
}
