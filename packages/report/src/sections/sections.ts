import type { ComponentType } from 'preact';
import { BowlingAlleySection } from './bowling-alley.tsx';
import { ChannelAndPriceSection } from './channel-and-price.tsx';
import { CompetitionSection } from './competition.tsx';
import { ConfidenceSection } from './confidence.tsx';
import { DayInTheLifeSection } from './day-in-the-life.tsx';
import { DecisionSection } from './decision.tsx';
import { EvidenceSection } from './evidence.tsx';
import { FindingsSection } from './findings.tsx';
import { FocusSection } from './focus.tsx';
import { LifeCycleSection } from './life-cycle.tsx';
import { MethodSection } from './method.tsx';
import { PitchSection } from './pitch.tsx';
import { PositioningSection } from './positioning.tsx';
import { RoadmapSection } from './roadmap.tsx';
import { ScoreboardSection } from './scoreboard.tsx';
import { SegmentSection } from './segment.tsx';
import { WholeProductSection } from './whole-product.tsx';

export interface SectionSpec {
  /** Stable: links, the preview and tests use it. */
  readonly id: string;
  readonly title: string;
  readonly content: ComponentType;
}

/** The sections of the report, in order. */
export const sections: readonly SectionSpec[] = [
  { id: 'decision', title: 'Decision', content: DecisionSection },
  { id: 'scoreboard', title: 'Scoreboard', content: ScoreboardSection },
  { id: 'confidence', title: 'How sure we can be', content: ConfidenceSection },
  { id: 'segment', title: 'The segment', content: SegmentSection },
  { id: 'day', title: 'A day in the life', content: DayInTheLifeSection },
  { id: 'life-cycle', title: 'Adoption life cycle', content: LifeCycleSection },
  { id: 'whole-product', title: 'Whole product', content: WholeProductSection },
  { id: 'competition', title: 'Competition', content: CompetitionSection },
  { id: 'positioning', title: 'Positioning', content: PositioningSection },
  { id: 'pitch', title: 'The pitch', content: PitchSection },
  { id: 'channel-and-price', title: 'Channel and price', content: ChannelAndPriceSection },
  { id: 'bowling-alley', title: 'Bowling alley', content: BowlingAlleySection },
  { id: 'roadmap', title: 'Roadmap', content: RoadmapSection },
  { id: 'focus', title: 'Focus', content: FocusSection },
  { id: 'evidence', title: 'Evidence', content: EvidenceSection },
  { id: 'findings', title: 'Findings', content: FindingsSection },
  { id: 'method', title: 'Method and defaults', content: MethodSection },
];
