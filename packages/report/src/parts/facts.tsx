import { given, targets } from '@headpin/core/facts/read.ts';
import type { Property } from '@headpin/core/facts/values.ts';
import type { ComponentChildren } from 'preact';
import { type Declared, ElementLinks } from './element-link.tsx';
import { PlaceLink } from './place-link.tsx';
import { textOf } from './property-text.ts';

/** A list of terms and what stands for each; entries without content are left out by the caller. */
export const Facts = ({ children, wide = false }: { readonly children: ComponentChildren; readonly wide?: boolean }) => (
  <dl class={wide ? 'facts facts-wide' : 'facts'}>{children}</dl>
);

export const Fact = ({ term, children }: { readonly term: string; readonly children: ComponentChildren }) => (
  <div class="fact">
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

interface PropertyFactProps {
  readonly term: string;
  readonly of: Property<unknown> | undefined;
  readonly children?: ComponentChildren;
}

/** A property under its term, linked to its line; nothing where it is not given. Without children, its value in words. */
export function PropertyFact({ term, of, children }: PropertyFactProps) {
  if (!of || !given(of)) return null;
  return (
    <Fact term={term}>
      <PropertyText of={of}>{children}</PropertyText>
    </Fact>
  );
}

/** The value of a property as a link to its line: the children, else the value in words. */
export function PropertyText({ of, children }: { readonly of: Property<unknown>; readonly children?: ComponentChildren }) {
  const shown = children ?? textOf(of);
  return (
    <PlaceLink at={of.at} class="value">
      {shown}
    </PlaceLink>
  );
}

/** The declarations that a property names, under its term; nothing where it names none. */
export function LinksFact({
  term,
  of,
}: {
  readonly term: string;
  readonly of: Property<readonly { readonly target: Declared | undefined }[]> | undefined;
}) {
  const named = targets(of);
  if (named.length === 0) return null;
  return (
    <Fact term={term}>
      <ElementLinks of={named} />
    </Fact>
  );
}
