import { useState } from 'preact/hooks';
import { readableHost } from '../../lib/settings/readable-host';
import { checkTypedSite, MAX_SITES, type TypedSite, withSite } from '../../lib/settings/sites';
import { words } from '../../lib/words/en';
import { RemovableRow } from './RemovableRow';

const w = words.settings;

/** The sites where Backstory is off: a list from which sites can be removed, and a field to add one. */
export function Sites({ sites, onChange }: { sites: string[]; onChange(sites: string[]): void }) {
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<TypedSite>();
  const isRefused = answer !== undefined && answer.is !== 'new' && answer.is !== 'covered';
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const site = checkTypedSite(typed, sites);
    setAnswer(site);
    if (site.is === 'new') onChange(withSite(sites, site.host, false));
    if (site.is === 'new' || site.is === 'covered') setTyped('');
  };
  return (
    <section>
      <h2>{w.sites}</h2>
      <p class="hint" id="sites-hint">
        {w.sitesHint}
      </p>
      {sites.length === 0 ? (
        <p class="hint none">{w.sitesNone}</p>
      ) : (
        <ul class="removable">
          {sites.map((site) => (
            <RemovableRow
              key={site}
              text={readableHost(site)}
              label={w.siteRemove(readableHost(site))}
              onRemove={() => {
                setAnswer(undefined);
                onChange(sites.filter((other) => other !== site));
              }}
            />
          ))}
        </ul>
      )}
      <form onSubmit={add}>
        <input
          type="text"
          value={typed}
          aria-label={w.siteField}
          aria-describedby={isRefused ? 'sites-hint site-answer' : 'sites-hint'}
          aria-invalid={isRefused}
          placeholder="example.com"
          autocapitalize="off"
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{w.siteAdd}</button>
        {answer && (
          <p id="site-answer" class={isRefused ? 'refused' : undefined} role={isRefused ? 'alert' : 'status'}>
            {answerInWords(answer)}
          </p>
        )}
      </form>
    </section>
  );
}

function answerInWords(site: TypedSite): string {
  switch (site.is) {
    case 'none':
      return w.siteAnswer.none();
    case 'full':
      return w.siteAnswer.full(MAX_SITES);
    case 'covered':
      return w.siteAnswer.covered(readableHost(site.host), readableHost(site.by));
    default:
      return w.siteAnswer[site.is](readableHost(site.host));
  }
}
