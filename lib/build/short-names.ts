/**
 * Names of properties that only modules of the spotter’s script use. The minifier shortens them there, which makes the
 * script 600 bytes smaller when it is packed. Names in data (the lexicon, blocks, mentions) and in other scripts must
 * not be among them: `tests/built/short-names.test.ts` looks for both.
 */
export const SHORT_NAMES: readonly string[] = (
  'abroad accepted adjective afterBody afterPossessive alone bearers beforeName begunAt bitmap candidates carried ' +
  'certain edges elsewhere evidence explained expression fieldSentences fieldShare firms folded frontsOf givenNames ' +
  'headline isBodyOf isIntroduced isJoined isObjectOf isOwnedByPronoun isPassing isTitleWord isTitled judgeOne judged ' +
  'markedOn mayBe modifiers modifiesNoun namesake need notGivenNames ofAnybody ordinals otherSense ownerOf oursAt ' +
  'referents refusal refuseSense score sentenceAt sentenceCount sharers signs signsOf specifics spoken spread ' +
  'startBefore strongAll strongLead tellingMentions tellingPair toOriginal uncounted variety verdict vocabulary ' +
  'vouched wakes wordsOfSubjects writtenIn'
).split(' ');
