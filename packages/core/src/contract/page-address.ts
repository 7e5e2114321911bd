import type { RuleId } from '../rules/rule.ts';

const pages = 'https://github.com/headpin/headpin/blob/main/packages/core/src/rules';

/** The address of a rule's page, to which codes of findings link. */
export const pageAddress = (rule: RuleId): string => `${pages}/${rule}.md`;
