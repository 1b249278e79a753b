import { expect, test } from 'vitest';
import { opensWelcome } from '../../../lib/news/first-run';

test.each([
  ['install', 'normal', true],
  ['install', 'sideload', true],
  ['install', 'admin', true],
  ['install', 'other', true],
  // Where the browser does not say, it is a user’s.
  ['install', undefined, true],
  // A copy that was loaded by hand.
  ['install', 'development', false],
  ['update', 'normal', false],
  ['chrome_update', 'normal', false],
  ['browser_update', 'normal', false],
  ['shared_module_update', 'normal', false],
])('%s of a copy that is %s opens the page of the first run: %s', (reason, installType, opens) => {
  expect(opensWelcome({ reason, installType })).toBe(opens);
});
