import type { ComponentChildren } from 'preact';

interface SectionHeadProps {
  title: string;
  /** What belongs to the title and is set more quietly. */
  aside?: string;
  children?: ComponentChildren;
}

/** The title of a section, with something on the other side where that is passed in, as a date. */
export function SectionHead({ title, aside, children }: SectionHeadProps) {
  return (
    <div class="head">
      <h3 class="label">
        {title}
        {aside && <span> {aside}</span>}
      </h3>
      {children}
    </div>
  );
}
