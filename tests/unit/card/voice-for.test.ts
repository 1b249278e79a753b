import { describe, expect, test } from 'vitest';
import { type Voice, voiceFor } from '../../../components/speech/voice-for';

const local = (lang: string, more: Partial<Voice> = {}): Voice => ({ lang, localService: true, ...more });
const remote = (lang: string): Voice => ({ lang, localService: false });

describe('the voice for a Chinese name', () => {
  test.each([
    ['of its region before one of another', ['zh-TW', 'zh-CN', 'en-US'], 'zh-CN'],
    ['of another region where there is no other', ['en-US', 'zh-TW'], 'zh-TW'],
    ['whatever sign its tag has', ['en_US', 'zh_CN'], 'zh_CN'],
    ['by the other name of the language', ['en-GB', 'cmn-Hans-CN'], 'cmn-Hans-CN'],
    ['none of Cantonese, which speaks the same characters as another language', ['zh-HK', 'yue-HK', 'yue'], undefined],
    ['none of another language', ['en-US', 'ja-JP'], undefined],
    ['none where there are none', [], undefined],
  ])('is one %s', (_, langs, chosen) => {
    expect(
      voiceFor(
        'zh-CN',
        langs.map((lang) => local(lang)),
      )?.lang,
    ).toBe(chosen);
  });

  test('is never one that sends the name away', () => {
    expect(voiceFor('zh-CN', [remote('zh-CN')])).toBeUndefined();
    expect(voiceFor('zh-CN', [remote('zh-CN'), local('zh-TW')])?.lang).toBe('zh-TW');
  });

  test('is the browser’s own choice among those of its region, and else the first', () => {
    const [first, second, other] = [
      local('zh-CN'),
      local('zh-CN', { default: true }),
      local('zh-TW', { default: true }),
    ];
    expect(voiceFor('zh-CN', [first, second, other])).toBe(second);
    expect(voiceFor('zh-CN', [other, first, local('zh-CN')])).toBe(first);
  });
});

test('a French name of Switzerland has a voice of France', () => {
  expect(voiceFor('fr-CH', [local('de-CH'), local('fr-FR')])?.lang).toBe('fr-FR');
});
