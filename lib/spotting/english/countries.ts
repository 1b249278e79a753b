/**
 * Countries, their unions, and the capitals that stand for a government. Only with such a list can rules tell whose a
 * deficit or a ministry is, and whose affairs a text is about: no ending shows that a capitalised word is a country
 * (“Republican”, “Guardian”). Behind a plus stands the ending of the adjective, behind a slash the adjective itself; an
 * underscore is a space. Chad and Georgia are left out: in news they are a given name and an American state more often.
 */
const STATES =
  'Afghanistan/Afghan Africa+n African_Union Albania+n Algeria+n America+n Angola+n Argentina/Argentine,Argentinian ' +
  'Armenia+n ASEAN Australia+n Austria+n Azerbaijan+i Bahamas Bahrain Bangladesh+i Barbados Belarus+ian ' +
  'Belgium/Belgian Belize Benin Bhutan Bolivia+n Bosnia+n Botswana Brazil+ian Britain/British Brunei Brussels ' +
  'Bulgaria+n Burkina_Faso Burundi Cambodia+n Cameroon Canada/Canadian Chile+an China/Chinese Colombia+n Congo ' +
  'Costa_Rica+n Croatia+n Cuba+n Cyprus/Cypriot Czech_Republic/Czech Denmark/Danish Djibouti Dominican_Republic ' +
  'E.U./E.U. Ecuador+ian Egypt+ian El_Salvador Eritrea Estonia+n Eswatini Ethiopia+n EU/EU Europe+an ' +
  'European_Union/European_Union Fiji Finland/Finnish France/French Gabon Gambia Gaza Georgian Germany/German ' +
  'Ghana+ian Greece/Greek Greenland Guatemala+n Guinea Guyana Haiti Honduras Hungary/Hungarian Iceland+ic India+n ' +
  'Indonesia+n Iran+ian Iraq+i Ireland/Irish Israel+i Italy/Italian Ivory_Coast Jamaica Japan+ese Kazakhstan/Kazakh ' +
  'Kenya+n Korea+n Kosovo Kremlin Kuwait+i Kyiv Kyrgyzstan Laos/Laotian Latin_America+n Latvia+n Lebanon/Lebanese ' +
  'Lesotho Liberia+n Libya+n Liechtenstein Lithuania+n Luxembourg Macedonia+n Madagascar Malawi Malaysia+n Maldives ' +
  'Mali Malta Mauritania Mauritius Mercosur Mexico/Mexican Mexico_City Moldova Mongolia+n Montenegro ' +
  'Morocco/Moroccan Moscow Mozambique Myanmar Namibia+n NATO Nepal+i Netherlands/Dutch New_Zealand Nicaragua+n ' +
  'Niger Nigeria+n North_Korea+n Norway/Norwegian Oman+i Ottawa Pakistan+i Palestinian Panama+nian Papua_New_Guinea ' +
  'Paraguay+an Peru+vian Philippines/Philippine Poland Portugal/Portuguese Pyongyang Qatar+i Romania+n Russia+n ' +
  'Rwanda+n Saudi_Arabia/Saudi Scotland/Scottish Senegal+ese Seoul Serbia+n Seychelles Sierra_Leone Singapore+an ' +
  'Slovakia/Slovak Slovenia/Slovene,Slovenian Somalia South_Africa+n South_America+n South_Korea+n ' +
  'Soviet_Union/Soviet Spain/Spanish Sri_Lanka+n Sudan+ese Suriname Sweden/Swedish Switzerland/Swiss Syria+n Taipei ' +
  'Taiwan+ese Tajikistan Tanzania+n Tehran Thailand/Thai Togo Tokyo Trinidad Tunisia+n /Turkish Turkiye ' +
  'Turkmenistan U.K./U.K. U.S./U.S. UAE/UAE Uganda+n UK/UK Ukraine/Ukrainian United_Arab_Emirates United_Kingdom ' +
  'Uruguay+an US/US Uzbekistan/Uzbek Vanuatu Venezuela+n Vietnam+ese Yemen+i Zambia+n Zimbabwe+an';

/**
 * Names that do not show by themselves whose affairs a text is about, as they often mean something else (Jordan,
 * Polish), are cities where others meet, or hold the name of a state (New Mexico).
 */
const NOT_TELLING =
  'Ankara Athens Bangkok Beijing Berlin Bern Brasilia British_Columbia Cairo Canberra Delhi Dublin /Emirati ' +
  'England/English Hanoi Hong_Kong Islamabad Jakarta Jordan+ian Lisbon London Macau Manila New_Delhi New_Mexico Oslo ' +
  'Ottoman Persia+n /Polish Pretoria Prussia+n Quebec Riyadh Rome Siam+ese Turkey Vienna Warsaw';

/** What is known of each name. */
const names = new Map<string, Pick<StateName, 'adjective' | 'telling'>>();
/** The first words of names that have several. */
const beginnings = new Set<string>();
function add(list: string, telling: boolean): void {
  for (const entry of list.split(' ')) {
    const [noun = '', rest] = entry.replaceAll('_', ' ').split(/[+/]/);
    if (noun) names.set(noun, { adjective: false, telling });
    if (noun.includes(' ')) beginnings.add(noun.slice(0, noun.indexOf(' ')));
    for (const one of rest?.split(',') ?? [])
      names.set(entry.includes('+') ? noun + one : one, { adjective: true, telling });
  }
}
add(STATES, true);
add(NOT_TELLING, false);

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
    const { adjective = false } = names.get(name) ?? names.get(capitalised(name)) ?? {};
    const end = start + Math.max(name.length, word.length);
    // A city in capitals is that of a dateline.
    found.push({ start, end, adjective, telling: names.get(name)?.telling ?? true });
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
export const isAdjectiveOfState = (word: string): boolean => names.get(word)?.adjective === true;
