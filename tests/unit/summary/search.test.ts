import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/build/load';
import { indexKnowledge, type KnowledgeIndex } from '../../../lib/knowledge/knowledge-index';
import { lexiconOf } from '../../../lib/knowledge/lexicon';
import { createContained } from '../../../lib/summary/search/contained';
import { createSearch } from '../../../lib/summary/search/search';
import { entity, event, seedFolder } from '../knowledge/seed-folder';

const person = (id: string, change: Record<string, unknown>) => entity(id, id === 'anna' ? 'bert' : 'anna', change);

/** Entities that hold the word “gate” in their name, an alias, their role, a fact. */
async function ranked(): Promise<KnowledgeIndex> {
  const facts = [{ is: 'act', text: 'He shut the gate.', source: 'paper', at: '¶2' }];
  const knowledge = await loadKnowledge(
    await seedFolder({
      'series.json': [],
      'events/all.json': [event()],
      'entities/person/anna.json': person('anna', { name: 'Anna Ray', aliases: ['Anna Ray'], facts }),
      'entities/person/bert.json': person('bert', {
        name: 'Bert Low',
        aliases: ['Bert Low'],
        role: 'Keeper of the gate',
      }),
      'entities/person/carl.json': person('carl', {
        name: 'Carl Fox',
        aliases: ['Carl Fox', 'Gate Fox', { text: 'Foxland', needs: 'search' }],
      }),
      'entities/person/dora.json': person('dora', { name: 'Dora Gate', aliases: ['Dora Gate', 'Foxland fair'] }),
      'entities/person/emil.json': person('emil', {
        name: 'Émil Peña-Ruiz',
        aliases: ['Émil Peña-Ruiz'],
        search: ['who minds the gate'],
      }),
    }),
  );
  return indexKnowledge(knowledge);
}

describe('looking something up', () => {
  const ids = async (query: string) => createSearch(await ranked())(query).map(({ id }) => id);

  test('names come before what people type, that before aliases, those before roles', async () => {
    expect(await ids('gate')).toEqual(['dora', 'emil', 'carl', 'bert']);
  });

  test('a name that is for search alone counts like the name', async () => {
    expect((await ids('Foxland'))[0]).toBe('carl');
  });

  test('facts are looked at where nothing is called so', async () => {
    expect(await ids('shut')).toEqual(['anna']);
    expect(await ids('gate shut')).toEqual(['anna']);
  });

  test('words of questions say nothing, and who lists the query comes first', async () => {
    expect((await ids('What is the gate?'))[0]).toBe('dora');
    expect((await ids('Who minds a gate?'))[0]).toBe('emil');
    expect((await ids('who is that'))[0]).toBeUndefined();
  });

  test('the beginning of a word is enough, its end is not', async () => {
    expect(await ids('gat')).toEqual(['dora', 'emil', 'carl', 'bert']);
    expect(await ids('eper')).toEqual([]);
  });

  test('every word of the query must be there, unless a whole name is', async () => {
    expect(await ids('gate keeper')).toEqual(['bert']);
    expect(await ids('gate submarine')).toEqual([]);
    expect(await ids('submarine of Dora Gate')).toEqual(['dora']);
  });

  test.each(['emil', 'Émil', 'EMIL', 'pena', 'Peña‑Ruiz', 'pena-ruiz', 'ruiz'])(
    'accents, case and kinds of hyphen do not count: “%s”',
    async (query) => {
      expect(await ids(query)).toEqual(['emil']);
    },
  );

  test.each(['', '   ', '\n'])('nothing is found for nothing: %j', async (query) => {
    expect(await ids(query)).toEqual([]);
  });

  test('whatever is typed, it answers', async () => {
    const search = createSearch(await ranked());
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (query) => Array.isArray(search(query))));
    for (const sign of '.*+?^$(){}|[]\\-/–—’"&<#%') expect(() => search(`a${sign}b`)).not.toThrow();
  });
});

describe('in the knowledge base itself', () => {
  let index: KnowledgeIndex;
  beforeAll(async () => {
    index = indexKnowledge(await loadKnowledge('seeds'));
  });

  test('every entity is found by its own name, first', () => {
    const search = createSearch(index);
    const missed = index.entities.filter(({ id, name }) => search(name)[0]?.id !== id);
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  test('a place of talks is followed by what was agreed there', () => {
    const found = createSearch(index)('what happened in Geneva').map(({ id }) => id);
    expect(found.slice(0, 2)).toEqual(['geneva', 'geneva-truce']);
  });

  // What people type who know no name, and the card that answers it. A query whose card is new is one more line.
  test.each([
    ['tariff on china now', 'us-tariffs-2025'],
    ['can i get my tariff money back', 'ieepa-refunds'],
    ['uk deal', 'uk-deal'],
    ['who negotiates for canada', 'dominic-leblanc'],
    ['entity list 50% rule', 'affiliates-rule'],
    ['what was agreed in osaka', 'trade-war-2018'],
    ['特朗普', 'donald-trump'],
    ['稀土', 'rare-earths'],
    ['us tariff on chinese goods', 'us-tariffs-2025'],
    ['us tariffs on china', 'us-tariffs-2025'],
    ['what does us charge on china', 'us-tariffs-2025'],
    ['what does the us charge on chinese goods now', 'us-tariffs-2025'],
    ['what does america charge on chinese goods', 'us-tariffs-2025'],
    ['supreme court', 'us-supreme-court'],
    ['tariff refunds', 'ieepa-refunds'],
    ['when do refunds start', 'ieepa-refunds'],
    ['what does china charge on us goods', 'china-tariffs-on-us-goods'],
    ['tariff on rare earths', 'rare-earths'],
    ['rare earths tariff', 'rare-earths'],
    ['tariffs on rare earths, Scott Bessent said', 'scott-bessent'],
    ['truce expiration', 'busan-deal'],
    ['Chinese tariffs on US goods', 'china-tariffs-on-us-goods'],
    ['who sets China’s tariffs', 'state-council-tariff-commission'],
    ['Trump Xi meeting', 'washington-state-visit-2026'],
    ['AI talks', 'super-intelligence-dialogue'],
    ['treasury secretary', 'scott-bessent'],
    ['port fees', 'ship-fees'],
    ['TikTok deal', 'tiktok'],
    ['what is phase one', 'phase-one'],
    ['when does the truce end', 'busan-deal'],
    ['when does truce run out', 'busan-deal'],
    ['is the truce still on', 'busan-deal'],
    ['is the truce still in effect', 'busan-deal'],
    ['are the reciprocal tariffs still in force', 'reciprocal-tariffs'],
    ['chinese soybean purchases', 'soybeans'],
    ['who negotiates for China', 'he-lifeng'],
    ['Temu', 'de-minimis'],
    ['China magnet ban', 'rare-earths'],
    ['tariffs over fentanyl', 'fentanyl-tariffs'],
    ['US trade representative', 'ustr'],
    ['what does the entity list do', 'entity-list'],
    ['what does India pay', 'india'],
    ['tariff on Canada', 'canada'],
    ['tariffs on Mexico', 'mexico'],
    ['tariffs on Brazil', 'brazil'],
    ['tariffs on China', 'china'],
    ['tariff on uk', 'united-kingdom'],
    ['tariff on germany', 'european-union'],
    ['South Korea tariff rate', 'south-korea'],
    ['England tariff rate', 'united-kingdom'],
    ['Mr. He', 'he-lifeng'],
    ['Ms. Sheinbaum', 'claudia-sheinbaum'],
    ['China’s', 'china'],
    ['Mr Trump’s', 'donald-trump'],
    ['US treasury secretary', 'scott-bessent'],
    ['US commerce secretary', 'howard-lutnick'],
    ['VOS Selections', 'vos-selections'],
    ['how much has been refunded', 'ieepa-refunds'],
    ['does China still have a fentanyl tariff', 'fentanyl-tariffs'],
    ['tariff on Canadian cars now', 'canada'],
    ['tariff on Indian shrimp', 'india'],
    ['fentanyl tariff Mexico', 'mexico-tariffs-2025'],
    ['UK steel', 'steel'],
    ['tariff on a', 'argentina'],
    ['jensen huang', 'nvidia'],
    ['Lai Ching-te', 'taiwan'],
    ['who leads the talks for canada', 'dominic-leblanc'],
    ['canadas chief negotiator', 'dominic-leblanc'],
    ['who leads the talks for the US', 'scott-bessent'],
    ['who leads the talks for Mexico', 'marcelo-ebrard'],
    ['chinas chief negotiator', 'he-lifeng'],
    ['china’s chief negotiator', 'he-lifeng'],
    ['Wang Shouwen', 'li-chenggang'],
    ['iphone', 'reciprocal-tariffs'],
    ['tariff on phones', 'reciprocal-tariffs'],
    ['tariff on movies', 'foreign-films'],
    ['how long does the truce last', 'busan-deal'],
    ['when do refunds end', 'ieepa-refunds'],
    ['steel canada', 'steel'],
    ['lumber canada', 'lumber'],
    ['russian oil india', 'india-russian-oil-tariff'],
  ])('“%s” finds %s first', (query, id) => {
    expect(createSearch(index)(query)[0]?.id).toBe(id);
  });

  test('a short word in the middle is no beginning of another: the U.K. is not Ukraine', () => {
    expect(createSearch(index)('UK steel').map(({ id }) => id)).toEqual(['steel', 'united-kingdom', 'uk-deal']);
  });

  // Two letters swapped, one left out, the wrong one doubled, a plural, spaces and signs.
  test.each([
    ['Scott Besesnt', 'scott-bessent'],
    ['Howard Lutinck', 'howard-lutnick'],
    ['seciton 232', 'section-232'],
    ['huawie', 'huawei'],
    ['Tariff refnuds', 'ieepa-refunds'],
    ['chip tarfifs', 'chip-tariffs'],
    ['Export contols', 'export-controls'],
    ['Malasia', 'malaysia'],
    ['European Parlament', 'european-parliament'],
    ['U.S. Treaury', 'us-treasury'],
    ['Pharaceuticals', 'pharmaceuticals'],
    ['Greeland', 'greenland'],
    ['Chrystia Greeland', 'chrystia-freeland'],
    ['Scott Besesnt said on Monday', 'scott-bessent'],
    ['Tarifs on Chinese goods', 'us-tariffs-2025'],
    ['chinese tarrifs on us goods', 'china-tariffs-on-us-goods'],
    ['EVs', 'electric-vehicles'],
    ['F-35s', 'f-35'],
    ['Treasuries', 'us-treasury'],
    ['tik tok', 'tiktok'],
    ['li cheng gang', 'li-chenggang'],
    ['vonderleyen', 'ursula-von-der-leyen'],
    ['tmec', 'usmca'],
    ['ursula von der leyn', 'ursula-von-der-leyen'],
    ['von der leyn', 'ursula-von-der-leyen'],
    ['Ho Lifeng', 'he-lifeng'],
  ])('“%s”, in another spelling, finds %s first', (query, id) => {
    expect(createSearch(index)(query)[0]?.id).toBe(id);
  });

  test.each([
    ['truce', 'truck-tariffs'],
    ['tariff on copper', 'nvidia'],
    ['apple tariff', 'potash'],
    ['chinese steel', 'smic'],
  ])('“%s” has no typing error: %s is not found', (query, id) => {
    const found = createSearch(index)(query).map((one) => one.id);
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toContain(id);
  });

  test.each([
    ['negotiates for Japan', 'toshimitsu-motegi'],
    ['steel tariffs', 'steel'],
  ])('other forms of a word are found: “%s” finds %s', (query, id) => {
    expect(createSearch(index)(query).map((one) => one.id)).toContain(id);
  });

  test('goods and a partner side by side are found, and the partner last', () => {
    const ids = (query: string) => createSearch(index)(query).map(({ id }) => id);
    expect(ids('steel china')).toEqual(['steel', 'overcapacity', 'china']);
    expect(ids('beef china')).toEqual(['beef', 'us-farm-and-energy-goods', 'china']);
  });

  test('who asks how long something lasts is told the day on which it is to end', () => {
    const role = (query: string) => createSearch(index)(query)[0]?.role;
    const { role: plain, standing } = index.entity('busan-deal') ?? {};
    expect(standing).toHaveProperty('until', '2027-01-10');
    expect(role('truce')).toBe(plain);
    for (const query of ['when does the truce end', 'how long does the truce last', 'is the truce still on'])
      expect(role(query)).toBe(`${plain}; to end on 10 January 2027`);
    expect(role('when did the trade war start')).toBe(index.entity('trade-war-2018')?.role);
  });

  test.each(['alibaba', 'Tencent', 'qualcomm', 'tim cook', 'Friedrich Merz', 'walmart tariff', 'trade deal obama'])(
    'a name that is nobody’s here finds nothing: “%s”',
    (query) => {
      expect(createSearch(index)(query)).toEqual([]);
    },
  );

  test('a name that is nobody’s here is passed over beside a whole phrase', () => {
    expect(createSearch(index)('medicines tariff novartis').map(({ id }) => id)).toEqual(['pharma-tariffs']);
  });

  // As their bearers write them, in simplified and in traditional characters.
  test.each([
    ['何立峰', 'he-lifeng'],
    ['何立', 'he-lifeng'],
    ['刘鹤', 'liu-he'],
    ['劉鶴', 'liu-he'],
    ['习近平', 'xi-jinping'],
    ['習近平', 'xi-jinping'],
    ['王文濤', 'wang-wentao'],
    ['李成钢', 'li-chenggang'],
    ['华为', 'huawei'],
    ['商务部', 'china-commerce-ministry'],
    ['高市早苗', 'sanae-takaichi'],
    ['이재명', 'lee-jae-myung'],
    ['नरेन्द्र मोदी', 'narendra-modi'],
  ])('“%s”, a name in its own script, finds %s first', (query, id) => {
    expect(createSearch(index)(query)[0]?.id).toBe(id);
  });

  test('names in other scripts are looked up, and not looked for in pages', async () => {
    const forms = lexiconOf(await loadKnowledge('seeds')).aliases.map(({ text }) => text);
    expect(forms.filter((form) => /[\u0900-\u0dff\u3000-\uffff]/.test(form))).toEqual([]);
  });

  test.each(['who pays what', 'who pays what now'])(
    '“%s” is answered by the rates alone: no card is about it',
    (query) => {
      expect(createSearch(index)(query)).toEqual([]);
    },
  );

  // Selections take along what stands around a name, and name several.
  test.each([
    ['Scott Bessent said', ['scott-bessent']],
    ['scott bessent said on monday', ['scott-bessent']],
    ['tariffs on rare earths from China, he told reporters', ['rare-earths', 'china']],
    ['U.S. Trade Representative Jamieson Greer told CNBC', ['jamieson-greer']],
    ['China’s Ministry of Commerce said in a statement', ['china-commerce-ministry']],
    ['“Xi and Trump agreed', ['donald-trump', 'xi-jinping']],
    ['Bessent and He agreed,', ['scott-bessent', 'he-lifeng']],
  ])('“%s” finds the names that it contains first, the longest first', (query, ids) => {
    const found = createSearch(index)(query).map(({ id }) => id);
    expect(found.slice(0, ids.length)).toEqual(ids);
    expect(new Set(found).size).toBe(found.length);
  });

  test.each(['He told his staff', 'he told reporters', 'give us a break', 'Bessenting about'])(
    'no word that only looks like a name is taken for one: “%s”',
    (query) => {
      const contained = createContained(index.entities)(query);
      expect(contained).toEqual([]);
    },
  );

  test('where the whole query finds something, as while it is typed, the names in it add nothing', () => {
    const query = 'china magn';
    expect(createContained(index.entities)(query)).toEqual(['china']);
    expect(createSearch(index)(query).map(({ id }) => id)).toEqual(['rare-earths']);
  });

  test('a query shows what fits, and not always as much as there is room for', () => {
    for (const query of ['port fees', 'fentanyl', 'entity list', 'soybeans'])
      expect(createSearch(index)(query).length, query).toBeLessThan(5);
  });

  test('a list is never longer than a popup can show, and says who everybody is', () => {
    const found = createSearch(index)('trade');
    expect(found).toHaveLength(8);
    for (const { role, name, category } of found) expect([role, name, category].every(Boolean)).toBe(true);
  });
});
