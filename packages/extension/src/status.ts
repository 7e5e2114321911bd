/** The readiness of the strategy under the cursor, as a language status item, and what the walkthrough waits for. */
import type { AssessmentReply } from '@headpin/language/protocol/messages.ts';
import { asFarAsRead } from '@headpin/language/protocol/shown-text.ts';
import { commands, type Disposable, LanguageStatusSeverity, languages, window } from 'vscode';
import { currentDocument, isRevision, languageId } from './documents.ts';
import { forStatus } from './plain-text.ts';
import type { ReportSource } from './report/source.ts';

/** Milliseconds without a change before the readiness is asked for again. */
const calm = 400;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function detailOf(findings: AssessmentReply['findings']): string {
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity && !finding.silenced).length;
  return [counted(count('error'), 'error'), counted(count('warning'), 'warning'), counted(count('info'), 'hint')].join(', ');
}

export class ReadinessStatus implements Disposable {
  private readonly source: ReportSource;
  private readonly item = languages.createLanguageStatusItem('headpin.readiness', { language: languageId });
  private readonly editors = window.onDidChangeActiveTextEditor(() => this.refreshSoon());
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the questions: an answer to an older one is dropped. */
  private asked = 0;

  constructor(source: ReportSource) {
    this.source = source;
    this.item.name = 'Headpin readiness';
    this.item.text = 'Headpin';
    this.item.command = { command: 'headpin.openReportToSide', title: 'Open report' };
    this.refreshSoon();
  }

  refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), calm);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.asked += 1;
    this.editors.dispose();
    this.item.dispose();
  }

  private async refresh(): Promise<void> {
    const uri = currentDocument();
    if (!uri) return;
    this.asked += 1;
    if (isRevision(uri)) {
      this.item.text = 'Headpin: an older text';
      this.item.detail = 'The file as it was; its strategy is not assessed.';
      this.item.severity = LanguageStatusSeverity.Information;
      return;
    }
    const question = this.asked;
    this.item.busy = true;
    try {
      const assessment = await this.source.assessment(uri.toString());
      if (question === this.asked) this.show(assessment);
    } catch (error) {
      if (question !== this.asked) return;
      this.item.text = 'Headpin';
      this.item.detail = forStatus(error instanceof Error ? error.message : String(error));
      this.item.severity = LanguageStatusSeverity.Warning;
    } finally {
      if (question === this.asked) this.item.busy = false;
    }
  }

  private show(assessment: AssessmentReply): void {
    const { name, readiness, findings, segments, scenarios } = assessment;
    const score = readiness?.score;
    this.item.text = score === undefined || score === null ? 'Headpin: no strategy' : `Readiness ${Math.round(score)}`;
    this.item.detail =
      name === null ? 'This file belongs to no strategy.' : forStatus(`${name}: ${detailOf(findings)}${asFarAsRead(findings)}`);
    const hasErrors = findings.some(({ severity, silenced }) => severity === 'error' && !silenced);
    this.item.severity = hasErrors ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    tell('hasStrategy', name !== null);
    tell('hasSegment', segments.length > 0);
    tell(
      'hasScores',
      scenarios.some(({ total }) => total !== null),
    );
  }
}

/** The walkthrough's steps are done once these hold. */
function tell(key: string, holds: boolean): void {
  if (holds) void commands.executeCommand('setContext', `headpin.${key}`, true);
}
