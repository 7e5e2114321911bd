import type { Assessment, Finding } from '@headpin/core/assessment/assessment.ts';
import type { Scenario, Segment } from '@headpin/core/facts/strategy.ts';
import type { ScenarioFigures } from '@headpin/core/method/figures.ts';

/** Findings that stand, and those that a directive silences with a reason. */
export function sortFindings(assessment: Assessment): { readonly open: readonly Finding[]; readonly silenced: readonly Finding[] } {
  return {
    open: assessment.findings.filter((finding) => finding.silenced === undefined),
    silenced: assessment.findings.filter((finding) => finding.silenced !== undefined),
  };
}

/** The scenarios about a segment, best ranked first. */
export function scenariosOf(assessment: Assessment, segment: Segment): readonly ScenarioFigures[] {
  return assessment.figures.scoreboard.ranked.filter(({ scenario }) => scenario.segment?.target === segment);
}

/** The declaration behind a scenario's name. */
export function scenarioNamed(assessment: Assessment, name: string): Scenario | undefined {
  return assessment.strategy.scenarios.find((scenario) => scenario.name === name);
}
