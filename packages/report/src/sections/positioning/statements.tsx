import { forSegment, targets, valueOf } from '@headpin/core/facts/read.ts';
import type { Alternative, Component } from '@headpin/core/facts/strategy.ts';
import { formatList } from '@headpin/core/format/values.ts';
import type { ComponentChildren } from 'preact';
import { alternativesInPlay } from '../../parts/alternatives.ts';
import { titleOf } from '../../parts/names.ts';
import { useReport } from '../../parts/report-context.tsx';
import { Part } from '../../parts/section.tsx';

/** How many parts of the whole product the longer statement names. */
const namedParts = 4;

/** Both forms of the positioning statement, made from the declarations; what is not declared shows as a gap. */
export function Statements() {
  const { assessment } = useReport();
  const { strategy, figures } = assessment;
  const segment = figures.beachhead;
  if (!segment) return null;
  const { decision } = strategy;
  const positioning = forSegment(strategy.positionings, segment);
  const alternatives = alternativesInPlay(assessment);
  const product = valueOf(decision?.product);
  const category = valueOf(decision?.category);
  const people = valueOf(segment.profession);
  const where = [valueOf(segment.industry), valueOf(segment.geography)].filter((text) => text !== undefined);
  const who = people && [people, ...where].join(', ');
  const pain = valueOf(segment.reason?.problem) ?? valueOf(segment.useCase);
  const benefit = valueOf(positioning?.benefit) ?? valueOf(segment.value);
  const parts = figures.wholeProduct.bySegment.get(segment)?.needed ?? [];
  return (
    <Part
      title="Positioning statements"
      note="Put together from the declarations in the two forms of the book; a gap names what is missing."
    >
      <p class="statement">
        For <Slot needs="profession">{who}</Slot>, who face this: <Slot needs="reason to buy">{pain && quoted(pain)}</Slot>,{' '}
        <Slot needs="product">{product}</Slot> is the choice in <Slot needs="category">{category}</Slot> that promises:{' '}
        <Slot needs="benefit">{benefit && trimmed(benefit)}</Slot>. Unlike{' '}
        <Slot needs="market alternative">{namesOf(alternatives, 'market')}</Slot>, it is{' '}
        <Slot needs="difference">{valueOf(positioning?.difference) && trimmed(valueOf(positioning?.difference) ?? '')}</Slot>.
      </p>
      <p class="statement">
        For <Slot needs="profession">{who}</Slot> who are dissatisfied with{' '}
        <Slot needs="market alternative">{namesOf(alternatives, 'market')}</Slot>, <Slot needs="product">{product}</Slot> is the choice in{' '}
        <Slot needs="category">{category}</Slot> that promises: <Slot needs="benefit">{benefit && trimmed(benefit)}</Slot>. Unlike{' '}
        <Slot needs="product alternative">{namesOf(alternatives, 'product')}</Slot>, we have assembled:{' '}
        <Slot needs="component">{partsNamed(parts)}</Slot>.
      </p>
      {targets(positioning?.promises).length > 0 && (
        <p class="note">Promised: {formatList(targets(positioning?.promises).map(titleOf))}.</p>
      )}
    </Part>
  );
}

const Slot = ({ needs, children }: { readonly needs: string; readonly children: ComponentChildren }) =>
  children === undefined || children === '' ? <span class="gap">{needs}</span> : <span>{children}</span>;

const trimmed = (text: string): string => text.trim().replace(/[.\s]+$/u, '');
const quoted = (text: string): string => `“${trimmed(text)}”`;

function namesOf(alternatives: readonly Alternative[], side: Alternative['side']): string | undefined {
  const names = alternatives.filter((alternative) => alternative.side === side).map(titleOf);
  return names.length === 0 ? undefined : formatList(names, 'or');
}

function partsNamed(parts: readonly Component[]): string | undefined {
  if (parts.length === 0) return undefined;
  const names = parts.map(titleOf);
  return names.length <= namedParts
    ? formatList(names)
    : `${names.slice(0, namedParts).join('; ')}, and ${names.length - namedParts} parts more`;
}
