import { useMemo } from 'preact/hooks';
import type { Ties } from '../../../lib/messages/overview';
import { tiesWords as w } from '../../../lib/words/overview/ties';
import { graphOf, tieCounts } from './graph';
import { untangled } from './order';
import { Picture } from './Picture';
import { TieList } from './TieList';

interface TiesViewProps {
  ties: Ties;
  onOpen(id: string): void;
}

/** The ties of a cast: a picture of those with the most, and below it all of them as a list. */
export function TiesView({ ties, onOpen }: TiesViewProps) {
  const members = useMemo(() => new Map(ties.members.map((one) => [one.id, one])), [ties]);
  const graph = useMemo(() => untangled(graphOf(ties)), [ties]);
  const tied = tieCounts(ties.ties).size;
  if (tied === 0) return <p class="nothing">{w.none}</p>;
  return (
    <div class="ties">
      <Picture graph={graph} members={members} tied={tied} onOpen={onOpen} />
      <TieList ties={ties} onOpen={onOpen} />
    </div>
  );
}
