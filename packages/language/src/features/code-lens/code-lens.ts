/** Code lenses above strategies, scenarios and ballots; off unless asked for, since lines that jump annoy. */
import { type Assessment, type Ballot, formatCount, formatNumber, type Scenario } from '@headpin/core';
import type { CodeLens } from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { declaredIn } from '../hover/under-cursor.ts';
import { askAgain } from '../inlay-hints/ask-again.ts';
import { scenarioLabel } from '../inlay-hints/labels.ts';
import { verdictsOf } from '../inlay-hints/verdicts.ts';
import { type FeatureScene, sceneOf } from '../scene.ts';
import { panelProgress } from './progress.ts';

/** The client's command that opens the report beside the text; takes the document and the zero-based line. */
const openReportCommand = 'headpin.openReportToSide';

export const codeLens: Feature = {
  capabilities: { codeLensProvider: { resolveProvider: false } },
  register(connection, session, guarded) {
    verdictsOf(session).onReady(() => {
      if (session.settings.codeLens && session.client.codeLensRefresh) void askAgain(connection, 'workspace/codeLens/refresh');
    });
    connection.onCodeLens(
      guarded('The code lenses', ({ textDocument }): CodeLens[] => {
        const scene = session.settings.codeLens ? sceneOf(session, textDocument.uri) : undefined;
        return scene === undefined ? [] : lensesOf(scene);
      }),
    );
  },
};

type Titles = Readonly<Record<string, (scene: FeatureScene, element: never, assessment: Assessment) => string | undefined>>;

const titles: Titles = {
  strategy: (_, __, assessment) => strategyTitle(assessment),
  scenario: (scene, scenario: Scenario, assessment) => scenarioLabel(assessment, scenario, verdictsOf(scene.session).ready(assessment)),
  ballot: (_, ballot: Ballot, assessment) => ballotTitle(assessment, ballot),
};

function lensesOf(scene: FeatureScene): CodeLens[] {
  return scene.document.pieces.flatMap((piece): CodeLens[] => {
    const declared = declaredIn(scene.view.lowered, piece);
    const titleOf = declared?.counts ? titles[declared.node.kind] : undefined;
    const title = titleOf?.(scene, declared?.element as never, scene.assess());
    if (declared === undefined || title === undefined) return [];
    const { range } = scene.project.locate(declared.element.keywordAt as never);
    return [{ range, command: { title, command: openReportCommand, arguments: [scene.file, range.start.line] } }];
  });
}

function strategyTitle({ readiness, findings }: Assessment): string {
  const open = findings.filter(({ silenced, severity }) => silenced === undefined && severity !== 'hint').length;
  const score = readiness.score === null ? '' : `readiness ${formatNumber(readiness.score, 1)} · `;
  return `${score}${formatCount(open, 'open finding')}`;
}

function ballotTitle(assessment: Assessment, ballot: Ballot): string {
  const { done, missing } = panelProgress(assessment);
  const own = missing.find(({ rater }) => rater === ballot.name);
  const others = missing.filter((one) => one !== own).map(({ rater }) => rater);
  const ownPart = own === undefined ? 'complete' : `${formatCount(own.scores, 'score')} to give`;
  return `${ownPart} · ${done.length} of ${formatCount(done.length + missing.length, 'rater')} done${others.length === 0 ? '' : ` · missing: ${others.join(', ')}`}`;
}
