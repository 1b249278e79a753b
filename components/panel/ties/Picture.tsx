import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Category } from '../../../lib/knowledge/categories';
import type { Member } from '../../../lib/messages/overview';
import { words } from '../../../lib/words/en';
import { tieSentence, tiesWords as w } from '../../../lib/words/overview/ties';
import { type Graph, keyOf, type Line } from './graph';
import { type Box, LINE_HEIGHT, layoutOf, PAD } from './layout';
import { columnName } from './sides';
import { useTextWidth } from './use-text-width';
import { type Stop, stopKey, walk } from './walk';

interface PictureProps {
  graph: Graph;
  members: ReadonlyMap<string, Member>;
  /** How many names have ties. The picture may show fewer. */
  tied: number;
  onOpen(id: string): void;
}

/**
 * The ties as a graph: the two sides left and right, and what lies between them in the middle. The caption says what a
 * line stands for while the pointer or the focus is on it. The graph is one stop of the Tab key, and the arrow keys go
 * through it (`walk`). In a panel that is too narrow a note takes its place.
 */
export function Picture({ graph, members, tied, onOpen }: PictureProps) {
  const svg = useRef<SVGSVGElement>(null);
  const { width, measure } = useTextWidth(svg);
  const [stop, setStop] = useState<Stop | undefined>();
  const [pointed, setPointed] = useState<string | undefined>();
  const names = useMemo(() => new Map([...members].map(([id, { name }]) => [id, name])), [members]);
  const layout = useMemo(() => layoutOf(graph, names, width, measure), [graph, names, width, measure]);
  const drawn = graph.columns.flat();
  const lines = new Map(graph.lines.map((line) => [keyOf(line), line]));
  // While the page changes, its cast does, too: a name or a line may be gone.
  const isDrawn = (key: string) => lines.has(key) || drawn.includes(key);
  const focused = stop && isDrawn(stopKey(stop)) ? stopKey(stop) : undefined;
  const shown = pointed !== undefined && isDrawn(pointed) ? pointed : focused;
  const linesOf = (id: string) => graph.lines.filter(({ ends }) => ends.includes(id));
  const isLit = (line: Line) => shown !== undefined && (shown === keyOf(line) || line.ends.includes(shown));
  const isBeside = (id: string) => id === shown || graph.lines.some((line) => isLit(line) && line.ends.includes(id));
  const tabIndex = (key: string) => (key === (focused ?? drawn[0]) ? 0 : -1);
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (moved.current && focused) svg.current?.querySelector<SVGElement>(`[data-stop="${focused}"]`)?.focus();
    moved.current = false;
  }, [focused]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stop && walk(graph, stop, event.key);
    if (next) {
      moved.current = true;
      setStop(next);
    }
    const opens = (event.key === 'Enter' || event.key === ' ') && stop && 'id' in stop;
    if (opens) onOpen(stop.id);
    if (next || opens) event.preventDefault();
  };
  const handlers = (own: Stop) => ({
    'data-stop': stopKey(own),
    tabindex: tabIndex(stopKey(own)), // In SVG the name of an attribute has no capitals.
    onFocus: () => focused !== stopKey(own) && setStop(own),
    onBlur: () => setStop((now) => (now && stopKey(now) === stopKey(own) && !moved.current ? undefined : now)),
    onPointerEnter: () => setPointed(stopKey(own)),
    onPointerLeave: () => setPointed(undefined),
  });
  const sentences = ({ ties }: Line) =>
    ties.map(({ from, to, type }) => {
      const [a, b] = [members.get(from), members.get(to)];
      return a && b ? tieSentence(a, type, [b]) : '';
    });
  if (!layout.isReadable)
    return (
      <figure class="picture">
        {/* The same key as below keeps the element, whose width `useTextWidth` observes. */}
        <svg key="picture" ref={svg} height={0} aria-hidden="true" />
        <p class="some">{w.narrow}</p>
      </figure>
    );
  const line = shown === undefined ? undefined : lines.get(shown);
  const member = shown === undefined ? undefined : members.get(shown);
  return (
    <figure class={shown === undefined ? 'picture' : 'picture is-asked'}>
      <div class="sides" aria-hidden="true">
        {graph.columns.map((ids, nth) => {
          const here = ids.flatMap((id) => members.get(id) ?? []);
          const column = layout.columns[nth];
          return (
            <span key={here[0]?.place} style={{ left: `${column?.x ?? 0}px`, width: `${column?.width ?? 0}px` }}>
              {columnName(here[0]?.place ?? 'between', here)}
            </span>
          );
        })}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of graphics has no element of its own */}
      <svg
        key="picture"
        ref={svg}
        role="group"
        aria-label={w.picture(drawn.length, graph.lines.length)}
        height={layout.height}
        onKeyDown={onKeyDown}
      >
        {layout.strokes.map(({ line: one, d }) => (
          // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: pressing a line does nothing; it takes the focus so that its label is read
          <g
            key={keyOf(one)}
            class={isLit(one) ? 'line is-lit' : 'line'}
            role="img"
            aria-label={sentences(one).join(' ')}
            {...handlers({ line: one, from: one.ends[0], way: 'right' })}
          >
            <path class="reach" d={d} />
            <path d={d} />
          </g>
        ))}
        {layout.boxes.map((box) => {
          const { name = '', category = 'concept' } = members.get(box.id) ?? {};
          return (
            // biome-ignore lint/a11y/useSemanticElements: there are no buttons in SVG
            <g
              key={box.id}
              class={`name of-${category}${isBeside(box.id) ? ' is-lit' : ''}`}
              role="button"
              aria-label={w.node(name, words.category[category], linesOf(box.id).length)}
              onClick={() => onOpen(box.id)}
              {...handlers({ id: box.id })}
            >
              <Name box={box} category={category} />
            </g>
          );
        })}
      </svg>
      <figcaption>
        {line ? sentences(line).join(' ') : member ? w.meet(member.name, linesOf(member.id).length) : w.hint}
      </figcaption>
      {drawn.length < tied && <p class="some">{w.some(drawn.length, tied)}</p>}
    </figure>
  );
}

/** A name with a background, so that lines pass behind it, and with the underline of its category. */
function Name({ box: { x, y, width, height, text }, category }: { box: Box; category: Category }) {
  const [from, to, foot] = [x + PAD, x + width - PAD, y + height - 2];
  const under = `M${from} ${foot}H${to}`;
  return (
    <>
      <rect class="ground" x={x} y={y} width={width} height={height} />
      <path class="under" d={category === 'deal' ? `${under}M${from} ${foot - 2.5}H${to}` : under} />
      {text.map((part, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a name can have the same line twice
        <text key={nth} x={x + width / 2} y={y + (nth + 0.82) * LINE_HEIGHT}>
          {part}
        </text>
      ))}
    </>
  );
}
