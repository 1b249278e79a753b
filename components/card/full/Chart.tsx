import type { CardSeries, CardSource } from '../../../lib/knowledge/card';
import { cardWords } from '../../../lib/words/card';
import { formatDate, formatDateInFull } from '../../../lib/words/dates';
import { SectionHead } from '../parts/SectionHead';
import { CitedText } from '../parts/Sources';
import { layoutStepChart } from './chart-layout';

const WIDTH = 340;
const HEIGHT = 140;

interface ChartProps {
  series: CardSeries;
  sources: CardSource[];
  /** The user’s day, and that of the article. */
  today: string;
  article?: string | undefined;
}

/**
 * A series as a step chart, with vertical lines for the article’s day and for today. A folded table below it has the
 * figures and their sources.
 */
export function Chart({ series, sources, today, article }: ChartProps) {
  // An article may be of tomorrow here, where it is today in another part of the world.
  const marked = [
    ...(article ? [{ day: article, text: cardWords.chartArticle }] : []),
    { day: today, text: cardWords.chartToday },
  ].sort((a, b) => a.day.localeCompare(b.day));
  const { solid, dashed, labels, years, days, base } = layoutStepChart(series, marked, {
    width: WIDTH,
    height: HEIGHT,
  });
  return (
    <section class="series">
      <SectionHead title={series.title} />
      <p class="note">{series.unit}</p>
      <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={cardWords.chart(series.title)}>
        <path class="axis" d={`M0 ${base}H${WIDTH}`} />
        {years.map(({ x, text }) => (
          <g key={text}>
            <path class="axis" d={`M${x} ${base}v4`} />
            <text x={x} y={base + 14} class="year">
              {text}
            </text>
          </g>
        ))}
        {days.map(({ x, label, text }) => (
          <g key={text} class="day">
            <path d={`M${x} 0V${base}`} />
            {text && (
              <text x={label} y={base + 27}>
                {text}
              </text>
            )}
          </g>
        ))}
        <path class="steps" d={solid} />
        {dashed && <path class="steps dashed" d={dashed} />}
        {labels.map(({ x, y, text, end }) => (
          <text key={`${x}${text}`} x={x} y={y} class={end ? 'value end' : 'value'}>
            {text}
          </text>
        ))}
      </svg>
      {series.note && <p class="note">{series.note}</p>}
      {series.until < today && <p class="note">{cardWords.chartEnds(formatDateInFull(series.until))}</p>}
      <details>
        <summary>{cardWords.chartTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{cardWords.chartDate}</th>
              <th scope="col">{cardWords.chartValue}</th>
              <th scope="col">{cardWords.chartWhat}</th>
            </tr>
          </thead>
          <tbody>
            {series.points.map((point) => (
              <tr key={point.date + point.label}>
                <td>{formatDate(point.date)}</td>
                <td>{point.value === null ? cardWords.chartUnknown : `${point.value}%`}</td>
                <td>
                  <CitedText text={point.label} cites={point.cites} sources={sources} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
