import type { ComponentChildren } from 'preact';

/** Small capitals above a section, with room for a stamp. */
export function SectionHead({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="head">
      <h3 class="label">{title}</h3>
      {children}
    </div>
  );
}
