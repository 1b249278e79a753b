/**
 * Names and adjectives of countries and blocs that are often in the news, and capitals that stand for a government. Which
 * of them a text names says whose affairs it is about. Forms that first of all mean something else are left out (Jordan,
 * Chad, Polish), and so are cities where others meet (London, Geneva).
 */
export const COUNTRIES: readonly string[] = (
  'Afghan Afghanistan Africa African America American Argentina Argentine Armenia ASEAN Australia Australian Austria ' +
  'Azerbaijan Bangladesh Belarus Belgian Belgium Bolivia Brazil Brazilian Britain British Brussels Bulgaria Cambodia ' +
  'Canada Canadian Chile Chilean China Chinese Colombia Colombian Congo Croatia Cuba Cuban Cyprus Czech Danish Denmark ' +
  'Dutch Ecuador Egypt Egyptian Estonia Ethiopia EU Europe European Finland Finnish France French Gaza Georgian German ' +
  'Germany Ghana Greece Greek Greenland Guatemala Haiti Honduras Hungarian Hungary Iceland India Indian Indonesia ' +
  'Indonesian Iran Iranian Iraq Iraqi Ireland Irish Israel Israeli Italian Italy Jamaica Japan Japanese Kazakhstan ' +
  'Kenya Kenyan Korea Korean Kremlin Kuwait Kyiv Laos Latvia Lebanese Lebanon Libya Lithuania Luxembourg Malaysia ' +
  'Malaysian Mexican Mexico Moldova Mongolia Morocco Moscow Myanmar NATO Nepal Netherlands Nicaragua Nigeria Nigerian ' +
  'Norway Norwegian Oman Ottawa Pakistan Pakistani Palestinian Panama Paraguay Peru Philippine Philippines Poland ' +
  'Portugal Portuguese Pyongyang Qatar Qatari Romania Russia Russian Rwanda Saudi Scotland Seoul Serbia Singapore ' +
  'Slovakia Slovenia Somalia Spain Spanish Sudan Sweden Swedish Swiss Switzerland Syria Syrian Taipei Taiwan Taiwanese ' +
  'Tehran Thai Thailand Tokyo Tunisia Turkish UAE Uganda UK Ukraine Ukrainian Uruguay Uzbekistan Venezuela Venezuelan ' +
  'Vietnam Vietnamese Yemen Zambia Zimbabwe'
).split(' ');
