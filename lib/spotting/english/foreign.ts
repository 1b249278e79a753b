/** Adjectives of states, by their endings. */
const DEMONYM = /^(?!Asian$)\p{Lu}\p{Ll}*(?:ish|ese|ian|ean|can|ani|aeli|aqi|hai|wiss|utch|rench|reek|zech)$/u;

/** Possessives of states and cities that have a treasury, a commerce ministry or a ruling party of their own. */
const FOREIGN_STATE =
  /^(?:Argentina|Australia|Austria|Bangladesh|Belgium|Brazil|Britain|Cambodia|Canada|Chile|Colombia|Cuba|Denmark|Egypt|Europe|Finland|France|Germany|Greece|Hungary|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Japan|Kenya|Kyiv|Laos|London|Malaysia|Mexico|Myanmar|Nepal|Netherlands|Nigeria|Norway|Oman|Pakistan|Peru|Philippines|Poland|Portugal|Russia|Scotland|Seoul|Singapore|Spain|Sweden|Switzerland|Taiwan|Thailand|Tokyo|Turkey|Ukraine|Uganda|Vietnam|Delhi|Hanoi|Canberra|Ottawa|Whitehall|Ohio|Utah|Texas|Florida|California|Minnesota)$/;

const WORD_BEFORE = /([\p{L}.-]+)('s|')?[ -]$/u;

/** “of Vietnam”, “of Nepal”. */
const OF_STATE = /^ of (?:the )?(\p{Lu}[\p{L}]+)/u;

/**
 * Whether a body’s name at `start`–`end` is another state’s: “the British Treasury”, “India’s commerce ministry”. A state
 * of our subjects (`isOwn`) is never foreign.
 */
export function isForeign(text: string, start: number, end: number, isOwn: (word: string) => boolean): boolean {
  const [, word = '', possessive] = WORD_BEFORE.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
  if (isOwn(word)) return false;
  if (!possessive && (DEMONYM.test(word) || word === 'UK' || word === 'HM')) return true;
  if (FOREIGN_STATE.test(word)) return true;
  const of = OF_STATE.exec(text.slice(end, end + 30))?.[1];
  return of !== undefined && FOREIGN_STATE.test(of) && !isOwn(of);
}
