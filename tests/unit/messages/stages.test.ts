import { expect, test } from 'vitest';
import { STAGES, type Stage, stageAfter } from '../../../lib/messages/stages';

test.each<[string, ...Stage[]]>([
  ['a page about something else', 'looking', 'quiet'],
  ['a page about the subject', 'looking', 'waking', 'reading', 'lit'],
  ['a page that only seemed to be about it', 'looking', 'waking', 'reading', 'quiet'],
  ['a page that comes to be about it', 'quiet', 'waking', 'reading', 'lit'],
  ['a document that is no HTML', 'looking', 'other'],
  ['a site that is off, and is switched on', 'waking', 'off', 'looking', 'waking', 'reading', 'lit'],
  ['a site that is switched off and on under a page', 'lit', 'off', 'lit'],
  ['a site that is switched off and on under a page without marks', 'quiet', 'off', 'quiet'],
  ['a site that is switched off while the page is read', 'reading', 'off', 'reading', 'lit'],
  ['marks that go with their text, and come back', 'lit', 'quiet', 'lit'],
  ['a look that fails, and is tried again', 'looking', 'failed', 'looking', 'quiet'],
  ['a later look that fails', 'quiet', 'failed', 'waking', 'reading'],
  ['a reader that nobody puts in', 'waking', 'failed', 'looking', 'waking', 'reading'],
  ['a first reading that fails, and is tried again', 'reading', 'failed', 'reading', 'lit'],
  ['a reading that fails, and succeeds by itself', 'reading', 'failed', 'quiet'],
  ['other settings, under which a quiet page is looked at anew', 'quiet', 'looking', 'waking'],
  ['a second reader in the place of the first', 'lit', 'reading', 'lit'],
])('%s goes through its stages', (_, first, ...rest) => {
  let stage = first;
  for (const seen of rest) {
    stage = stageAfter(stage, seen);
    expect(stage).toBe(seen);
  }
});

test.each<[string, Stage, Stage[]]>([
  ['while the reader is asked for, a look beside it ends or begins', 'waking', ['quiet', 'looking']],
  ['while the page is read, the sentinel looks', 'reading', ['looking']],
  ['while names are marked, the sentinel looks, or another reading fails', 'lit', ['looking', 'failed']],
])('nothing changes when %s', (_, stage, ignored) => {
  for (const seen of ignored) expect(stageAfter(stage, seen)).toBe(stage);
  for (const seen of STAGES.filter((one) => !ignored.includes(one))) expect(stageAfter(stage, seen)).toBe(seen);
});
