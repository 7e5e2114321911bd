import type { Origin } from '@headpin/core/facts/values.ts';
import { titleOf } from './names.ts';
import { PlaceLink } from './place-link.tsx';

/** What a link to a declaration needs of it. */
export interface Declared {
  readonly name: string;
  readonly title?: string | undefined;
  readonly at: Origin;
}

/** The title of a declaration, as a link to it. */
export const ElementLink = ({ of }: { readonly of: Declared }) => <PlaceLink at={of.at}>{titleOf(of)}</PlaceLink>;

/** Several declarations, set apart by commas; `none` where the list is empty. */
export function ElementLinks({ of, none = '–' }: { readonly of: readonly Declared[]; readonly none?: string }) {
  if (of.length === 0) return <span class="quiet">{none}</span>;
  return (
    <>
      {of.map((element, index) => (
        <>
          {index > 0 && ', '}
          <ElementLink of={element} />
        </>
      ))}
    </>
  );
}
