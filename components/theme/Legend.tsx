import { Fragment } from 'preact';
import { PAINTS_LINES_IN_FORCED_COLORS } from '../../lib/platform/capabilities';
import type { Settings } from '../../lib/settings/schema';
import { categoriesByLine, underlineStyle } from '../../lib/settings/underline-style';
import { words } from '../../lib/words/en';

const w = words.legend;

/** What the user has chosen of the lines under names. */
export type LineSettings = Pick<Settings, 'strength' | 'marks'>;

/** What the lines under names mean, each beside a sample of it. */
export function Legend({ strength, marks }: LineSettings) {
  const rows = categoriesByLine().map(({ line, categories }) => ({
    line,
    look: underlineStyle(categories[0] ?? 'person', strength),
    meaning: w.line(categories.map((category) => words.categories[category])),
  }));
  // Only where the first mention alone has a full line do the others carry a whisper.
  if (marks === 'first')
    rows.push({ line: 'whisper', look: underlineStyle('person', strength, true), meaning: w.again });
  return (
    <>
      <dl class="legend">
        {rows.map(({ line, look, meaning }) => (
          <Fragment key={line}>
            <dt>
              <span class="unseen">{w.lines[line]}</span>
              <span style={look} aria-hidden="true">
                {w.sample}
              </span>
            </dt>
            <dd>{meaning}</dd>
          </Fragment>
        ))}
      </dl>
      {!PAINTS_LINES_IN_FORCED_COLORS && <p class="in-forced-colors">{w.forced}</p>}
    </>
  );
}
