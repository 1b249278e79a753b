import { expect, test } from 'vitest';
import { type FirefoxProfile, scriptWork } from '../../bench/speed/firefox-profile';

const PAGE = 'f (http://localhost/page.js:1:1)';
const OURS = 'look (moz-extension://ours/sentinel.js:1:1)';
const OUR_SCRIPT = 'moz-extension://ours/sentinel.js';
const BROWSER = 'querySelectorAll';

/** What is on the stack (the outermost first), how long the event has run, in ms, and the processor’s time, in ms. */
type Sample = [stack: string[], age: number | null, cpu: number];

/** A profile of one thread, as Firefox writes it. */
function profile(...samples: Sample[]): FirefoxProfile {
  const strings: string[] = [];
  const stacks: (number | null)[][] = [];
  const frames: number[][] = [];
  const rows = samples.map(([names, age, cpu], nth) => {
    let stack: number | null = null;
    for (const name of names) {
      stacks.push([stack, frames.push([strings.push(name) - 1]) - 1]);
      stack = stacks.length - 1;
    }
    return [stack, nth, age, null, cpu * 1e6];
  });
  const thread = {
    name: 'GeckoMain',
    samples: { schema: { stack: 0, time: 1, eventDelay: 2, argumentValues: 3, threadCPUDelta: 4 }, data: rows },
    stackTable: { schema: { prefix: 0, frame: 1 }, data: stacks },
    frameTable: { schema: { location: 0 }, data: frames },
    stringTable: strings,
  };
  return { threads: [], processes: [{ threads: [thread], processes: [] }] };
}

test('what the browser does under our function is ours, what other scripts do is not', () => {
  const all = profile([[OURS, BROWSER], 1, 3], [[PAGE, BROWSER], 2, 5], [[OUR_SCRIPT], 3, 4], [[], null, 9]);
  expect(scriptWork(all, ['ours/sentinel.js'])).toEqual({ total: 7, longest: 4 });
});

test('a stretch ends where something else runs, and where another event has begun', () => {
  const stretch: Sample[] = [
    [[OURS], 1, 2],
    [[OURS, BROWSER], 3, 2],
  ];
  expect(scriptWork(profile(...stretch, ...stretch), [OUR_SCRIPT])).toEqual({ total: 8, longest: 4 });
  expect(scriptWork(profile([[OURS], 1, 2], [[BROWSER], 2, 1], [[OURS], 3, 2]), [OUR_SCRIPT]).longest).toBe(2);
});

test('a page on which nothing of ours ran costs nothing', () => {
  expect(scriptWork(profile([[PAGE], 1, 2]), [OUR_SCRIPT])).toEqual({ total: 0, longest: 0 });
});

test('a profile that is written in another way is no zero', () => {
  const all = profile([[OURS], 1, 2]);
  delete all.processes[0]?.threads[0]?.samples.schema.threadCPUDelta;
  expect(() => scriptWork(all, [OUR_SCRIPT])).toThrow('threadCPUDelta');
});
