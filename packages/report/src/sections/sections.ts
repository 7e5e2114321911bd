import { type Category, categories } from '@headpin/core/rules/rule.ts';
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
  /** One or two sentences for a reader who does not know the method. */
  readonly about: string;
  /** The findings that are about this section. */
  readonly categories: readonly Category[];
  readonly content: ComponentType;
}

/** The sections of the report, in order. */
export const sections: readonly SectionSpec[] = [
  {
    id: 'decision',
    title: 'Decision',
    about: 'The beachhead is the one market segment to win before any other: which one, why it must buy, and what is still missing.',
    categories: [],
    content: DecisionSection,
  },
  {
    id: 'scoreboard',
    title: 'Scoreboard',
    about:
      'A scenario tells of one customer with one problem. The panel rated each on two kinds of questions: showstoppers can rule it out, nice-to-haves only rank those that are left.',
    categories: ['scenario'],
    content: ScoreboardSection,
  },
  {
    id: 'confidence',
    title: 'How sure we can be',
    about: 'Ratings are judgements. Would other weights, other raters or a few other scores choose another scenario?',
    categories: [],
    content: ConfidenceSection,
  },
  {
    id: 'segment',
    title: 'The segment',
    about: 'The beachhead in detail: who they are, why they buy, how many there are, and what winning them brings.',
    categories: ['segment', 'reason'],
    content: SegmentSection,
  },
  {
    id: 'day',
    title: 'A day in the life',
    about: 'The day of one person with the problem, and the same day with the product.',
    categories: [],
    content: DayInTheLifeSection,
  },
  {
    id: 'life-cycle',
    title: 'Adoption life cycle',
    about:
      'New technology is bought by one group after the other. Visionaries buy a dream, pragmatists what their peers already use; between the two lies the chasm, where most young companies are lost.',
    categories: ['adopters'],
    content: LifeCycleSection,
  },
  {
    id: 'whole-product',
    title: 'Whole product',
    about: 'Customers buy a result. The whole product is all they need to get it: from us, from partners, or from themselves.',
    categories: ['whole-product'],
    content: WholeProductSection,
  },
  {
    id: 'competition',
    title: 'Competition',
    about:
      'Pragmatists compare before they buy. The market alternative is what they spend their money on today; the product alternative is the other newcomer.',
    categories: ['competition'],
    content: CompetitionSection,
  },
  {
    id: 'positioning',
    title: 'Positioning',
    about: 'What the beachhead should think of us, and the proof that makes it believable.',
    categories: ['positioning'],
    content: PositioningSection,
  },
  {
    id: 'pitch',
    title: 'The pitch',
    about: 'What to say to a pragmatist, in this order.',
    categories: [],
    content: PitchSection,
  },
  {
    id: 'channel-and-price',
    title: 'Channel and price',
    about: 'How the beachhead is sold to, and a price between what the alternatives cost and what the problem costs.',
    categories: ['channel', 'pricing'],
    content: ChannelAndPriceSection,
  },
  {
    id: 'bowling-alley',
    title: 'Bowling alley',
    about:
      'The beachhead is the head pin; when it falls, it brings down the segments behind it. A gate is the share of one pin to win before the next; a bridge is the partner or the reference customer that carries the word.',
    categories: ['expansion'],
    content: BowlingAlleySection,
  },
  {
    id: 'roadmap',
    title: 'Roadmap',
    about: 'Whom we win when, and what must be delivered by then.',
    categories: ['roadmap'],
    content: RoadmapSection,
  },
  {
    id: 'focus',
    title: 'Focus',
    about: 'Whether the deals that were really closed lie in the beachhead.',
    categories: ['focus'],
    content: FocusSection,
  },
  {
    id: 'evidence',
    title: 'Evidence',
    about: 'What stands behind the claims, graded by how far a stranger could rely on it.',
    categories: ['evidence'],
    content: EvidenceSection,
  },
  {
    id: 'findings',
    title: 'Findings',
    about: 'What the rules of the method find missing or in conflict. The points of a finding are what fixing it adds to the readiness.',
    categories: [...categories],
    content: FindingsSection,
  },
  {
    id: 'method',
    title: 'Method and defaults',
    about: 'How the figures are computed, who rated, and the thresholds in use.',
    categories: [],
    content: MethodSection,
  },
];
