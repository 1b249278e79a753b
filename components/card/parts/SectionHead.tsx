import type { ComponentChildren } from 'preact';

interface SectionHeadProps {
  title: string;
  /** An addition to the title, in lighter type. */
  aside?: string;
  children?: ComponentChildren;
}

/** The title of a section, with `children`, such as a date, at the other end of its line. */
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
