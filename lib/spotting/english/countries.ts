/**
 * Countries, their unions, and the capitals that stand for a government. Only with such a list can rules tell whose a
 * deficit or a ministry is, and whose affairs a text is about: no ending shows that a capitalised word is a country
 * (“Republican”, “Guardian”). Behind a plus stands the ending of the adjective, behind a slash the adjective itself; an
 * underscore is a space.
 */
const STATES =
  'Afghanistan/Afghan Algeria+n America+n Angola+n Ankara Argentina/Argentine,Argentinian Armenia+n ASEAN Athens Australia+n Austria+n ' +
  'Azerbaijan+i Bahrain Bangladesh+i Bangkok Beijing Belarus+ian Belgium/Belgian Berlin Bern Bolivia+n Brasilia Brazil+ian ' +
  'Britain/British Brussels Bulgaria+n Cairo Cambodia+n Canada/Canadian Canberra Chile+an China/Chinese Colombia+n Congo Costa_Rica+n ' +
  'Croatia+n Cuba+n Cyprus/Cypriot Czech_Republic/Czech Delhi Denmark/Danish Dublin Ecuador+ian Egypt+ian ' +
  'England/English Estonia+n Ethiopia+n EU/EU E.U./E.U. Europe+an European_Union/European_Union Finland/Finnish ' +
  'France/French Gaza Georgian Germany/German Ghana+ian Greece/Greek Greenland Guatemala+n Haiti Honduras Hanoi Hungary/Hungarian Iceland+ic India+n ' +
  'Indonesia+n Iran+ian Iraq+i Ireland/Irish Islamabad Israel+i Italy/Italian Jakarta Jamaica Japan+ese Jordan+ian ' +
  'Kazakhstan/Kazakh Kenya+n Korea+n Kremlin South_Korea+n North_Korea+n Kuwait+i Kyiv Laos/Laotian Latin_America+n Latvia+n ' +
  'Lebanon/Lebanese Libya+n Lisbon Lithuania+n London Luxembourg Malaysia+n Manila Mercosur Mexico/Mexican ' +
  'Mexico_City Moldova Mongolia+n Morocco/Moroccan Moscow Mozambique Myanmar Namibia+n NATO Nepal+i Netherlands/Dutch New_Delhi ' +
  'New_Zealand Nicaragua+n Nigeria+n Norway/Norwegian Oman+i Oslo Ottawa Ottoman Pakistan+i Palestinian Panama+nian Paraguay+an Persia+n Peru+vian ' +
  'Philippines/Philippine Poland/Polish Portugal/Portuguese Pretoria Prussia+n Pyongyang Qatar+i Quebec Riyadh Romania+n Rome Russia+n ' +
  'Rwanda+n Saudi_Arabia/Saudi Scotland/Scottish Senegal+ese Seoul Serbia+n Siam+ese Singapore+an Slovakia/Slovak ' +
  'Slovenia/Slovene,Slovenian Somalia South_America+n Soviet_Union/Soviet Spain/Spanish Sri_Lanka+n Sudan+ese Sweden/Swedish ' +
  'Switzerland/Swiss Syria+n Taipei Taiwan+ese Tanzania+n Tehran Thailand/Thai Tokyo Tunisia+n Turkey/Turkish Turkiye ' +
  'Uganda+n UK/UK U.K./U.K. Ukraine/Ukrainian UAE/UAE United_Arab_Emirates/Emirati United_Kingdom US/US U.S./U.S. Uruguay+an ' +
  'Uzbekistan/Uzbek Venezuela+n Vienna Vietnam+ese Warsaw Yemen+i Zambia+n Zimbabwe+an Africa+n African_Union South_Africa+n';

/**
 * Names of the list that do not show by themselves whose affairs a text is about, as they often mean something else
 * (Jordan, Polish), or are cities where others meet.
 */
const NOT_TELLING = new Set(
  (
    'Jordan Jordanian Polish Turkey English England Emirati Quebec Ankara Bangkok Beijing Berlin Brasilia Cairo Canberra Delhi Dublin ' +
    'Hanoi Islamabad Jakarta Lisbon London Manila New_Delhi Pretoria Riyadh Rome Warsaw Athens Bern Oslo Vienna Persia Persian Prussia Prussian Siam Siamese Ottoman'
  )
    .split(' ')
    .map((name) => name.replace('_', ' ')),
);

/** Each name, and whether it is an adjective, so that it owns a noun behind it without a possessive. */
const names = new Map<string, boolean>();
/** The first words of names that have several. */
const beginnings = new Set<string>();
for (const entry of STATES.split(' ')) {
  const [noun = '', rest] = entry.replaceAll('_', ' ').split(/[+/]/);
  names.set(noun, false);
  if (noun.includes(' ')) beginnings.add(noun.slice(0, noun.indexOf(' ')));
  for (const adjective of rest?.split(',') ?? []) names.set(entry.includes('+') ? noun + adjective : adjective, true);
}

/** The name of a state in a text. */
export interface StateName {
  start: number;
  end: number;
  /** Whether it owns a noun behind it without a possessive: “German”, “EU”. */
  adjective: boolean;
  /** Whether it shows by itself whose affairs a text is about. */
  telling: boolean;
}

/** A capitalised word of a folded text; a stop in it may belong to initials. */
const CAPITALIZED = /(?<![A-Za-z\d.])[A-Z](?:\.(?:[A-Z]\.)+|[A-Za-z]*)(?![A-Za-z\d])/g;

/** The words behind the first one of a name: at most two. */
const MORE_WORDS = /^ [A-Z][a-z]+(?: [A-Z][a-z]+)?/;

/** The states that a folded text names, in order; the longer name wins. */
export function statesIn(text: string): StateName[] {
  const found: StateName[] = [];
  CAPITALIZED.lastIndex = 0;
  for (let match = CAPITALIZED.exec(text); match; match = CAPITALIZED.exec(text)) {
    const { 0: word, index: start } = match;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const name = nameFrom(text, start, word);
    if (name === undefined) continue;
    const adjective = names.get(name) ?? names.get(capitalised(name)) ?? false;
    const end = start + Math.max(name.length, word.length);
    found.push({ start, end, adjective, telling: !NOT_TELLING.has(name) });
  }
  return found;
}

/** The name that begins with a word at `start`, without the ending of a plural; most capitalised words begin none. */
function nameFrom(text: string, start: number, word: string): string | undefined {
  if (beginnings.has(word)) {
    const more = MORE_WORDS.exec(text.slice(start + word.length, start + word.length + 24))?.[0] ?? '';
    const [second = ''] = /^ \S+/.exec(more) ?? [];
    for (const longer of [word + more, word + second]) if (names.has(longer)) return longer;
  }
  if (names.has(word) || (isShouted(word) && names.has(capitalised(word)))) return word;
  const singular = word.endsWith('s') ? word.slice(0, -1) : '';
  return names.has(singular) ? singular : undefined;
}

/** The UTF-16 code unit of the first small letter. */
const SMALL_A = 97;

/** Whether a word is written in capitals, as datelines write cities. */
const isShouted = (word: string): boolean =>
  word.length > 3 && word.charCodeAt(1) < SMALL_A && word === word.toUpperCase();

const capitalised = (name: string): string => name.charAt(0) + name.slice(1).toLowerCase();

/** Whether a word is the adjective of a state of the list: “German”, “EU”. */
export const isAdjectiveOfState = (word: string): boolean => names.get(word) === true;
