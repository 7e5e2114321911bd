import type { ComponentChildren } from 'preact';

interface ChangeSectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A landmark under its heading. Readers of changes know the report: unlike its sections, these do not say what they are about. */
export const ChangeSection = ({ id, title, children }: ChangeSectionProps) => (
  <section id={id} class="section" aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
);
