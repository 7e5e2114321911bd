/**
 * Every declaration and block of the language, with its properties: the one table from which parsing, checking,
 * completion, hovers, snippets, the TextMate grammar and the reference pages derive. The order of the properties is the
 * order in which the formatter's templates and completion offer them.
 */
import { customerProperties, evidenceProperties } from './customers.ts';
import { strategyProperties } from './decision.ts';
import {
  alternativeProperties,
  channelProperties,
  messageProperties,
  objectionProperties,
  positioningProperties,
  pricingProperties,
} from './market.ts';
import { campaignProperties, expandProperties, milestoneProperties, riskProperties } from './plan.ts';
import { scenarioSide } from './scenario.ts';
import { earlyAdopters, reasonToBuy, segmentProperties } from './segment.ts';
import { type PropertySpec, plainNumber, references, required, text, truth, word } from './value-kinds.ts';
import { componentProperties, partnerProperties } from './whole-product.ts';

/** How the head of a declaration is written after its keyword. */
export type Head = 'name' | 'nameForSegment' | 'forSegment' | 'rater' | 'expansion';

export interface DeclarationSpec<P extends Record<string, PropertySpec> = Record<string, PropertySpec>> {
  /** The words that begin it, such as `market alternative`. */
  readonly keyword: string;
  readonly head: Head;
  /** Whether a title in quotes may follow the name. */
  readonly titled: boolean;
  readonly properties: P;
  /** Blocks, needs, messages, steps and rows that may stand inside; keys of `blocks`. */
  readonly inside: readonly BlockKind[];
  readonly doc: string;
}

/** What may stand inside a declaration besides properties. */
export interface BlockSpec<P extends Record<string, PropertySpec> = Record<string, PropertySpec>> {
  readonly keyword: string;
  /** `block` has braces, `need` a name and title, `step` one text, `quoted` a text and braces. */
  readonly shape: 'block' | 'need' | 'step' | 'quoted';
  readonly properties: P;
  readonly repeats: boolean;
  readonly doc: string;
}

export type BlockKind =
  | 'need'
  | 'reason to buy'
  | 'early adopters'
  | 'before'
  | 'after'
  | 'message'
  | 'objection'
  | 'peers'
  | 'problem'
  | 'confirm'
  | 'today'
  | 'demo';

const declare = <const P extends Record<string, PropertySpec>>(
  keyword: string,
  head: Head,
  titled: boolean,
  doc: string,
  properties: P,
  inside: readonly BlockKind[] = [],
): DeclarationSpec<P> => ({ keyword, head, titled, properties, inside, doc });

const block = <const P extends Record<string, PropertySpec>>(
  keyword: string,
  shape: BlockSpec['shape'],
  repeats: boolean,
  doc: string,
  properties: P,
): BlockSpec<P> => ({ keyword, shape, properties, repeats, doc });

export const blocks = {
  need: block(
    'need',
    'need',
    true,
    'Something that must be met for the customer to get the whole result. Components name it in `meets`.',
    {},
  ),
  'reason to buy': block(
    'reason to buy',
    'block',
    false,
    'The one compelling reason: what hurts, why now, how they cope today, why that fails, and what waiting costs against the risk of buying from a startup.',
    reasonToBuy,
  ),
  'early adopters': block(
    'early adopters',
    'block',
    false,
    'The smaller group inside the segment that buys first, because it needs the product desperately.',
    earlyAdopters,
  ),
  before: block(
    'before',
    'block',
    false,
    'The day in the life before the product: what the person tries, and what goes wrong.',
    scenarioSide.before,
  ),
  after: block('after', 'block', false, 'The same day with the product in place.', scenarioSide.after),
  message: block('message', 'quoted', true, 'What one audience is told, in one or two sentences.', messageProperties),
  objection: block('objection', 'quoted', true, 'What rivals say against us, and the answer.', objectionProperties),
  peers: block('peers', 'step', true, 'We work with others in your industry: the first move of a pitch.', {}),
  problem: block('problem', 'step', true, 'We hear that they have this problem: the second move of a pitch.', {}),
  confirm: block('confirm', 'step', true, 'Do you have it too? The third move of a pitch, a question.', {}),
  today: block('today', 'step', true, 'How do you solve it now? The fourth move of a pitch, a question.', {}),
  demo: block('demo', 'step', true, 'The demonstration. It comes last, after the diagnosis.', {}),
} as const;

export const declarations = {
  strategy: declare(
    'strategy',
    'name',
    true,
    'The decision, once a folder: what is sold, which one segment is to be won first, and by when.',
    strategyProperties,
  ),
  jewel: declare('jewel', 'name', true, 'A crown jewel: unique technology that a segment must need.', {}),
  segment: declare(
    'segment',
    'name',
    true,
    'A target market defined by four points: geography, industry, profession and use case.',
    segmentProperties,
    ['need', 'reason to buy', 'early adopters'],
  ),
  scenario: declare(
    'scenario',
    'nameForSegment',
    true,
    'One page about one target customer: the day before and after. Raters score it.',
    {
      customer: required(
        text(
          'The person, the role and the company that the page is about.',
          '"Helen Stroud, head of regulatory affairs at a drug company"',
        ),
      ),
      evidence: references(['evidence'], 'What shows that the day is told as it is.', 'Interviews'),
    },
    ['before', 'after'],
  ),
  criterion: declare(
    'criterion',
    'name',
    true,
    'A question that raters answer from 1 to 5, 5 always favourable. Nine are built in; a declaration with the name of one changes its weight, question or anchors, any other name adds a criterion.',
    {
      kind: word(
        ['showstopper', 'niceToHave'],
        'Whether a low mean eliminates the scenario. An added criterion is a nice-to-have unless it says otherwise; the kind of a built-in one is fixed.',
      ),
      weight: plainNumber(
        0,
        Number.POSITIVE_INFINITY,
        'How much it counts in the total against the other criteria; 1 unless given, 0 switches it off.',
        '2',
      ),
      low: text('What a 1 means.', '"nobody owns the budget"'),
      high: text('What a 5 means.', '"one person signs today"'),
    },
  ),
  rater: declare('rater', 'name', true, 'A person who rates the scenarios, in private and before any discussion.', {
    role: text('What the person does in the company.', '"presales engineer"'),
    customerFacing: truth('Whether the person meets customers. At least half of the panel should.'),
  }),
  ballot: declare(
    'ballot',
    'rater',
    false,
    'One rater’s scores: a row a scenario, scores from 1 to 5 in the order of the criteria, `-` to abstain. Keep one file a rater, so that everybody can rate in parallel.',
    {},
  ),
  'market alternative': declare(
    'market alternative',
    'name',
    true,
    'The incumbent whose budget is to be won: what the customer buys today.',
    alternativeProperties,
  ),
  'product alternative': declare(
    'product alternative',
    'name',
    true,
    'The newcomer with the new technology but no commitment to the segment.',
    alternativeProperties,
  ),
  partner: declare('partner', 'name', true, 'An ally that provides a part of the whole product or opens a door.', partnerProperties),
  component: declare('component', 'name', true, 'A part of the whole product, whoever provides it.', componentProperties),
  positioning: declare(
    'positioning',
    'forSegment',
    false,
    'How the product is to be seen in one segment: the claim, what it is compared with, and the proof.',
    positioningProperties,
    ['message', 'objection'],
  ),
  pitch: declare(
    'pitch',
    'forSegment',
    false,
    'What is said to a pragmatist, in the order in which it is said: peers, problem, confirm, today, and only then the demo.',
    {},
    ['peers', 'problem', 'confirm', 'today', 'demo'],
  ),
  channel: declare('channel', 'forSegment', false, 'How the segment is sold to.', channelProperties),
  pricing: declare('pricing', 'forSegment', false, 'What the segment pays, for the whole product.', pricingProperties),
  customer: declare('customer', 'name', true, 'An account or a deal.', customerProperties),
  evidence: declare(
    'evidence',
    'name',
    true,
    'Something that a reader can check: who was asked, when, and where it is written down.',
    evidenceProperties,
  ),
  campaign: declare('campaign', 'name', true, 'Promotion, and the money for it.', campaignProperties),
  milestone: declare('milestone', 'name', true, 'A delivery to one segment, by a date.', milestoneProperties),
  expand: declare(
    'expand',
    'expansion',
    false,
    'The next pin: which segment falls after which. Its path is derived: the same use case for new people needs a partner, new use cases for the same people need a reference.',
    expandProperties,
  ),
  risk: declare('risk', 'name', true, 'One of the four forces that punish a failed crossing, and the answer to it.', riskProperties),
} as const;

export type DeclarationKind = keyof typeof declarations;
export const declarationKinds = Object.keys(declarations) as DeclarationKind[];
