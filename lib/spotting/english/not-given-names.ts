/**
 * Words that stand in capitals beside a surname and are nobody’s given name: they begin sentences (“Under He”), name
 * days, states and bodies (“told He Tuesday”). What texts on a subject put beside a surname (“told He Bessent”) stands
 * in the seeds.
 */
const WORDS = `a about above according after afterward again against ahead all along already alongside also although always american among
  amid an and another any anti apart are around as aside at away back because before behind below beneath beside besides
  between beyond both but by can could dear despite did do does down during each earlier either elsewhere even ever every everything
  exactly except far few finally first for former from given had has have hence here how however if in inside instead
  into is it its just last late lately later least less let like likewise long many may maybe meanwhile might more
  moreover most much must near nearly neither never nevertheless next no nobody none nor not nothing now of off often on
  once one only onto or other otherwise our out outside over overall per perhaps plus pro quite rather regarding right same
  several shall should since so some something sometimes soon still such than that the their then there thereafter
  therefore these they this those though through throughout thus to today together tomorrow too toward towards two
  under unless unlike until up upon us using versus via was were what whatever when whenever where whereas whether which
  while who whoever whom whose why will with within without would yes yesterday yet you minutes hours days weeks months
  years ago moments
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december spring summer autumn winter
  team camp president ministers premiers leaders judges justices presidents secretaries senators vice chief following social mr ms mrs republican democrat republicans democrats
  america britain europe european japan japanese russia india congress parliament party
  say says said ask asks asked tell tells told call calls called meet meets met see saw watch read get got give gave
  make made send sent know think believe put bring brought join press urge persuade photo picture video
  jan feb aug sept oct nov dec justice adviser economist billionaire senator counselor candidate executive indeed blame
  thank top key new big close fellow second senior proposed latest fresh angry steep higher lower recent black white
  latino hispanic house senate day king citizen cabinet court hill liberal labour conservative news enter stop
  exclusive opinion analysis update live caption source reuters xinhua quote q`;

let words: ReadonlySet<string> | undefined;

/** Whether a word in lower case is one of them. The set is made when it is first asked, as many pages do not ask. */
export function isNotGivenName(word: string): boolean {
  words ??= new Set(WORDS.split(/\s+/));
  return words.has(word);
}
