/** A stretch of a text, as UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** The spans among ascending `spans` that begin inside `within`. */
export function within<Part extends Span>(spans: readonly Part[], { start, end }: Span): Part[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Part).start < start) low = middle + 1;
    else high = middle;
  }
  const found: Part[] = [];
  for (let at = low; at < spans.length && (spans[at] as Part).start < end; at++) found.push(spans[at] as Part);
  return found;
}
