import type { ComponentChildren } from 'preact';

/** The title of a section, with a date beside it where one is passed in. */
export function SectionHead({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="head">
      <h3 class="label">{title}</h3>
      {children}
    </div>
  );
}
