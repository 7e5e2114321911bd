/**
 * What a rule is. A rule knows neither text nor places: it looks at the facts and the figures of a strategy, says which
 * subjects it looks at, and reports on elements and properties; their origins give the places. One rule a file, its
 * page beside it; the page's code blocks are its tests.
 */
import type { Element, Segment, Strategy } from '../facts/strategy.ts';
import type { CalendarDate, Origin, Property } from '../facts/values.ts';
import type { Figures } from '../method/figures.ts';
import type { Stage } from '../vocabulary/decision.ts';

export const categories = [
  'language',
  'focus',
  'segment',
  'reason',
  'adopters',
  'scenario',
  'whole-product',
  'competition',
  'positioning',
  'channel',
  'pricing',
  'expansion',
  'evidence',
  'roadmap',
] as const;
export type Category = (typeof categories)[number];
export type RuleId = `${Category}/${string}`;
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** Points of weight that a rule has at a stage (method, section 11). */
export const severityWeight: Record<Severity, number> = { error: 5, warning: 3, info: 1, hint: 0 };

export type StagePlan = Readonly<Record<Stage, Severity | 'off'>>;

/** What a rule looks at. */
export interface Scene {
  readonly strategy: Strategy;
  readonly figures: Figures;
  readonly today: CalendarDate;
  /** The beachhead as rules.md has it; `undefined` where none is chosen or an error stands on it. */
  readonly beachhead: Segment | undefined;
  /** Whether another rule fires anywhere in this scene; used by the few rules that depend on one. */
  fires(rule: RuleId): boolean;
}

/** A construct without which a rule cannot look, and who reports its absence. */
export interface Requirement {
  /** In words, as rules.md has it: "a beachhead". */
  readonly what: string;
  /** The rule whose finding carries the weight while the construct is missing. */
  readonly carrier: RuleId;
  /** `true` where it is there, `false` where it is missing, the broken properties where an error hides it. */
  met(scene: Scene): boolean | readonly Property<unknown>[];
}

/** A default that has a name, so that hovers and the report can show it. */
export interface Parameter {
  readonly value: number;
  readonly unit: '%' | 'months' | 'count' | 'words' | 'ratio' | 'money' | 'score' | 'digits' | 'bytes';
  readonly meaning: string;
  /** Given by the founding documents; the others are Headpin's own. */
  readonly fromTheBook?: boolean;
}

/** Where a finding sits. */
export interface Place {
  readonly element: Element;
  /** The name of the property, where the finding sits on a value or names one that is missing. */
  readonly property?: string;
  /** The number of the list item, counted from 0. */
  readonly item?: number;
  /** The place itself where it is neither the element, a value nor an item: a keyword, a ballot's rater, a step. */
  readonly at?: Origin;
}

/** A change of the facts that a fix makes; whoever knows the text turns it into edits. */
export type Change =
  | { readonly do: 'set'; readonly element: Element; readonly property: string; readonly value: string; readonly first?: boolean }
  | { readonly do: 'remove'; readonly element: Element; readonly property: string }
  | { readonly do: 'add-item'; readonly element: Element; readonly property: string; readonly item: string }
  | { readonly do: 'drop-item'; readonly element: Element; readonly property: string; readonly item: number }
  | { readonly do: 'move-last'; readonly element: Element; readonly at: Origin };

export interface Fix {
  readonly title: string;
  /** Changes nothing that the strategy says, and may be applied with all others at once. */
  readonly safe: boolean;
  readonly changes: readonly Change[];
}

export interface Related {
  readonly message: string;
  readonly at: Origin;
}

/** What a rule reports. */
export interface Report<M extends string = string> {
  /** The name of the message. */
  readonly message: M;
  readonly slots: Readonly<Record<string, string>>;
  readonly place: Place;
  /** The subjects of which this finding takes a share; each must be among those that the rule looked at. */
  readonly subjects: readonly string[];
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** What a look at a strategy gives: all subjects by a stable key, and what was found. */
export interface Look<M extends string = string> {
  readonly subjects: readonly string[];
  readonly reports: readonly Report<M>[];
}

export interface Rule<M extends string = string> {
  readonly id: RuleId;
  /** What must or should be, in one sentence. */
  readonly summary: string;
  readonly stages: StagePlan;
  /** Runs in files that belong to no strategy too. */
  readonly alsoWithoutStrategy?: boolean;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  /** Templates by name; `{slot}` is filled in. */
  readonly messages: Readonly<Record<M, string>>;
  readonly words?: Readonly<Record<string, readonly string[]>>;
  /** Checked in order; the first that is not met stops the rule. */
  readonly requires?: readonly Requirement[];
  /** Whether the rule is left out because its construct is optional and not there. */
  readonly uncounted?: (scene: Scene) => boolean;
  /** Left out for rules of `language`, which the language itself reports. */
  readonly look?: (scene: Scene) => Look<M>;
}

/** Checks the types of a rule and keeps the names of its messages. */
export const rule = <M extends string>(definition: Rule<M>): Rule<M> => definition;

/** The severities of rules.md's table of stages, for a severity in the heading. */
export const at = {
  everyStage: (s: Severity): StagePlan => ({ earlyMarket: s, chasm: s, bowlingAlley: s, tornado: s, mainStreet: s }),
  niche: (s: Severity): StagePlan => ({
    earlyMarket: s === 'hint' ? 'hint' : 'info',
    chasm: s,
    bowlingAlley: s,
    tornado: 'off',
    mainStreet: 'off',
  }),
  crossing: (s: Severity): StagePlan => ({ earlyMarket: 'off', chasm: s, bowlingAlley: s, tornado: 'off', mainStreet: 'off' }),
  fromTheChasmOn: (s: Severity): StagePlan => ({ earlyMarket: 'off', chasm: s, bowlingAlley: s, tornado: s, mainStreet: s }),
  lasting: (s: Severity): StagePlan => ({ earlyMarket: 'info', chasm: s, bowlingAlley: s, tornado: s, mainStreet: s }),
  chasmOnly: (s: Severity): StagePlan => ({ earlyMarket: 'off', chasm: s, bowlingAlley: 'off', tornado: 'off', mainStreet: 'off' }),
};
