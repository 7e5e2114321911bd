/** The readiness of a strategy, in all and by category (method, section 11). */
import type { CategoryReadiness, Readiness } from '../assessment/assessment.ts';
import { categoryOf } from '../assessment/draft.ts';
import { categories, type RuleId } from '../rules/rule.ts';
import type { Account } from './ledger.ts';

/** @param accounts of the rules that count; none for files that belong to no strategy */
export function readinessOf(accounts: readonly Account[], off: readonly RuleId[]): Readiness {
  const { score } = kept(accounts);
  return {
    score,
    categories: categories.map((id): CategoryReadiness => ({ id, ...kept(accounts.filter(({ rule }) => categoryOf(rule) === id)) })),
    off,
  };
}

/** Points of weight of all rules that count. */
export const totalWeight = (accounts: readonly Account[]): number => accounts.reduce((sum, { weight }) => sum + weight, 0);

function kept(accounts: readonly Account[]) {
  const total = totalWeight(accounts);
  const rest = accounts.reduce((sum, { weight, lost }) => sum + weight - lost, 0);
  return { score: total === 0 ? null : (100 * rest) / total, kept: rest, total };
}
