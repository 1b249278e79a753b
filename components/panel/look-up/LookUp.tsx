import { useState } from 'preact/hooks';
import type { Front } from '../../../lib/knowledge/schema/subject';
import { words } from '../../../lib/words/en';
import { Search } from '../../popup/search/Search';
import { useAnswer } from '../../popup/use-answer';
import type { PanelActions } from '../view';
import { byLetter, type Wanted, wantedOf } from './catalog';
import { Entries } from './Entries';
import { Filters } from './Filters';

interface LookUpProps {
  /** The fronts that cards can be asked for. */
  fronts: readonly Front[];
  /** The cards that were opened lately, by their ids, the last one first. */
  lately: readonly string[];
  actions: Pick<PanelActions, 'search' | 'rates' | 'catalog'>;
  onOpen(id: string): void;
}

const w = words.panel;

/** Looking something up, whatever page is open: the search, what was opened lately, and all cards from A to Z. */
export function LookUp({ fronts, lately, actions, onOpen }: LookUpProps) {
  const { asked } = useAnswer(actions.catalog, 'catalog');
  const [wanted, setWanted] = useState<Wanted>({});
  const all = asked.state === 'answered' ? asked.answer : [];
  const shown = wantedOf(all, wanted);
  const before = lately.flatMap((id) => all.find((entry) => entry.id === id) ?? []);
  return (
    <div class="popup look-up">
      <Search search={actions.search} rates={actions.rates} onOpen={onOpen} />
      {before.length > 0 && (
        <section class="lately">
          <h2 class="label">{w.lately}</h2>
          <Entries entries={before} onOpen={onOpen} />
        </section>
      )}
      <section class="catalog">
        <h2 class="label">{w.all}</h2>
        <Filters fronts={fronts} wanted={wanted} onChange={setWanted} />
        <p class="hint" role="status">
          {asked.state === 'failed' ? w.catalogFailed : asked.state === 'answered' && w.cards(shown.length)}
        </p>
        {byLetter(shown).map(({ letter, entries }) => (
          <section key={letter} class="letter">
            <h3>{letter || w.digits}</h3>
            <Entries entries={entries} onOpen={onOpen} />
          </section>
        ))}
      </section>
    </div>
  );
}
