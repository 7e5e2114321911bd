/** Findings as diagnostics. */
import { type Finding, pageAddress, shortened, visible } from '@headpin/core';
import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Lines, Position } from '../project/lines.ts';
import type { Place, StrategyView } from '../project/project.ts';
import type { Session } from './session.ts';

/** Most diagnostics shown in one file; machine formats give all. */
const mostShown = 100;

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** Rules whose findings stand on what counts for nothing. */
const dead: ReadonlySet<string> = new Set([
  'language/repeated',
  'language/ignore-unused',
  'language/unknown-property',
  'whole-product/not-needed',
]);

/** The diagnostics of every file of a strategy; silenced findings are left to the report. */
export function diagnosticsOf(session: Session, view: StrategyView): Map<string, Diagnostic[]> {
  const byFile = new Map<string, Diagnostic[]>(view.files.map((file) => [file, []]));
  for (const finding of session.assess(view).findings) {
    if (finding.silenced !== undefined) continue;
    const { file } = finding.at;
    const all = byFile.get(file) ?? [];
    byFile.set(file, all);
    if (all.length < mostShown) all.push(diagnosticOf(session, finding));
    else if (all.length === mostShown) all.push(tooMany(session, view, file));
  }
  return byFile;
}

/** A diagnostic, and the places that it and its related ones had. */
interface Made {
  /** The lines of their files: the same lines are the same places. */
  readonly lines: readonly Lines[];
  readonly places: readonly Place[];
  /** Its own, then those of the related places. */
  readonly messages: readonly string[];
  readonly diagnostic: Diagnostic;
}

/** Findings that an edit does not reach are the very same objects as before it. */
const made = new WeakMap<Finding, Made>();

/** The very same as before where the finding is the same and nothing of it has moved. */
export function diagnosticOf(session: Session, finding: Finding): Diagnostic {
  const before = made.get(finding);
  const all = [finding, ...(session.client.relatedInformation ? finding.related : [])];
  if (before !== undefined && all.every(({ at }, i) => session.project.linesOf(at.file) === before.lines[i])) return before.diagnostic;
  const lines = all.map(({ at }) => session.project.linesOf(at.file));
  const places = all.map(({ at }) => session.project.locate(at));
  if (before !== undefined && places.every((place, i) => isSame(place, before.places[i]))) {
    made.set(finding, { ...before, lines });
    return before.diagnostic;
  }
  const messages = before?.messages ?? all.map(({ message }, i) => (i === 0 ? `${shown(message)}${pointsOf(finding)}` : shown(message)));
  const diagnostic = diagnosticAt(places, messages, session, finding);
  made.set(finding, { lines, places, messages, diagnostic });
  return diagnostic;
}

const isSame = (one: Place, other: Place | undefined): boolean =>
  other !== undefined && one.file === other.file && isAt(one.range.start, other.range.start) && isAt(one.range.end, other.range.end);
const isAt = (one: Position, other: Position): boolean => one.line === other.line && one.character === other.character;

function diagnosticAt(
  [place, ...others]: readonly Place[],
  [message, ...messages]: readonly string[],
  session: Session,
  finding: Finding,
): Diagnostic {
  const { diagnosticTags, diagnosticLinks } = session.client;
  const related = others.map(({ file, range }, i): DiagnosticRelatedInformation => {
    return { message: messages[i]!, location: { uri: file, range } };
  });
  return {
    range: place!.range,
    severity: severities[finding.severity],
    source: 'headpin',
    code: finding.rule,
    ...(diagnosticLinks ? { codeDescription: { href: pageAddress(finding.rule) } } : {}),
    message: message!,
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    ...(diagnosticTags && dead.has(finding.rule) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    data: { fingerprint: finding.fingerprint },
  };
}

/** A message as the editor shows it: names without end cut, and nothing hidden in it. */
const shown = (message: string): string => shortened(visible(message));

function pointsOf({ points, opens }: Finding): string {
  if (points < 0.05) return '';
  const opened = opens === 0 ? '' : `, and ${opens} more ${opens === 1 ? 'rule' : 'rules'} can look`;
  return ` (+${points.toFixed(1)} points of readiness${opened})`;
}

function tooMany(session: Session, view: StrategyView, file: string): Diagnostic {
  const count = session.assess(view).findings.filter((finding) => finding.at.file === file && finding.silenced === undefined).length;
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    severity: DiagnosticSeverity.Information,
    source: 'headpin',
    message: `This file has ${count} findings; the first ${mostShown} are shown. \`headpin check\` lists all.`,
  };
}
