import type { Origin } from '@headpin/core/facts/values.ts';
import type { ComponentChildren } from 'preact';
import { addressOf, placeText } from './addresses.ts';
import { usePlainElement } from './drawing.ts';
import { useReport } from './report-context.tsx';

interface PlaceLinkProps {
  /** Where it leads; without one the children stand as plain text. */
  readonly at: Origin | undefined;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly label?: string;
}

/** Something that leads to its line: a relative link in a file, a link with `data-file` and `data-line` in the preview. */
export function PlaceLink({ at, children, class: name, label }: PlaceLinkProps) {
  const { options } = useReport();
  const Plain = usePlainElement();
  if (!at) return <Plain class={name}>{children}</Plain>;
  const place = options.locate(at);
  const { line, character } = place.range.start;
  if (options.mode === 'preview') {
    return (
      // biome-ignore lint/a11y/useValidAnchor: the preview's script takes the click; the address keeps the link within reach of the keyboard
      <a class={name} href="#" data-file={place.file} data-line={line} data-character={character} aria-label={label}>
        {children}
      </a>
    );
  }
  const address = addressOf(place, options);
  if (address === undefined) return <Plain class={name}>{children}</Plain>;
  return (
    <a class={name} href={address} aria-label={label}>
      {children}
    </a>
  );
}

/** The file and line of an origin, as a link. */
export function PlaceName({ at }: { readonly at: Origin }) {
  const { locate, shown = (file) => file } = useReport().options;
  const place = locate(at);
  return (
    <PlaceLink at={at} class="place">
      {placeText({ ...place, file: shown(place.file) })}
    </PlaceLink>
  );
}
