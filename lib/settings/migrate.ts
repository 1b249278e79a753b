/** Settings as they were stored, by whichever version. */
type Stored = Record<string, unknown>;

/** What turns the settings of a version into those of the next. Each step knows its own version alone. */
const STEPS = new Map<unknown, (stored: Stored) => Stored>([
  [1, fromVersion1],
  [2, fromVersion2],
]);

/** Stored settings, brought step by step to the newest version there is a way to. A newer version stays as it is. */
export function migrate(stored: Stored): Stored {
  let at = stored;
  for (let step = STEPS.get(at.version); step; step = STEPS.get(at.version)) at = step(at);
  return at;
}

/** The defaults of version 1 for what could be chosen on its settings page, without `marks` and the categories. */
const CAME_WITH_1: Stored = { hoverDelayMs: 300, strength: 'normal', badge: true, offTopicPages: false };

/**
 * Version 2 marks the first mention of each name unless the user has chosen every mention. Version 1 stored all
 * settings whenever one was changed, so “all” may stand there unchosen. It counts as chosen where anything else on the
 * settings page was changed too: that user has seen the choice. The popup changes nothing but the list of sites.
 */
function fromVersion1({ marks, ...stored }: Stored): Stored {
  const isChosen = marks !== undefined && (marks !== 'all' || hasUsedPage1(stored));
  return { ...stored, version: 2, ...(isChosen && { marks }) };
}

function hasUsedPage1({ categories, ...stored }: Stored): boolean {
  const isOff = (value: unknown) => value !== true;
  return (
    Object.values(Object(categories)).some(isOff) ||
    Object.entries(CAME_WITH_1).some(([name, came]) => name in stored && stored[name] !== came)
  );
}

/**
 * Version 3 brings “only on these sites” and the pause, which begin with their defaults. They are worth a version: one
 * that does not know them would be on everywhere, and drop them at its first change. Now it keeps them aside.
 */
function fromVersion2(stored: Stored): Stored {
  return { ...stored, version: 3 };
}
