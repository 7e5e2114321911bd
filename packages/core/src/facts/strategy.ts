/**
 * What an author declared, resolved and typed: plain data that the method and the rules read. Each element carries the
 * properties of its declaration by name (see `vocabulary/declarations.ts`, from which the types derive), and every
 * element and property says where it stands. Lists are in the order of file path, then place.
 */
import type { blocks, declarations } from '../vocabulary/declarations.ts';
import type { PropertySpec, ReferenceKind, ValueOf } from '../vocabulary/value-kinds.ts';
import type { CurrencyCode, Origin, Property, Reference } from './values.ts';

/** The properties of a declaration or block; a property that is not there is left out. */
export type PropertiesOf<T extends Record<string, PropertySpec>> = { readonly [K in keyof T]?: Property<ValueOf<T[K]['value']>> };

/** What every declaration and block has. The names of these fields are no property names of the language. */
export interface Placed {
  /** The keyword, or the words that begin a block. */
  readonly keywordAt: Origin;
  /** The place that stands for the element: its name, else the segment after `for`, else the words that begin it. */
  readonly at: Origin;
  /** The whole element, from its keyword to its closing brace. */
  readonly whole: Origin;
  /** All its properties by name, for callers that treat them alike. */
  readonly properties: ReadonlyMap<string, Property<unknown>>;
}

export interface Named<K extends string> extends Placed {
  readonly is: K;
  readonly name: string;
  /** The text in quotes after the name; `undefined` where there is none. */
  readonly title: string | undefined;
  /** The comment directly above, as Markdown. */
  readonly doc: string | undefined;
}

type D = typeof declarations;
type B = typeof blocks;

export type Decision = Named<'strategy'> & PropertiesOf<D['strategy']['properties']>;
export type Jewel = Named<'jewel'>;
export type Rater = Named<'rater'> & PropertiesOf<D['rater']['properties']>;
export type Partner = Named<'partner'> & PropertiesOf<D['partner']['properties']>;
export type Component = Named<'component'> & PropertiesOf<D['component']['properties']>;
export type Customer = Named<'customer'> & PropertiesOf<D['customer']['properties']>;
export type Evidence = Named<'evidence'> & PropertiesOf<D['evidence']['properties']>;
export type Campaign = Named<'campaign'> & PropertiesOf<D['campaign']['properties']>;
export type Milestone = Named<'milestone'> & PropertiesOf<D['milestone']['properties']>;
export type Risk = Named<'risk'> & PropertiesOf<D['risk']['properties']>;

export type Alternative = Named<'alternative'> & { readonly side: 'market' | 'product' } & PropertiesOf<
    D['market alternative']['properties']
  >;

export interface Need extends Named<'need'> {
  readonly segment: Segment;
}

export type ReasonToBuy = Placed & PropertiesOf<B['reason to buy']['properties']>;
export type EarlyAdopters = Placed & PropertiesOf<B['early adopters']['properties']>;

export type Segment = Named<'segment'> & {
  readonly needs: readonly Need[];
  readonly reason: ReasonToBuy | undefined;
  readonly earlyAdopters: EarlyAdopters | undefined;
} & PropertiesOf<D['segment']['properties']>;

export type Before = Placed & PropertiesOf<B['before']['properties']>;
export type After = Placed & PropertiesOf<B['after']['properties']>;

export type Scenario = Named<'scenario'> & {
  readonly segment: Reference<'segment'> | undefined;
  readonly before: Before | undefined;
  readonly after: After | undefined;
} & PropertiesOf<D['scenario']['properties']>;

export type CriterionKind = 'showstopper' | 'niceToHave';

/** A criterion in force: one of the nine, with what a declaration changes, or an added one. */
export interface Criterion {
  readonly is: 'criterion';
  readonly name: string;
  readonly kind: CriterionKind;
  /** ≥ 0; 0 switches it off altogether. */
  readonly weight: number;
  readonly question: string | undefined;
  /** What a 1 means. */
  readonly low: string | undefined;
  /** What a 5 means. */
  readonly high: string | undefined;
  readonly builtIn: boolean;
  /** The declaration in a file; `undefined` for a built-in one that nobody declared. */
  readonly declaration: CriterionDeclaration | undefined;
}
export type CriterionDeclaration = Named<'criterion'> & PropertiesOf<D['criterion']['properties']>;

/** One score as written: 1–5, `null` for an abstention, `undefined` where an error stands on it. */
export interface Score {
  readonly criterion: string;
  readonly value: number | null | undefined;
  readonly at: Origin;
}

export interface BallotRow {
  readonly scenario: Reference<'scenario'>;
  /** In the order of the ballot's columns. Scores left off at the end are not there. */
  readonly scores: readonly Score[];
  readonly note: string | undefined;
  readonly whole: Origin;
}

export interface Ballot extends Placed {
  readonly is: 'ballot';
  /** The rater's name; the declaration where there is one. */
  readonly rater: { readonly name: string; readonly at: Origin; readonly target: Rater | undefined };
  readonly name: string;
  readonly doc: string | undefined;
  /** The criteria of its columns, in order. */
  readonly columns: readonly string[];
  readonly rows: readonly BallotRow[];
}

export type Message = Placed & { readonly audience: string } & PropertiesOf<B['message']['properties']>;
export type Objection = Placed & { readonly says: string } & PropertiesOf<B['objection']['properties']>;

/** What positioning, pitch, channel and pricing share: they are for one segment and have no name of their own. */
export interface ForSegment<K extends string> extends Placed {
  readonly is: K;
  readonly segment: Reference<'segment'> | undefined;
  readonly doc: string | undefined;
}
export type Positioning = ForSegment<'positioning'> & {
  readonly messages: readonly Message[];
  readonly objections: readonly Objection[];
} & PropertiesOf<D['positioning']['properties']>;

export type PitchMove = 'peers' | 'problem' | 'confirm' | 'today' | 'demo';
export interface PitchStep {
  readonly move: PitchMove;
  /** What is said; `undefined` where an error stands on it. */
  readonly text: string | undefined;
  readonly textAt: Origin;
  readonly at: Origin;
}
export type Pitch = ForSegment<'pitch'> & { readonly steps: readonly PitchStep[] };
export type Channel = ForSegment<'channel'> & PropertiesOf<D['channel']['properties']>;
export type Pricing = ForSegment<'pricing'> & PropertiesOf<D['pricing']['properties']>;

export type Expansion = Placed & {
  readonly is: 'expand';
  readonly from: Reference<'segment'> | undefined;
  readonly to: Reference<'segment'> | undefined;
  readonly doc: string | undefined;
} & PropertiesOf<D['expand']['properties']>;

/** What a reference of each kind names. */
export interface ElementByKind extends Record<ReferenceKind, unknown> {
  segment: Segment;
  scenario: Scenario;
  jewel: Jewel;
  need: Need;
  evidence: Evidence;
  alternative: Alternative;
  partner: Partner;
  component: Component;
  customer: Customer;
  criterion: CriterionDeclaration;
  rater: Rater;
}

/** Anything a finding can stand on. */
export type Element =
  | Decision
  | Jewel
  | Segment
  | Need
  | ReasonToBuy
  | EarlyAdopters
  | Scenario
  | Before
  | After
  | CriterionDeclaration
  | Rater
  | Ballot
  | Alternative
  | Partner
  | Component
  | Positioning
  | Message
  | Objection
  | Pitch
  | Channel
  | Pricing
  | Customer
  | Evidence
  | Campaign
  | Milestone
  | Expansion
  | Risk;

/** One folder's strategy. */
export interface Strategy {
  /** The `strategy` block; `undefined` for files that belong to none. */
  readonly decision: Decision | undefined;
  /** Path of its folder, with `/`, relative to the folder that the caller works in. */
  readonly folder: string;
  /** Its files, sorted by path. */
  readonly files: readonly string[];
  /** The currency it counts in; `undefined` where no amount is given. */
  readonly currency: CurrencyCode | undefined;
  readonly jewels: readonly Jewel[];
  readonly segments: readonly Segment[];
  readonly scenarios: readonly Scenario[];
  /** The nine in their order, then added ones by path and place. */
  readonly criteria: readonly Criterion[];
  readonly raters: readonly Rater[];
  readonly ballots: readonly Ballot[];
  readonly alternatives: readonly Alternative[];
  readonly partners: readonly Partner[];
  readonly components: readonly Component[];
  readonly positionings: readonly Positioning[];
  readonly pitches: readonly Pitch[];
  readonly channels: readonly Channel[];
  readonly pricings: readonly Pricing[];
  readonly customers: readonly Customer[];
  readonly evidence: readonly Evidence[];
  readonly campaigns: readonly Campaign[];
  readonly milestones: readonly Milestone[];
  readonly expansions: readonly Expansion[];
  readonly risks: readonly Risk[];
  readonly settings: Settings;
}

export type Level = 'off' | 'info' | 'warning' | 'error';

/** What `headpin.json` beside the strategy block sets. */
export interface Settings {
  /** Rule id → level. */
  readonly levels: ReadonlyMap<string, Level>;
  /** The severity from which on a check fails. */
  readonly failOn: 'error' | 'warning' | 'info' | 'never' | undefined;
  /** 0–100. */
  readonly minScore: number | undefined;
}

export const noSettings: Settings = { levels: new Map(), failOn: undefined, minScore: undefined };
