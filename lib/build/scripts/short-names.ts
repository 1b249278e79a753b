/**
 * By script, names of properties that only its own modules use. The minifier shortens them, which makes the two scripts
 * 800 bytes smaller when they are packed. Names in data (the lexicon, blocks, mentions), and names by which scripts use
 * each other’s objects, must not be among them: `tests/built/short-names.test.ts` looks for both.
 */
export const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = {
  spotter: list(
    'abroad accepted adjective afterBody afterPossessive alone bearers beforeName begunAt bitmap candidates carried ' +
      'certain edges elsewhere evidence explained expression fieldSentences fieldShare firms folded frontsOf ' +
      'givenNames headline isBodyOf isIntroduced isJoined isObjectOf isOwnedByPronoun isPassing isTitleWord isTitled ' +
      'judgeOne judged markedOn mayBe modifiers modifiesNoun namesake need notGivenNames ofAnybody ordinals ' +
      'otherSense ownerOf oursAt referents refusal refuseSense score sentenceAt sentenceCount sharers signs signsOf ' +
      'specifics spoken spread startBefore strongAll strongLead tallies tellingMentions tellingPair toOriginal ' +
      'variety verdict vocabulary vouched wakes wordsOfSubjects writtenIn',
  ),
  reader: list(
    'alterations altered annotator beginningAt beginningOfPage beginsAside builder dayNow hasForcedLines hasMissed ' +
      'holdsPage inArticle isEvery isStanding landmarks lastNumber lookBelow lookLater mainHeading newAnnotator ' +
      'onScreen onShown onUnseen readItems readNow readOnce readWithout readsShadows showEarly shownCount spotted ' +
      'standsApart surroundingsOf touchBelow touchUp',
  ),
};

/** Matches the names that are shortened in a script; undefined where none are. */
export function shortNamesOf(script: string): RegExp | undefined {
  const names = SHORT_NAMES[script];
  return names && new RegExp(`^(?:${names.join('|')})$`);
}

function list(names: string): string[] {
  return names.split(' ');
}
