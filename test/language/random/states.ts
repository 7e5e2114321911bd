/** Everything that a project knows, as data that can be compared. */
import type { Origin } from '@headpin/core';
import type { Project } from '@headpin/language/index.ts';

const today = '2026-11-21';

/** Syntax, strategies, links, findings with their fixes, and readiness; places as offsets in files. */
export function stateOf(project: Project): object {
  const at = ({ file, anchor, start, end }: Origin) => `${file} ${anchor.offset + start}-${anchor.offset + end}`;
  return {
    documents: [...project.files].sort().map((file) => ({
      file,
      refused: project.document(file)?.refused,
      pieces: project.document(file)?.pieces.map(({ anchor, length, declaration, comments, problems, tokens }) => ({
        from: anchor.offset,
        length,
        declaration,
        comments,
        problems,
        tokens,
      })),
    })),
    strategies: project.strategies.map((view) => {
      const assessment = project.assess(view, today);
      return {
        name: view.name,
        folder: view.folder,
        files: view.files,
        links: view.lowered.links.map(
          (link) => `${at(link.at)} ${link.name} → ${link.target === undefined ? 'nothing' : at(link.target.at)}`,
        ),
        readiness: assessment.readiness,
        findings: assessment.findings.map((finding) => ({
          rule: finding.rule,
          message: finding.message,
          fingerprint: finding.fingerprint,
          place: project.locate(finding.at),
          related: finding.related.map((related) => `${related.message} ${at(related.at)}`),
          fixes: finding.fixes.map((fix) => ({ title: fix.title, edits: project.edits(fix) })),
          silenced: finding.silenced,
          points: finding.points,
        })),
      };
    }),
  };
}
