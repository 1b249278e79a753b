import { Fragment } from 'preact';
import { PAINTS_LINES_IN_FORCED_COLORS } from '../../lib/platform/capabilities';
import type { Strength } from '../../lib/settings/schema';
import { categoriesByLine, underlineStyle } from '../../lib/settings/underline-style';
import { words } from '../../lib/words/en';

const w = words.legend;

interface LegendProps {
  strength: Strength;
  /** Whether repeats carry a whisper, which is then explained too. */
  hasWhisper: boolean;
}

/** What the lines under names mean, each beside a sample of it. */
export function Legend({ strength, hasWhisper }: LegendProps) {
  const rows = categoriesByLine().map(({ line, categories }) => ({
    line,
    look: underlineStyle(categories[0] ?? 'person', strength),
    meaning: w.line(categories.map((category) => words.categories[category])),
  }));
  if (hasWhisper) rows.push({ line: 'whisper', look: underlineStyle('person', strength, true), meaning: w.again });
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
