/** A story on the truce of May 2025, written for the tests. `day` is its day (`YYYY-MM-DD`), if it has one. */
export function inTimePage(day: string | undefined): string {
  const dated = day ? `<meta property="article:published_time" content="${day}T09:00:00Z">` : '';
  const written = day ? `<p class="byline">By Ada Quill · <time datetime="${day}">${day}</time></p>` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Two calendars</title><link rel="icon" href="data:,">${dated}
<style>main{max-width:34em;margin:2rem auto;font:18px/1.6 Georgia,serif}</style></head><body><main><article>
<h1>After Geneva, both sides count the days</h1>${written}
<p>Three weeks into the Geneva truce the two largest traders in the world keep two calendars. The United States counts
the ninety days for which it holds back most of its tariffs on Chinese goods. China counts export licenses.</p>
<p>Vice Premier He Lifeng came home from Switzerland with lower American tariffs than anybody had expected: 145% had
become thirty. Treasury Secretary Scott Bessent speaks of a good beginning all the same. The magnets that American car makers
wait for still lie in Chinese ports, because each shipment of rare earths needs a license.</p>
<p>In private He has told visitors that patience is a policy too. Aides of He expect another round of talks before the
summer is over, and Bessent has asked for a date.</p>
<p>Importers also watch the Section 301 exclusions, which spare some Chinese goods the older tariffs.</p>
</article></main></body></html>`;
}
