/** Findings as tables, for a job's summary or a wiki. */
import { formatCount, formatNumber } from '@headpin/core/format/values.ts';
import { readinessText } from '@headpin/core/readiness/words.ts';
import { code, coded, documentOf, heading, link, type Markdown, md, table } from '@headpin/report/markdown/writer.ts';
import type { Checked, CheckResult } from '../checked.ts';
import { missedScoreText } from '../compact.ts';
import { worstFirst } from './findings.ts';

export function markdownFormat({ strategies, today }: CheckResult): string {
  return documentOf([...strategies.flatMap(strategyBlocks), md`As of ${today}.`]);
}

function strategyBlocks({ output, assessment, missedScore, known, elsewhere }: Checked): (Markdown | undefined)[] {
  const open = worstFirst(output.findings.filter(({ silenced }) => silenced === undefined));
  const silenced = output.findings.filter((finding) => finding.silenced !== undefined);
  const { score } = output.readiness;
  const readiness = score === null ? '' : `, readiness ${readinessText(score, assessment.findings)}`;
  const counted = open.length === 0 ? 'nothing to report' : formatCount(open.length, 'finding');
  return [
    heading(3, md`${output.name ?? 'Files without a strategy'}: ${counted}${readiness}`),
    missedScore === undefined ? undefined : md`**${missedScoreText(output.name, score, missedScore)}**`,
    open.length === 0
      ? undefined
      : table(
          ['Severity', '>Points', 'Rule', 'What it says', 'Where'],
          open.map(({ severity, points, rule, help, message, file, range }) => [
            severity,
            points > 0 ? `+${formatNumber(points)}` : '–',
            link(rule, help),
            coded(message),
            `${file}:${range.start.line + 1}`,
          ]),
        ),
    silenced.length === 0
      ? undefined
      : table(
          ['Silenced', 'Reason', 'Where'],
          silenced.map((finding) => [
            code(finding.rule),
            finding.silenced?.reason ?? '',
            `${finding.file}:${finding.range.start.line + 1}`,
          ]),
        ),
    known === 0 ? undefined : md`${formatCount(known, 'known finding')} left out.`,
    elsewhere === 0 ? undefined : md`${formatCount(elsewhere, 'more finding')} in files of this strategy that were not asked for.`,
  ];
}
