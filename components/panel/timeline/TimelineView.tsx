import { useMemo, useRef, useState } from 'preact/hooks';
import type { Timeline } from '../../../lib/messages/overview';
import { timelineWords as w } from '../../../lib/words/overview/timeline';
import { type Chosen, categoriesOf, chosenRows } from './choose';
import { Filters, type Scope } from './Filters';
import { Happened } from './Happened';
import { groupsOf, marksOf } from './list';
import type { Telling } from './Row';
import { Scale } from './Scale';
import { type Span, ZOOMS, type Zoom } from './spans';
import type { ScrollTarget } from './use-scroll-anchor';
import { viewOf } from './view';

interface TimelineViewProps {
  timeline: Timeline;
  /** Whose timeline it is, where that can be chosen. */
  scope?: Scope | undefined;
  onOpen(id: string): void;
}

/** A timeline: the scale, the filters, and below them the list of what happened in the time in sight. */
export function TimelineView({ timeline, scope, onOpen }: TimelineViewProps) {
  const { article, today } = timeline;
  const [zoom, setZoom] = useState<Zoom>('all');
  const [chosen, setChosen] = useState<Chosen>({});
  const [place, setPlace] = useState<ScrollTarget>({ day: article ?? today, nth: 0 });
  const marks = useMemo(() => marksOf(timeline), [timeline]);
  const categories = useMemo(() => categoriesOf(timeline), [timeline]);
  const rows = useMemo(() => chosenRows(timeline.rows, chosen, categories), [timeline, chosen, categories]);
  const view = useMemo(() => viewOf(rows, zoom, place.day, timeline), [rows, zoom, place.day, timeline]);
  const { span, shown, rough, earlier, later } = view;
  const groups = useMemo(() => groupsOf(shown, marks, span), [shown, marks, span]);
  const open = useRef(onOpen);
  // The parent may pass a new function each time. The ref keeps `telling` the same, so that the rows are not rendered
  // again.
  open.current = onOpen;
  const telling = useMemo(
    (): Telling => ({
      today: timeline.today,
      entities: new Map(timeline.entities.map((one) => [one.id, one])),
      sources: timeline.sources,
      isChosen: (id) =>
        id === chosen.entity || (chosen.category !== undefined && categories.get(id) === chosen.category),
      onOpen: (id) => open.current(id),
    }),
    [timeline, categories, chosen],
  );
  const go = (to: Omit<ScrollTarget, 'nth'>) => setPlace(({ nth }) => ({ ...to, nth: nth + 1 }));
  const step = (by: number, to: Omit<ScrollTarget, 'nth'>) => {
    const next = ZOOMS[ZOOMS.indexOf(zoom) + by];
    if (!next) return;
    setZoom(next);
    go(to);
  };
  const enter = (part: Span) => {
    const first = shown.find(({ told }) => told.from >= part.from && told.from <= part.to);
    const next = ZOOMS[ZOOMS.indexOf(zoom) + 1];
    if (next) setZoom(next);
    go({ day: first?.told.from ?? part.from });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return;
    const by = { '+': 1, '=': 1, '-': -1 }[event.key];
    const line = event.target instanceof Element ? event.target.closest<HTMLElement>('ol > li') : null;
    if (by) step(by, { day: line?.dataset.day ?? place.day, takesFocus: line !== null });
  };
  const clear = () => {
    setChosen({});
    go({ day: place.day, takesFocus: true });
  };
  const hasChosen = Object.keys(chosen).length > 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys only repeat what the buttons in it do
    <div class="timeline" onKeyDown={onKeyDown}>
      <Scale
        zoom={zoom}
        bars={view.bars}
        marks={marks}
        onZoom={(next) => step(ZOOMS.indexOf(next) - ZOOMS.indexOf(zoom), { day: place.day })}
        onPart={enter}
      />
      <p class="jumps">
        {marks.map(({ kind, day }) => (
          <button key={kind} type="button" class="quiet-link" onClick={() => go({ day, mark: kind, takesFocus: true })}>
            <span aria-hidden="true">{w.signs[kind]} </span>
            {w.marks[kind]}
          </button>
        ))}
      </p>
      <Filters timeline={timeline} scope={scope} chosen={chosen} onChoose={setChosen} />
      <div class="now">
        <Step to={earlier} zoom={zoom} sign="‹" say={w.earlier} none={w.noEarlier} onGo={(day) => go({ day })} />
        <p role="status">
          <b>{w.span[zoom](span)}</b> {w.entries(shown.length)}
        </p>
        <Step to={later} zoom={zoom} sign="›" say={w.later} none={w.noLater} onGo={(day) => go({ day })} />
      </div>
      {shown.length === 0 && (
        <p class="nothing">
          {hasChosen ? w.noneLeft : w.none}{' '}
          {hasChosen && (
            <button type="button" class="quiet-link" onClick={clear}>
              {w.clear}
            </button>
          )}
        </p>
      )}
      <Happened
        groups={groups}
        listKey={`${zoom} ${span.from} ${JSON.stringify(chosen)}`}
        place={place}
        article={article}
        telling={telling}
      />
      {rough > 0 && (
        <button type="button" class="quiet-link rough" onClick={() => step(-1, { day: place.day, takesFocus: true })}>
          {w.rough(rough)}
        </button>
      )}
    </div>
  );
}

interface StepProps {
  /** The time to go to, if there is one. */
  to: Span | undefined;
  zoom: Zoom;
  sign: string;
  say(name: string): string;
  none: string;
  onGo(day: string): void;
}

/**
 * A button to the next earlier or later time with entries. Where there is none it keeps its place, but does nothing.
 */
function Step({ to, zoom, sign, say, none, onGo }: StepProps) {
  const name = to ? say(w.span[zoom](to)) : none;
  return (
    <button type="button" aria-disabled={!to} aria-label={name} title={name} onClick={() => to && onGo(to.from)}>
      {sign}
    </button>
  );
}
