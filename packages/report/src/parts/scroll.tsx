import type { ComponentChildren } from 'preact';

interface ScrollProps {
  readonly label: string;
  /** For content without links: a place to stop with the keyboard, so that it can be scrolled. */
  readonly stop?: boolean;
  readonly children: ComponentChildren;
}

/** A frame that scrolls sideways where its content is wider than the page. */
export const Scroll = ({ label, stop = false, children }: ScrollProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
  <div class="scroll" role="group" aria-label={label} tabIndex={stop ? 0 : undefined}>
    {children}
  </div>
);
