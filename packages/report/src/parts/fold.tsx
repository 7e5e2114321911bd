import type { ComponentChildren } from 'preact';

interface FoldProps {
  readonly title: string;
  /** What is inside, in a few words, for those who leave it closed. */
  readonly hint?: string | undefined;
  readonly note?: string | undefined;
  /** Makes the inside a target of links; a browser opens what holds the target. */
  readonly id?: string | undefined;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a section that the story can do without: closed on a screen, open on paper. Needs no script. */
export const Fold = ({ title, hint, note, id, open = false, children }: FoldProps) => (
  <details class="fold" open={open}>
    <summary>
      <h3>{title}</h3>
      {hint !== undefined && <span class="hint"> {hint}</span>}
    </summary>
    <div class="part" id={id}>
      {note && <p class="note">{note}</p>}
      {children}
    </div>
  </details>
);
