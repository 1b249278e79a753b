// Web and mail addresses: what stands in one names nobody.

/** How far back an address is looked for. */
const FAR = 120;

/** What a web or mail address has in it, from its beginning to the name. */
const ADDRESS = /:\/\/|^www\.|^\/|\.(?:com|org|net|gov|edu|cn|uk)\/|@/;

/** Whether a name at `at` is a part of an address: the path of a link (“/wiki/Xi_Jinping”), a slug, a mail address. */
export function isInAddress(text: string, at: number): boolean {
  if (!/[/\-_.=@%#:]/.test(text.charAt(at - 1))) return false;
  const token = /[^\s()[\]<>"]*$/.exec(text.slice(Math.max(0, at - FAR), at))?.[0] ?? '';
  return ADDRESS.test(token);
}
