/** Silencing a rule by a directive on the line above. Without a reason nothing is silenced, so the author is asked for one. */
import type { Finding } from '@headpin/core';
import { CodeActionKind, type TextEdit } from 'vscode-languageserver';
import type { Silenceable } from '../protocol/messages.ts';
import { diagnosticOf } from '../server/diagnostics.ts';
import type { ActionScene, OfferedAction } from './offered-action.ts';

/** The client's command that asks for a reason and writes the directive. */
export const silenceCommand = 'headpin.silence';

/** So many rules of a line have an action each; more would push what mends them out of sight, and are one action that asks which. */
const mostAlone = 3;

/** A line, and what is found there of each rule, however often it speaks: a directive silences all of it. */
interface Place {
  readonly line: number;
  readonly byRule: ReadonlyMap<string, readonly Finding[]>;
}

export function silencings(scene: ActionScene, findings: readonly Finding[]): OfferedAction[] {
  return placesOf(scene, findings).flatMap(({ line, byRule }) => {
    const all = [...byRule.values()];
    if (!scene.asksForReason) return all.map((same) => writing(scene, line, same));
    return all.length > mostAlone ? [asking(scene, line, all)] : all.map((same) => asking(scene, line, [same]));
  });
}

function placesOf({ session }: ActionScene, findings: readonly Finding[]): Place[] {
  const places = new Map<number, Map<string, Finding[]>>();
  for (const finding of findings) {
    if (finding.category === 'language') continue;
    const { line } = session.project.locate(finding.at).range.start;
    const byRule = places.get(line) ?? new Map<string, Finding[]>();
    byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
    places.set(line, byRule);
  }
  return [...places].map(([line, byRule]) => ({ line, byRule }));
}

const titleFor = (rule: string): string => `Silence ${rule} here, with a reason…`;

const diagnosticsOf = ({ session }: ActionScene, findings: readonly Finding[]) => findings.map((finding) => diagnosticOf(session, finding));

/** The client asks for the reason, and which rule it is where there are several. */
function asking(scene: ActionScene, line: number, all: readonly (readonly Finding[])[]): OfferedAction {
  const rules = all.map(([first]): Silenceable => ({ rule: first!.rule, message: first!.message }));
  const title = rules.length === 1 ? titleFor(rules[0]!.rule) : `Silence one of ${rules.length} rules here, with a reason…`;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnosticsOf(scene, all.flat()),
    command: { title, command: silenceCommand, arguments: [scene.file, line, rules] },
  };
}

/** The directive without its reason, for the author to fill in. */
function writing(scene: ActionScene, line: number, same: readonly Finding[]): OfferedAction {
  const { session, file } = scene;
  const { rule } = same[0]!;
  const text = session.project.text(file) ?? '';
  const indent = /^[ \t]*/.exec(text.slice(session.project.linesOf(file).startOf(line)))![0];
  const at = { line, character: 0 };
  const edit: TextEdit = { range: { start: at, end: at }, newText: `${indent}// headpin-ignore ${rule}: \n` };
  return {
    title: titleFor(rule),
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnosticsOf(scene, same),
    edit: () => ({ documentChanges: [{ textDocument: { uri: file, version: session.open.get(file)?.version ?? null }, edits: [edit] }] }),
  };
}
