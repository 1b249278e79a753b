import { useLayoutEffect, useRef } from 'preact/hooks';
import { timelineWords as w } from '../../../lib/words/overview/timeline';
import type { MarkedDay } from './list';
import { holds, PART_OF, type Span, ZOOMS, type Zoom } from './spans';
import { useRoving } from './use-roving';

/** A part of the time in sight, and how many rows it has. */
export interface Bar {
  part: Span;
  count: number;
}

interface ScaleProps {
  zoom: Zoom;
  bars: readonly Bar[];
  marks: readonly MarkedDay[];
  onZoom(zoom: Zoom): void;
  /** A part was pressed. */
  onPart(part: Span): void;
}

/** The height of the highest bar, in CSS px. */
const HEIGHT = 34;

/**
 * The buttons that choose how much time is in sight, and a bar for each part of it, whose height shows how much
 * happened. Pressing a bar zooms in.
 */
export function Scale({ zoom, bars, marks, onZoom, onPart }: ScaleProps) {
  const row = useRef<HTMLDivElement>(null);
  const wasPressed = useRef(false);
  useRoving(row, 'button', 'across');
  useLayoutEffect(() => {
    // The pressed bar was replaced by bars for its parts. A keyboard user goes on among these.
    if (wasPressed.current && !row.current?.contains(document.activeElement))
      row.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    wasPressed.current = false;
  }, [bars]);
  const press = (span: Span) => {
    wasPressed.current = true;
    onPart(span);
  };
  const onKey = (event: KeyboardEvent, span: Span) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // The timeline then goes back a step (`TimelineView`), which replaces the bars.
    if (event.key === '-' && zoom !== ZOOMS[0]) wasPressed.current = true;
    if (event.key !== '+' && event.key !== '=') return;
    event.stopPropagation(); // The timeline would go to another part than that of the bar.
    press(span);
  };
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const part = PART_OF[zoom];
  return (
    <>
      <fieldset class="zooms">
        <legend class="unseen">{w.zoom}</legend>
        {ZOOMS.map((one) => (
          <button key={one} type="button" aria-pressed={one === zoom} onClick={() => onZoom(one)}>
            {w.zooms[one]}
          </button>
        ))}
      </fieldset>
      <div class="bars" role="toolbar" aria-label={w.parts} ref={row}>
        {bars.map(({ part: span, count }, nth) => {
          const inPart = marks.filter(({ day }) => holds(span, day));
          return (
            <button
              key={span.from}
              type="button"
              class={bars[nth - 1] && isGap(bars[nth - 1], span) ? 'after-gap' : undefined}
              data-rove
              tabIndex={-1}
              aria-label={w.part(
                w.span[part](span),
                count,
                inPart.map(({ kind }) => w.marks[kind]),
              )}
              title={w.part(w.span[part](span), count, [])}
              onClick={() => press(span)}
              onKeyDown={(event) => onKey(event, span)}
            >
              <i style={{ height: `${heightOf(count, most)}px` }} />
              <span>{w.short[part](span)}</span>
              <span class="signs">{inPart.map(({ kind }) => w.signs[kind]).join('')}</span>
            </button>
          );
        })}
      </div>
    </>
  );
}

/**
 * The height of a bar in CSS px, by the square root of its count. Most of what is known happened in two years; on a
 * linear scale the other bars would be no more than a line.
 */
const heightOf = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(2, Math.sqrt(count / most) * HEIGHT);

/** Whether empty parts are left out between a bar and the part after it. */
const isGap = (before: Bar | undefined, { from }: Span): boolean =>
  before !== undefined && Date.parse(from) - Date.parse(before.part.to) > 86_400_000;
