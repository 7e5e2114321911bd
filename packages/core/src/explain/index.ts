export { explainCriterion } from './criterion.ts';
export { explainEvidence } from './evidence.ts';
export { expansionName, explainExpansion } from './expansion.ts';
export type { ExplainedKind, ExplainedLine, ExplainedSection, Explanation } from './explanation.ts';
export { explainableNames, explainName } from './names.ts';
export { explainScenario } from './scenario.ts';
export { explainSegment } from './segment.ts';
export { explainStrategy } from './strategy.ts';
export { explainComponent, explainNeed } from './whole-product.ts';
