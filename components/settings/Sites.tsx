import { useState } from 'preact/hooks';
import { hostOf, withSite } from '../../lib/settings/sites';
import { words } from '../../lib/words/en';
import { CloseIcon } from '../theme/icons';

const w = words.settings;

/** The sites where Backstory is off: a list to take from, and a field to add to it. */
export function Sites({ sites, onChange }: { sites: string[]; onChange(sites: string[]): void }) {
  const [typed, setTyped] = useState('');
  const [bad, setBad] = useState(false);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const host = hostOf(typed);
    setBad(host === undefined);
    if (!host) return;
    onChange(withSite(sites, host, false));
    setTyped('');
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
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              {site}
              <button
                type="button"
                aria-label={w.siteRemove(site)}
                title={w.siteRemove(site)}
                onClick={() => onChange(sites.filter((other) => other !== site))}
              >
                <CloseIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add}>
        <input
          type="text"
          value={typed}
          aria-label={w.siteField}
          aria-describedby={bad ? 'sites-hint site-bad' : 'sites-hint'}
          aria-invalid={bad}
          placeholder="example.com"
          autocapitalize="off"
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{w.siteAdd}</button>
        {bad && (
          <p id="site-bad" role="alert">
            {w.siteBad}
          </p>
        )}
      </form>
    </section>
  );
}
