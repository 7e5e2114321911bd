import { given } from '@headpin/core/facts/read.ts';
import type { Segment } from '@headpin/core/facts/strategy.ts';
import { type Point, points } from '@headpin/core/method/figures.ts';
import { PropertyText } from '../../parts/facts.tsx';
import { Code } from '../../parts/section.tsx';

const questions: Record<Point, string> = {
  geography: 'Where they meet',
  industry: 'Which trade',
  profession: 'Which job',
  useCase: 'Which urgent problem',
};

/** The four points that define a segment; a missing one shows as a gap. */
export const FourPoints = ({ segment }: { readonly segment: Segment }) => (
  <div class="cards">
    {points.map((point) => {
      const property = segment[point];
      return (
        <div class="card">
          <p class="label">{questions[point]}</p>
          <p class="strong">
            {property && given(property) ? (
              <PropertyText of={property} />
            ) : (
              <span class="gap">
                missing: add <Code>{`${point}:`}</Code>
              </span>
            )}
          </p>
        </div>
      );
    })}
  </div>
);
