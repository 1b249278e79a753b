import { useMemo, useRef } from 'preact/hooks';
import { timelineWords as w } from '../../../lib/words/overview/timeline';
import type { Group, MarkedDay } from './list';
import { Row, type Telling } from './Row';
import { useGrowth } from './use-growth';
import { useRoving } from './use-roving';
import { type ScrollTarget, useScrollAnchor } from './use-scroll-anchor';

interface HappenedProps {
  groups: readonly Group[];
  /** Changes with what is listed. */
  listKey: string;
  place: ScrollTarget;
  article: string | undefined;
  telling: Telling;
}

/** What happened, under headings, in a part of the screen that scrolls by itself. */
export function Happened({ groups, listKey, place, article, telling }: HappenedProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const starts = useMemo(() => startsOf(groups), [groups]);
  const count = starts.at(-1) ?? 0;
  const start = useMemo(() => indexOf(groups, place), [groups, place]);
  const made = useGrowth(count, start, listKey);
  useRoving(scroller, '.row, .marked', 'down', '.marked');
  useScrollAnchor(scroller, listKey, start, place, made, groups);
  const keys = useMemo(() => keysOf(groups), [groups]);
  return (
    <section class="happened" ref={scroller} aria-label={w.list}>
      {groups.map((group, nth) => (
        <Lines
          key={keys[nth]}
          group={group}
          from={Math.max(0, made.from - (starts[nth] ?? 0))}
          to={Math.min(group.lines.length, made.to - (starts[nth] ?? 0))}
          article={article}
          telling={telling}
        />
      ))}
    </section>
  );
}

interface LinesProps {
  group: Group;
  /** The lines that are rendered, from `from` to the one before `to`. The others are empty placeholders. */
  from: number;
  to: number;
  article: string | undefined;
  telling: Telling;
}

function Lines({ group, from, to, article, telling }: LinesProps) {
  const lines = useMemo(
    () =>
      group.lines.map((line, nth) => {
        if (line.kind === 'mark') return <Marked key={line.mark.kind} mark={line.mark} />;
        const { told } = line.row;
        if (nth < from || nth >= to) return <li key={told.id} class="to-come" />;
        const isAfter = article !== undefined && told.from > article;
        return <Row key={told.id} row={line.row} telling={telling} isAfter={isAfter} />;
      }),
    [group, from < to ? from : -1, from < to ? to : -1, article, telling],
  );
  return (
    <>
      <h3>{w.heading(group.heading)}</h3>
      <ol>{lines}</ol>
    </>
  );
}

const Marked = ({ mark: { kind, day } }: { mark: MarkedDay }) => (
  <li class={`marked is-${kind}`} data-day={day} data-rove tabIndex={-1}>
    {kind === 'article' ? w.articleOn(day) : kind === 'today' ? w.todayOn(day) : w.bothOn(day)}
  </li>
);

/**
 * The key of each group: its heading, which can come back, and how often it has come before. So a group stays the same
 * when another comes above it.
 */
function keysOf(groups: readonly Group[]): string[] {
  const times = new Map<string, number>();
  return groups.map(({ heading }) => {
    const nth = times.get(heading) ?? 0;
    times.set(heading, nth + 1);
    return `${heading} ${nth}`;
  });
}

/** How many lines stand before each group, and in all. */
function startsOf(groups: readonly Group[]): number[] {
  const starts = [0];
  for (const { lines } of groups) starts.push((starts.at(-1) ?? 0) + lines.length);
  return starts;
}

/** The index of the line to scroll to: the mark of the day, or else the first row that begins on the day or later. */
function indexOf(groups: readonly Group[], { day, mark }: ScrollTarget): number {
  const lines = groups.flatMap((group) => group.lines);
  const marked = lines.findIndex(
    (line) => line.kind === 'mark' && (mark ? line.mark.kind === mark : line.mark.day === day),
  );
  if (marked >= 0) return marked;
  return Math.max(
    0,
    lines.findIndex((line) => line.kind === 'row' && line.row.told.from >= day),
  );
}
