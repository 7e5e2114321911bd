export interface LegendItem {
  readonly class: string;
  readonly text: string;
}

/** What the colours of a chart mean. */
export const Legend = ({ items }: { readonly items: readonly LegendItem[] }) => (
  <ul class="legend">
    {items.map((item) => (
      <li>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          {item.class.endsWith('-dot') ? (
            <circle class={item.class} cx="6" cy="6" r="4.75" />
          ) : (
            <rect class={item.class} width="12" height="12" />
          )}
        </svg>
        {item.text}
      </li>
    ))}
  </ul>
);
