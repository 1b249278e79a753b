import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../lib/settings/schema';
import { underlineStyle } from '../../lib/settings/underline-style';
import { words } from '../../lib/words/en';
import { Legend } from '../theme/Legend';

const w = words.settings.preview;

/** A sample paragraph, the head of a sample card, and the legend, all of which show the chosen look at once. */
export function Preview({ settings }: { settings: Settings }) {
  const { categories, frontsOff, marks, strength, textSize } = settings;
  const section = useRef<HTMLElement>(null);
  // The preview is sticky. Its height becomes scroll padding, so that nothing is scrolled to a place behind it.
  useLayoutEffect(() => {
    const watch = new ResizeObserver(() => {
      const height = section.current?.offsetHeight ?? 0;
      document.documentElement.style.setProperty('--preview-height', `${height}px`);
    });
    if (section.current) watch.observe(section.current);
    return () => watch.disconnect();
  }, []);
  return (
    <section ref={section} class="preview">
      <h2>{words.settings.underlined}</h2>
      <p class="sample">
        {w.text.map((part) => {
          if (typeof part === 'string') return part;
          const { name, category } = part;
          const again = 'again' in part;
          const isOff = !categories[category] || ('front' in part && frontsOff.includes(part.front));
          const look = isOff ? undefined : underlineStyle(category, strength, again && marks === 'first');
          return (
            <span key={`${name} ${again}`} data-category={again ? undefined : category} style={look}>
              {name}
            </span>
          );
        })}
      </p>
      <div class="looks">
        <Legend strength={strength} marks={marks} />
        <p class={`card-sample of-person text-${textSize}`}>
          <b>{w.cardName}</b>
          <span>{w.cardRole}</span>
        </p>
      </div>
    </section>
  );
}
