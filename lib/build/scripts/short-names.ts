/**
 * By script, names of properties that only its own modules use. The minifier shortens them, which makes the two scripts
 * 1,200 bytes smaller when they are packed. Names in data (the lexicon, blocks, mentions), and names by which scripts
 * use each other’s objects, must not be among them: `tests/built/short-names.test.ts` looks for both.
 */
export const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = {
  spotter: list(
    'abroad accepted adjective afterBody afterPossessive aliasOf alone anchorOwns asksAll bearerOf bearers ' +
      'beforeName beginningWith beginningWithSingular begunAt begunBy bitmap butTells candidates carried certain ' +
      'contextOf edges elsewhere endsSentence entityAt evidence explained expression fieldSentences fieldShare ' +
      'firms folded frontsOf givenNames hasNamed hasRate hasRival headline isAnyOff isBody isBodyOf isEnough ' +
      'isFirm isIntroduced isJoined isLastNamed isLitAtAll isNoGivenName isObjectOf isOf isOfOtherSex isOfTime ' +
      'isOnlyBody isOpening isOwned isOwnedByAnchor isOwnedByPronoun isPartOfTitle isPassing isPossessive isRare ' +
      'isRival isRivalGivenName isTitle isTitleWord isTitled judgeOne judgeSurname judged kinAt lastNamed lastUpTo ' +
      'lastWords lengthAt longerIn markedOn mayBe mayBeLit modifiers modifiesNoun namedIn namesake need ' +
      'notGivenNames ofAnybody ordinals otherSense oursAt outweigh ownerOf phrasesIn prepositionTo referents ' +
      'referentsOf refusal refuseSense score sentenceAt sentenceCount sharers signs signsOf speaksForStory ' +
      'specifics spoken spread startBefore startOfModifiers startOfName startsWithTitle strongAll strongLead ' +
      'subjectsOf tallies tellingMentions tellingPair titleWords toOriginal topicIn variety verdict vocabulary ' +
      'vouched wakes withCard wordsOf wordsOfSubjects writtenIn',
  ),
  reader: list(
    'addBreak addText alterations altered annotator beginningAt beginningOfPage beginsAside builder childrenOf ' +
      'dayNow hasForcedLines hasMissed holders holdsPage inArticle inQuote isEvery isNote isStanding itemsOf ' +
      'landmarks lastCode lastNumber lastText lexiconNow loadHovering lookBelow lookLater mainHeading markOf ' +
      'newAnnotator numberOf onMark onScreen onShown onSign onUnseen painter readItems readNow readOnce ' +
      'readWithout readsShadows runsInto showCount showEarly shownCount spoil spotted standsApart surroundingsOf ' +
      'touchBelow touchUp',
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
