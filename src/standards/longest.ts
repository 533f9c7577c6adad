interface Span {
  start: number;
  end: number;
}

/** Of spans in reading order those that stand where the longest comes first, of equals the first; in reading order. */
export function keepLongest<S extends Span>(spans: readonly S[]): S[] {
  const kept: S[] = [];
  for (let from = 0; from < spans.length; ) {
    const to = crowdEnd(spans, from);
    const first = spans[from] as S;
    if (to === from + 1) kept.push(first);
    else if (to === from + 2) kept.push(longer(first, spans[from + 1] as S));
    else kept.push(...longestOf(spans.slice(from, to)));
    from = to;
  }
  return kept;
}

/** Of two the longer, of equals the first. */
const longer = <S extends Span>(a: S, b: S): S => (b.end - b.start > a.end - a.start ? b : a);

/** Where the run of spans ends that overlap with their neighbours from `from` on. */
function crowdEnd(spans: readonly Span[], from: number): number {
  let reach = (spans[from] as Span).end;
  let to = from + 1;
  for (; to < spans.length && (spans[to] as Span).start < reach; to++) {
    reach = Math.max(reach, (spans[to] as Span).end);
  }
  return to;
}

function longestOf<S extends Span>(crowd: readonly S[]): S[] {
  const kept: S[] = [];
  for (const span of [...crowd].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every(({ start, end }) => span.end <= start || end <= span.start)) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
