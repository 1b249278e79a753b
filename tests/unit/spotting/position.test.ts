import { describe, expect, it } from 'vitest';
import { positionOf } from '../../../lib/spotting/english/position';

/** The position of the “He” between braces. */
function at(marked: string): string {
  const start = marked.indexOf('{');
  return positionOf(marked.replace(/[{}]/g, ''), start, start + marked.indexOf('}') - start - 1);
}

describe('position of a name that could be a pronoun', () => {
  it.each([
    'talks with {He} in Madrid',
    'In May, {He} left',
    'Bessent and {He}',
    'the Bessent-{He} channel',
    'According to *{He}*, all is well',
    'In 2023 {He} rose',
    'was told that\n{He} left',
    'an answer, said Gov. {He}',
    '"But," {He} went on',
    "'Maybe,' {He} said",
    'the profile[3] {He} liked',
    'led by [{He}](/people/he)',
  ])('inside: %s', (text) => {
    expect(at(text)).toBe('inside');
  });

  it.each([
    '{He} left.',
    'It was late. {He} left.',
    'It is over! {He} left.',
    '"Really?" {He} smiled.',
    'one answer: {He} was elected',
    'They said: "{He} knows."',
    '- {He} saves penalties',
    '1. {He} is forty',
    '11:05 - {He} waved',
    'A. {He} braked.',
    'asleep — {He} had worked',
    'It ended.[3] {He} left',
    'talks with the U.S. {He} left',
    '({He} left early.)',
  ])('start: %s', (text) => {
    expect(at(text)).toBe('start');
  });

  it.each([
    'the oldest ({He}) wrote',
    'one of the three - {He} - sits',
    'One man — {He} — decides',
    "It was ''{He}'' who",
  ])('enclosed: %s', (text) => {
    expect(at(text)).toBe('enclosed');
  });

  it.each(['| Geneva | {He} | Bessent |', 'London\t{He}\tBessent', '{He}'])('cell: %s', (text) => {
    expect(at(text)).toBe('cell');
  });

  it('label: before what a speaker says', () => {
    expect(at('{HE}: The one I gave you.')).toBe('label');
  });

  it('joined: by a slash to another word', () => {
    expect(at('the {He}/she picker')).toBe('joined');
  });
});
