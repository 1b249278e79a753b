import { describe, expect, it } from 'vitest';
import { statesIn } from '../../../lib/spotting/english/countries';
import { OTHER_COUNTRIES } from '../../../lib/words/questions/places';
import { mentionsIn } from './helpers';

/** Territories of others, and what is somebody’s given name more often. */
const LEFT_OUT = ['Cape Verde', 'Cayman Islands', 'Chad', 'New Caledonia'];

describe('states', () => {
  it('are all those that pay what all countries pay', () => {
    const names = OTHER_COUNTRIES.split(',').map((names) => names.split('/')[0] ?? '');
    expect(names.filter((name) => statesIn(`Officials in ${name} said`).length === 0)).toEqual(LEFT_OUT);
  });

  it.each(['Lesotho', 'Madagascar', 'Papua New Guinea', 'The Dominican Republic', 'Hong Kong'])(
    'own what they have: %s’s tariffs',
    (state) => {
      const text = `${state}’s tariffs on Chinese goods will rise. ${state}’s trade deficit with China has doubled.`;
      const mentions = mentionsIn(`He Lifeng spoke about U.S. tariffs in Beijing.\n\n${text}`);
      expect(mentions.filter((one) => /tariffs-2025|deficit/.test(one))).toEqual([]);
    },
  );

  it.each([
    ['Lesotho and Poland', [true, true]],
    ['Polish, Jordanian and Turkish', [false, false, true]],
    ['the Emirati of the United Arab Emirates', [false, true]],
    ['London, Hong Kong and Ottawa', [false, false, true]],
    ['LONDON', [true]],
  ])('show whose affairs a text is about, if they seldom mean something else: %s', (text, telling) => {
    expect(statesIn(text).map((one) => one.telling)).toEqual(telling);
  });
});
