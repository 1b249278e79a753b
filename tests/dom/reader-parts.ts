import knowledge from 'backstory:knowledge';
import lexicon from 'backstory:lexicon';
import { onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pageCards } from '../../entrypoints/shared/page-cards';
import type { Card } from '../../lib/knowledge/card';
import { cardOf } from '../../lib/knowledge/cards/card-of';
import { indexKnowledge } from '../../lib/knowledge/knowledge-index';
import type { ReportChannel } from '../../lib/messages/protocol';
import { type Stage, stageAfter } from '../../lib/messages/stages';
import type { Extension } from '../../lib/reader/extension';
import type { CardRenderer } from '../../lib/reader/hovering/card-renderer';
import { Hovering } from '../../lib/reader/hovering/hovering';
import { PageReader } from '../../lib/reader/page-reader';
import { DEFAULTS, type Settings } from '../../lib/settings/schema';
import { highlightName, NAME_HIGHLIGHTS } from '../../lib/settings/underline-style';
import { Spotter } from '../../lib/spotting/spotter';
import { put, textIn } from './page-parts';

const index = indexKnowledge(knowledge);

/** A story of the trade war. Each name stands in an element of its own, so that the pointer can be moved onto it. */
export const STORY = `<article><h1>Talks end in Geneva</h1>
  <p>Vice Premier <b>He Lifeng</b> came with <b>Li Chenggang</b>.</p>
  <p>Treasury Secretary <b>Scott Bessent</b> had met <b>Li Chenggang</b> about <b>rare earths</b>.</p></article>`;

/** The element of a name in the story. */
export const nameIn = (root: HTMLElement, name: string): HTMLElement =>
  [...root.querySelectorAll('b')].find((one) => one.textContent === name) as HTMLElement;

/** Takes the pointer off everything. */
export async function leave(): Promise<void> {
  await userEvent.hover(put('<i>Away</i>', 'position:fixed;right:0;bottom:0'));
}

/** The card of an entity, as the background script would give it. */
export const card = (id: string): Card | null => cardOf(id, { today: '2026-11-24' }, index) ?? null;

const textsUnder = (...names: string[]): string[] =>
  names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map(textIn)).sort();

/** What is underlined, sorted as the texts are. */
export const underlined = (): string[] => textsUnder(...NAME_HIGHLIGHTS);

/** What carries the whisper of a name that stands elsewhere too. */
export const whispered = (): string[] => textsUnder(highlightName('person', true));

/** Starts a reader on a page with this content, which is stopped after the test. */
export function startReader(
  html: string,
  chosen: Partial<Settings> = {},
  given: Partial<Pick<Extension, 'isAlive' | 'fetchCard' | 'loadHovering' | 'loadRenderer' | 'tools'>> = {},
) {
  const root = put(html);
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const stages: Stage[] = [];
  const reports: ReportChannel = {
    stage: 'waking',
    report(stage) {
      reports.stage = stageAfter(reports.stage, stage);
      if (stages.at(-1) !== reports.stage) stages.push(reports.stage);
    },
  };
  /** Where cards are rendered now: they stand in closed shadow roots. */
  const mounts = new Set<HTMLElement>();
  const renderer: CardRenderer = {
    ...pageCards,
    render(mount, content) {
      mounts[content ? 'add' : 'delete'](mount);
      pageCards.render(mount, content);
    },
  };
  const extension = {
    isAlive: vi.fn(given.isAlive ?? (() => true)),
    fetchCard: vi.fn(given.fetchCard ?? (async (id) => card(id))),
    loadHovering: vi.fn(given.loadHovering ?? (async () => Hovering)),
    loadRenderer: vi.fn(given.loadRenderer ?? (async () => renderer)),
    showCount: vi.fn<Extension['showCount']>(),
    updateUnderlineSheet: vi.fn<Extension['updateUnderlineSheet']>(),
    reports,
    ...(given.tools && { tools: given.tools }),
  };
  const settings = { ...DEFAULTS, hoverDelayMs: 50, ...chosen };
  const reader = new PageReader({ settings, spotter: new Spotter(lexicon), extension }, stop);
  return {
    root,
    stop,
    stages,
    reports,
    extension,
    reader,
    /** Takes changed settings over. */
    choose: (changed: Partial<Settings>) => reader.apply({ ...settings, ...changed }),
    /** The words on the cards that are open, one text each. */
    cards: () => [...mounts].map((mount) => mount.textContent ?? ''),
    /** The name on the card that is open. */
    openName: () => [...mounts].map((mount) => mount.querySelector('h2')?.firstChild?.textContent).join(),
    /** What the card stands in that is open. */
    openMount: () => [...mounts][0] as HTMLElement,
    /** Where the card is that is open. */
    cardBox: () => [...mounts][0]?.getBoundingClientRect() as DOMRect,
    /** Whether the keyboard’s focus is in a card. */
    hasFocus: () => [...mounts].some((mount) => mount.contains((mount.getRootNode() as ShadowRoot).activeElement)),
  };
}
