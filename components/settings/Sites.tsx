import { useState } from 'preact/hooks';
import { readableHost } from '../../lib/settings/readable-host';
import {
  checkTypedSite,
  coveringSite,
  listThatHolds,
  MAX_SITES,
  SITE_RULES,
  type SiteRules,
  type TypedSite,
  withListed,
} from '../../lib/settings/sites';
import { words } from '../../lib/words/en';
import { scrollIntoSight } from '../feedback/scroll-into-sight';
import { useMessage } from '../feedback/use-message';
import { Choice } from './Choice';
import { RemovableList } from './RemovableList';

const w = words.settings;

interface SitesProps {
  rules: SiteRules;
  onChange(change: (now: SiteRules) => Partial<SiteRules>): void;
}

/**
 * The rule for sites (everywhere except on those of a list, or only on those of another), and the list that the rule
 * uses, to be edited.
 */
export function Sites({ rules, onChange }: SitesProps) {
  const { siteRule } = rules;
  const by = w.sitesBy[siteRule];
  const list = listThatHolds(rules);
  const sites = rules[list];
  const [typed, setTyped] = useState('');
  const [answer, key, setAnswer] = useMessage<TypedSite>();
  const isRefused = answer !== undefined && answer.is !== 'new' && answer.is !== 'covered';
  // The browser may have refused to store it, and it may have been taken away elsewhere: in the popup, or by an undo.
  const holds = answer && (isRefused || ('host' in answer && coveringSite(answer.host, sites) !== undefined));
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const site = checkTypedSite(typed, sites);
    setAnswer(site);
    if (site.is === 'new') onChange((now) => ({ [list]: withListed(now[list], site.host, true) }));
    if (site.is === 'new' || site.is === 'covered') setTyped('');
  };
  return (
    <section class="sites">
      <h2>{w.sites}</h2>
      <Choice
        legend={w.siteRule}
        options={SITE_RULES.map((value) => ({ value, label: w.siteRules[value] }))}
        value={siteRule}
        onChange={(next) => {
          setAnswer(undefined);
          onChange(() => ({ siteRule: next }));
        }}
      />
      <p class="hint" id="sites-hint">
        {w.sitesHint}
      </p>
      <RemovableList
        key={list}
        items={sites.map((site) => ({ id: site, text: readableHost(site), label: by.remove(readableHost(site)) }))}
        none={by.none}
        onRemove={(site) => {
          setAnswer(undefined);
          onChange((now) => ({ [list]: now[list].filter((other) => other !== site) }));
        }}
      />
      <form onSubmit={add}>
        <input
          type="text"
          value={typed}
          aria-label={w.siteField}
          aria-describedby="sites-hint"
          aria-invalid={isRefused}
          aria-errormessage={isRefused ? 'site-answer' : undefined}
          placeholder="example.com"
          autocapitalize="off"
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{w.siteAdd}</button>
        {answer && holds && (
          <p
            key={key}
            ref={scrollIntoSight}
            id="site-answer"
            class={isRefused ? 'refused' : undefined}
            role={isRefused ? 'alert' : 'status'}
          >
            {answerInWords(answer, siteRule)}
          </p>
        )}
      </form>
    </section>
  );
}

function answerInWords(site: TypedSite, rule: SiteRules['siteRule']): string {
  const by = w.sitesBy[rule];
  switch (site.is) {
    case 'none':
      return w.siteAnswer.none();
    case 'full':
      return w.siteAnswer.full(MAX_SITES);
    case 'half':
      return w.siteAnswer.half(readableHost(site.host));
    case 'covered':
      return by.covered(readableHost(site.host), readableHost(site.by));
    default:
      return by[site.is](readableHost(site.host));
  }
}
