import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** What the section is about, for readers who do not know the method. */
  readonly about: string;
  /** How the section stands, where the list of sections is made from the page. */
  readonly state?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One section of the report, a landmark under its heading. */
export const Section = ({ id, title, about, state, children }: SectionProps) => (
  <section id={id} class="section" aria-labelledby={`${id}-title`}>
    <div class="opening">
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="about">{about}</p>
      {state}
    </div>
    {children}
  </section>
);

/** A part of a section under a smaller heading. */
export const Part = ({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}) => (
  <div class="part">
    <h3>{title}</h3>
    {note && <p class="note">{note}</p>}
    {children}
  </div>
);

/** What to declare where a section or part has nothing to show. */
export const Empty = ({ children }: { readonly children: ComponentChildren }) => <p class="empty">{children}</p>;

/** Something as it is written in a file. */
export const Code = ({ children }: { readonly children: string }) => <code>{children}</code>;
