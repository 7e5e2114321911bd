/** Places of a comparison, each on one of its two sides. */
import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Mode, Place } from '../options.ts';
import { addressOf, placeText } from '../parts/addresses.ts';

export interface SideLinks {
  readonly mode: Mode;
  /** A file as readers see it. */
  readonly shown: (file: string) => string;
}

/** A page on disk: paths are shown as they are given. */
const fileLinks: SideLinks = { mode: 'file', shown: (file) => file };
const Links = createContext<SideLinks>(fileLinks);
export const LinksProvider = Links.Provider;

interface SidePlaceProps {
  readonly at: Place;
  readonly side: 'before' | 'after';
  /** In place of the file and line. */
  readonly children?: ComponentChildren;
}

/**
 * A place as a link: in the preview the script takes the click and asks for the line on that side. In a file it leads to
 * the file as it is now; what is there no longer is named without a link.
 */
export function SidePlace({ at, side, children }: SidePlaceProps) {
  const { mode, shown } = useContext(Links);
  const name = placeText({ ...at, file: shown(at.file) });
  if (mode === 'preview') {
    const { line, character } = at.range.start;
    const place = { 'data-side': side, 'data-file': at.file, 'data-line': line, 'data-character': character };
    const label = children === undefined ? {} : { 'aria-label': `${side === 'before' ? 'before' : 'now'}: ${name}` };
    return (
      // biome-ignore lint/a11y/useValidAnchor: the preview's script takes the click; the address keeps the link within reach of the keyboard
      <a class="place" href="#" {...place} {...label}>
        {children ?? name}
      </a>
    );
  }
  if (side === 'before') return <span class="place">{name}</span>;
  return (
    <a class="place" href={addressOf(at, { locate: neverAsked }) ?? ''}>
      {name}
    </a>
  );
}

/** Both texts of a changed line beside each other, as the preview's script asks for them. */
function BothTexts({ at, was }: { readonly at: Place; readonly was: Place }) {
  const { line, character } = at.range.start;
  const place = { 'data-was': was.file, 'data-file': at.file, 'data-line': line, 'data-character': character };
  const name = placeText({ ...at, file: useContext(Links).shown(at.file) });
  return (
    // biome-ignore lint/a11y/useValidAnchor: the preview's script takes the click; the address keeps the link within reach of the keyboard
    <a class="place" href="#" {...place} aria-label={`both texts: ${name}`}>
      both
    </a>
  );
}

/** The lines of a change: in the preview both, and the two texts side by side; in a file the one that there is to go to. */
export function ChangePlaces({
  at,
  was,
  side,
}: {
  readonly at: Place;
  readonly was: Place | undefined;
  readonly side: 'before' | 'after';
}) {
  const { mode } = useContext(Links);
  if (mode === 'file') return <SidePlace at={at} side={side} />;
  return (
    <span class="chips places">
      {was !== undefined && (
        <SidePlace at={was} side="before">
          before
        </SidePlace>
      )}
      <SidePlace at={at} side={side}>
        {side === 'before' ? 'before' : 'now'}
      </SidePlace>
      {was !== undefined && side === 'after' && <BothTexts at={at} was={was} />}
    </span>
  );
}

/** The places of these pages are known beforehand. */
export const neverAsked = (): never => {
  throw new Error('A page about changes looks up no origin.');
};
