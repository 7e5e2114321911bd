/** What the files declare about each question that raters answer, where that speaks against a high rating. */
import { forSegment, given, target, valueOf } from '../../facts/read.ts';
import { oncePerStrategy } from '../../facts/reads.ts';
import type { Component, Segment } from '../../facts/strategy.ts';
import { formatMonths } from '../../format/values.ts';
import { productOf } from '../../method/whole-product.ts';
import { customersOf, neededComponents, relatedTo } from '../parts.ts';
import { isUnsound } from '../requirements.ts';
import type { Related, Scene } from '../rule.ts';

/** Words that complete "the panel rates it high, but …", and where it stands. */
export interface DeclaredFact {
  readonly says: string;
  readonly related: readonly Related[];
}

type Contradiction = (scene: Scene, segment: Segment) => DeclaredFact | undefined;

const fact = (says: string, related: readonly Related[]): DeclaredFact => ({ says, related });
const theSegment = (segment: Segment): readonly Related[] => [{ message: 'the segment', at: segment.at }];

/** By built-in criterion: the fact that contradicts a high rating of a scenario for the segment, if there is one. */
export const contradictions: ReadonlyMap<string, Contradiction> = new Map<string, Contradiction>([
  ['buyer', (_, segment) => (given(segment.payer) ? undefined : fact('nothing says who pays', theSegment(segment)))],
  ['reason', againstReason],
  ['whole', againstWhole],
  ['rivals', againstRivals],
  ['partners', againstPartners],
  ['channel', againstChannel],
  ['price', againstPrice],
  ['credibility', againstCredibility],
  ['growth', againstGrowth],
]);

function againstReason(scene: Scene, segment: Segment): DeclaredFact | undefined {
  if (segment.reason === undefined) return fact('no reason to buy is declared', theSegment(segment));
  if (!scene.fires('reason/not-compelling')) return undefined;
  return fact('waiting costs less than the risk', relatedTo('what waiting costs', segment.reason.inaction));
}

function againstWhole(scene: Scene, segment: Segment): DeclaredFact | undefined {
  const product = productOf(scene.strategy, segment);
  const open = product.needs.find(({ state }) => state === 'open')?.need;
  if (open !== undefined) return fact(`${open.name} is open`, [{ message: 'the open need', at: open.at }]);
  const last = product.leadTime;
  if (!last || !scene.fires('whole-product/lead-time')) return undefined;
  return fact(
    `the last part comes ${formatMonths(last.months)} after the decision`,
    relatedTo('when the last part is ready', last.component.ready),
  );
}

const unlimitedIn = oncePerStrategy(({ alternatives }) => alternatives.find(({ limitation }) => !given(limitation)));

function againstRivals({ strategy }: Scene): DeclaredFact | undefined {
  const unlimited = unlimitedIn(strategy);
  return unlimited && fact(`nothing says what ${unlimited.name} cannot do`, [{ message: 'the alternative', at: unlimited.at }]);
}

function againstPartners(scene: Scene): DeclaredFact | undefined {
  const component = neededComponents(scene).find(isUnprovided);
  return component && fact(`${component.name} comes from nobody who has agreed`, [{ message: 'the part', at: component.at }]);
}

/** From nobody, or from a partner that has not agreed. */
function isUnprovided({ from }: Component): boolean {
  if (!given(from)) return true;
  const partner = target(from);
  const status = valueOf(partner?.status);
  return partner !== undefined && !isUnsound(partner.status) && status !== 'agreed' && status !== 'signed';
}

function againstChannel(scene: Scene, segment: Segment): DeclaredFact | undefined {
  const channel = forSegment(scene.strategy.channels, segment);
  if (channel === undefined) return fact('there is none', theSegment(segment));
  if (!scene.fires('channel/wrong-for-buyer')) return undefined;
  return fact('it does not fit the buyer', [{ message: 'the channel', at: channel.at }]);
}

function againstPrice(scene: Scene, segment: Segment): DeclaredFact | undefined {
  if (!scene.fires('pricing/above-worth')) return undefined;
  const price = forSegment(scene.strategy.pricings, segment)?.price;
  return fact('it is above what the problem costs or the budget holds', relatedTo('the price', price));
}

function againstCredibility({ strategy }: Scene, segment: Segment): DeclaredFact | undefined {
  const vouches = customersOf(strategy, segment).some(({ status }) => isUnsound(status) || valueOf(status) === 'reference');
  return vouches ? undefined : fact(`no customer in ${segment.name} vouches for you`, theSegment(segment));
}

function againstGrowth({ strategy }: Scene, segment: Segment): DeclaredFact | undefined {
  const leadsOn = strategy.expansions.some(({ from }) => from?.target === undefined || from.target === segment);
  return leadsOn ? undefined : fact(`nothing leads on from ${segment.name}`, theSegment(segment));
}
