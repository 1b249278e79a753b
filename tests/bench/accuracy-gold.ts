import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A mark in a gold text: what must, or may, be found. */
export interface GoldSpan {
  start: number;
  end: number;
  /** Any of these ids is right. */
  ids: string[];
  optional: boolean;
}

/** A gold text without its marks, and the marks. */
export interface GoldText {
  name: string;
  text: string;
  spans: GoldSpan[];
}

/** A place that a recogniser has found. */
export interface Found {
  start: number;
  end: number;
  id: string;
}

/** The counts of `tests/gold/README.md`: what was found rightly, wrongly, and missed. */
export interface Score {
  texts: number;
  required: number;
  right: number;
  wrong: number;
  missed: number;
  /** Wrong marks on a “He” that names nobody, or somebody else. */
  falseHe: number;
  precision: number;
  recall: number;
  f1: number;
}

/** Reads the marks of a gold text (`[[id|text]]`, `[[?id|text]]`). */
export function parseGold(name: string, marked: string): GoldText {
  const spans: GoldSpan[] = [];
  let text = '';
  let at = 0;
  for (const { 0: mark, 1: optional, 2: ids = '', 3: inner = '', index } of marked.matchAll(
    /\[\[(\??)([a-z0-9/-]+)\|([^\]]*)\]\]/g,
  )) {
    text += marked.slice(at, index);
    spans.push({
      start: text.length,
      end: text.length + inner.length,
      ids: ids.split('/'),
      optional: optional === '?',
    });
    text += inner;
    at = index + mark.length;
  }
  return { name, text: text + marked.slice(at), spans };
}

/** All gold texts below a folder, in the order of their paths. */
export function readGold(folder: string): GoldText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt'))
    .sort()
    .map((path) => parseGold(basename(path), readFileSync(join(folder, path), 'utf8')));
}

/** Scores a recogniser on gold texts: a found span is right when it overlaps a mark of the same id. */
export function score(gold: readonly GoldText[], recognise: (text: string) => Found[]): Score {
  const total = { texts: gold.length, required: 0, right: 0, wrong: 0, missed: 0, falseHe: 0 };
  for (const { text, spans } of gold) {
    const hit = new Set<GoldSpan>();
    for (const { start, end, id } of recognise(text)) {
      const fitting = spans.filter((span) => span.start < end && start < span.end && span.ids.includes(id));
      for (const span of fitting) hit.add(span);
      if (fitting.some(({ optional }) => !optional)) total.right++;
      else if (fitting.length === 0) {
        total.wrong++;
        if (id === 'he-lifeng' && /^he$/i.test(text.slice(start, end))) total.falseHe++;
      }
    }
    const required = spans.filter(({ optional }) => !optional);
    total.required += required.length;
    total.missed += required.filter((span) => !hit.has(span)).length;
  }
  const precision = total.right + total.wrong === 0 ? 1 : total.right / (total.right + total.wrong);
  const recall = total.required === 0 ? 1 : (total.required - total.missed) / total.required;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { ...total, precision, recall, f1 };
}
