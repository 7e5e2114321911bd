import type { ComponentChildren } from 'preact';

/** A frame that scrolls sideways where its content is wider than the page, by keyboard too. */
export const Scroll = ({ label, children }: { readonly label: string; readonly children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <div class="scroll" role="region" aria-label={label} tabIndex={0}>
    {children}
  </div>
);
