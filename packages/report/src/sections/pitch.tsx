import { forSegment } from '@headpin/core/facts/read.ts';
import type { PitchMove } from '@headpin/core/facts/strategy.ts';
import { PlaceLink } from '../parts/place-link.tsx';
import { useReport } from '../parts/report-context.tsx';
import { Code, Empty } from '../parts/section.tsx';

const moves: Record<PitchMove, string> = {
  peers: 'We work with others in your industry',
  problem: 'They tell us of this problem',
  confirm: 'Do you have it too?',
  today: 'How do you solve it now?',
  demo: 'Only then the demo',
};

/** What is said to a pragmatist, in the order in which it is said. */
export function PitchSection() {
  const { strategy, figures } = useReport().assessment;
  const pitch = forSegment(strategy.pitches, figures.beachhead);
  if (!pitch || pitch.steps.length === 0) {
    return (
      <Empty>
        Write down what is said, in order: <Code>{'pitch for Segment { peers "…" problem "…" confirm "…?" today "…?" demo "…" }'}</Code>.
      </Empty>
    );
  }
  return (
    <ol class="steps">
      {pitch.steps.map((step) => (
        <li>
          <span class="label">{moves[step.move]}</span>
          <PlaceLink at={step.at} class="said value">
            {step.text ?? '…'}
          </PlaceLink>
        </li>
      ))}
    </ol>
  );
}
