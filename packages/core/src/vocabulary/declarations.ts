/**
 * Every declaration and block of the language, with its properties: the one table from which parsing, checking,
 * completion, hovers, snippets, the TextMate grammar and the reference pages derive. The order of the properties is the
 * order in which the formatter's templates and completion offer them.
 */
import { adopterGroups, strategyProperties } from './decision.ts';
import { channelProperties, messageProperties, objectionProperties, positioningProperties, pricingProperties } from './market.ts';
import { scenarioSide } from './scenario.ts';
import { earlyAdopters, reasonToBuy, segmentProperties } from './segment.ts';
import {
  count,
  date,
  money,
  moneyOrRate,
  type PropertySpec,
  percent,
  plainNumber,
  rate,
  reference,
  references,
  required,
  text,
  truth,
  word,
  words,
} from './value-kinds.ts';
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

export const evidenceKinds = [
  'marketShare',
  'reference',
  'partner',
  'press',
  'standard',
  'usage',
  'easeOfUse',
  'interviews',
  'survey',
  'study',
  'benchmark',
  'demo',
  'anecdote',
] as const;

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
    {
      ...alternativeProperties(),
    },
  ),
  'product alternative': declare(
    'product alternative',
    'name',
    true,
    'The newcomer with the new technology but no commitment to the segment.',
    {
      ...alternativeProperties(),
    },
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
  customer: declare('customer', 'name', true, 'An account or a deal.', {
    segment: required(reference(['segment'], 'The segment it belongs to; left out, it lies outside every segment.', 'PharmaFilings')),
    adopter: required(
      word(adopterGroups.one, 'Its place in the adoption life cycle. Pragmatists trust references of other pragmatists only.'),
    ),
    status: required(
      word(['lead', 'pilot', 'won', 'reference', 'lost'], 'How far it is. Paying customers have status `won` or `reference`.'),
    ),
    deal: moneyOrRate('What it pays, once or per period; a rate stands for one year.'),
    discount: percent('What was taken off the price.', '10%'),
    closed: date('The day on which the deal was closed.'),
    marquee: truth('A famous name that makes a story and cannot be sold twice.'),
    custom: truth('Work made for this one customer.'),
    needs: references(['need'], 'The needs that this customer has.', 'Assemble, Control'),
    unmet: references(['need'], 'The needs that are not met for this customer yet.', 'Publish'),
    opened: references(['customer'], 'Deals that this reference led to.', 'Ashdown'),
    leap: text('What a visionary dreams of.', '"a filing that writes itself"'),
    count: count(1, 'A cohort of that many accounts in a consumer market; 1 unless given.', '250'),
    evidence: references(['evidence'], 'What shows it.', 'CorwinReference'),
  }),
  evidence: declare('evidence', 'name', true, 'Something that a reader can check: who was asked, when, and where it is written down.', {
    kind: required(word(evidenceKinds, 'What sort of proof it is; the grade follows from it.')),
    sample: count(0, 'How many were asked or counted.', '24'),
    date: required(date('When it was gathered. Older than eighteen months loses one grade.')),
    source: required(text('Where a reader finds it: a link, a document, a person.', '"notes of twenty-four visits"')),
    from: reference(['customer', 'partner'], 'The customer or partner who says it.', 'Corwin'),
  }),
  campaign: declare('campaign', 'name', true, 'Promotion, and the money for it.', {
    budget: required(money('What it may cost.')),
    for: required(reference(['segment'], 'The one segment that it aims at.', 'PharmaFilings')),
    via: words(
      ['conference', 'tradeMedia', 'peers', 'web', 'direct', 'other'],
      'Where people are met. Pragmatists listen at conferences, in trade media and to their peers.',
    ),
  }),
  milestone: declare('milestone', 'name', true, 'A delivery to one segment, by a date.', {
    due: required(date('The day on which it is delivered.')),
    for: required(reference(['segment'], 'The segment it serves.', 'PharmaFilings')),
    delivers: required(references(['component'], 'The parts that it brings.', 'Publisher')),
    effort: percent('Its part of the effort of all milestones.', '25%'),
  }),
  expand: declare(
    'expand',
    'expansion',
    false,
    'The next pin: which segment falls after which. Its path is derived: the same use case for new people needs a partner, new use cases for the same people need a reference.',
    {
      through: required(
        reference(
          ['partner', 'customer'],
          'Who opens the door: a partner known to the new people, or a reference among the same people.',
          'Accenture',
        ),
      ),
      gate: required(percent('The share of the pin before it that must be won first.')),
      starts: date('The day on which work on it begins.'),
    },
  ),
  risk: declare('risk', 'name', true, 'One of the four forces that punish a failed crossing, and the answer to it.', {
    force: required(word(['revenue', 'incumbents', 'newcomers', 'investors'], 'Which of the four forces it is.')),
    answer: required(text('What the company will do.', '"Thirty-six months of cash against a horizon of twenty-four."')),
  }),
} as const;

function alternativeProperties() {
  return {
    strength: required(text('What to respect in it.', '"They have delivered filings for twenty years."')),
    limitation: required(text('Why it does not solve this problem here.', '"Copying cannot be made faster by adding people."')),
    price: required(rate('What one account pays for it.', '$1.25M per year')),
    budget: rate('The budget that it holds, per account.', '$1.6M per year'),
    response: text('What it will do when it notices us.', '"They will offer scanning at cost."'),
    evidence: references(['evidence'], 'What shows it.', 'Survey'),
  };
}

export type DeclarationKind = keyof typeof declarations;
export const declarationKinds = Object.keys(declarations) as DeclarationKind[];
