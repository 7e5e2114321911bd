/** The beachhead's channel, and when a partner sells through it. */
import { forSegment, given, valueOf } from '../../facts/read.ts';
import type { Channel } from '../../facts/strategy.ts';
import { pricingIn } from '../pricing/prices.ts';
import type { Scene } from '../rule.ts';

export const channelIn = ({ strategy, beachhead }: Scene): Channel | undefined => forSegment(strategy.channels, beachhead);

/** Whether a partner stands between us and the customer, so that both margins are due. */
export function sellsThroughPartner(scene: Scene): boolean {
  const channel = channelIn(scene);
  if (channel === undefined) return false;
  const ofPartner = [channel.through, channel.margin, channel.usualMargin];
  return ofPartner.some((property) => given(property)) || valueOf(pricingIn(scene)?.model) === 'distribution';
}
