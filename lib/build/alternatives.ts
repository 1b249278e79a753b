/** Sequences of letters or classes, as one expression: those that begin alike share their beginning. */
export class Alternatives {
  /** What may follow, by the next letter or class. */
  private readonly branches = new Map<string, Alternatives>();
  /** Whether a sequence ends here. Longer ones then need not be looked for. */
  private ends = false;

  add([first, ...rest]: readonly string[]): void {
    if (this.ends) return;
    if (first === undefined) {
      this.ends = true;
      this.branches.clear();
      return;
    }
    const branch = this.branches.get(first) ?? new Alternatives();
    this.branches.set(first, branch);
    branch.add(rest);
  }

  get source(): string {
    const all = [...this.branches]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([first, rest]) => first + rest.source);
    return all.length > 1 ? `(?:${all.join('|')})` : (all[0] ?? '');
  }
}
