import { useRef } from 'preact/hooks';
import { words } from '../../lib/words/en';
import type { Section } from './sections';

interface TabsProps {
  sections: readonly Section[];
  chosen: Section;
  /** The id of the element that shows the chosen section. */
  controls: string;
  onChoose(section: Section): void;
}

/** The id of the tab of a section, by which the element that shows the section is labelled. */
export const tabId = (section: Section): string => `tab-${section}`;

/** The tabs of the sections. They are one stop of the Tab key; the arrow keys, Home and End choose a section. */
export function Tabs({ sections, chosen, controls, onChoose }: TabsProps) {
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = sectionAt(sections, chosen, event.key);
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    row.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={row} role="tablist" aria-label={words.panel.sections} class="sections">
      {sections.map((section) => (
        <button
          key={section}
          type="button"
          role="tab"
          id={tabId(section)}
          aria-selected={section === chosen}
          aria-controls={controls}
          tabIndex={section === chosen ? 0 : -1}
          onClick={() => onChoose(section)}
          onKeyDown={onKeyDown}
        >
          {words.panel.section[section]}
        </button>
      ))}
    </div>
  );
}

/** The section that a key leads to from another, wrapping around at the ends; undefined for any other key. */
function sectionAt(sections: readonly Section[], from: Section, key: string): Section | undefined {
  const at = sections.indexOf(from);
  const count = sections.length;
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + count, Home: 0, End: count - 1 }[key];
  return to === undefined ? undefined : sections[to % count];
}
