/** A stretch of a text, as UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** The spans among ascending `spans` that begin inside `within`. */
export function within<Part extends Span>(spans: readonly Part[], { start, end }: Span): Part[] {
  const found: Part[] = [];
  for (let at = firstFrom(spans, start); at < spans.length && (spans[at] as Part).start < end; at++)
    found.push(spans[at] as Part);
  return found;
}

/** Whether one of ascending `spans` begins inside `within`. */
export function hasWithin(spans: readonly Pick<Span, 'start'>[], { start, end }: Span): boolean {
  const first = spans[firstFrom(spans, start)];
  return first !== undefined && first.start < end;
}

/** The index of the first of ascending `spans` that begins at `start` or later. */
export function firstFrom(spans: readonly Pick<Span, 'start'>[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
