import type { Finding } from '@headpin/core/assessment/assessment.ts';
import { pageAddress } from '@headpin/core/contract/page-address.ts';
import { formatCount } from '@headpin/core/format/values.ts';
import { capitalised, findingPoints, fixed } from '../parts/format.ts';
import { sortFindings } from '../parts/judged.ts';
import type { Blocks, Places } from './places.ts';
import { coded, heading, joined, link, type Markdown, md, table } from './writer.ts';

/** Readiness by category, every finding with its points, and the silenced ones with their reasons. */
export const findingBlocks: Blocks = (assessment, places) => {
  const { open, silenced } = sortFindings(assessment);
  const { readiness } = assessment;
  const counted = readiness.categories.filter(({ score }) => score !== null);
  return [
    heading(3, 'Findings'),
    counted.length === 0
      ? undefined
      : table(
          ['Category', '>Readiness', '>Findings'],
          counted.map(({ id, score }) => [
            capitalised(id.replace('-', ' ')),
            fixed(score),
            open.filter(({ category }) => category === id).length,
          ]),
        ),
    open.length === 0 ? md`Nothing to fix.` : md`${formatCount(open.length, 'finding')}, the most valuable first:`,
    open.length === 0
      ? undefined
      : findingTable(
          [...open].sort((a, b) => b.points - a.points),
          places,
        ),
    silenced.length === 0 ? undefined : heading(3, 'Silenced'),
    silenced.length === 0
      ? undefined
      : table(
          ['>Points', 'Rule', 'Reason', 'Where'],
          silenced.map((finding) => [pointsOf(finding), ruleOf(finding), finding.silenced?.reason ?? '', places.name(finding.at)]),
        ),
    readiness.off.length === 0
      ? undefined
      : md`Switched off in headpin.json, and so out of the total: ${joined([...readiness.off], ', ')}.`,
  ];
};

const findingTable = (findings: readonly Finding[], places: Places): Markdown =>
  table(
    ['>Points', 'Severity', 'Finding', 'Rule', 'Where'],
    findings.map((finding) => [pointsOf(finding), finding.severity, coded(finding.message), ruleOf(finding), places.name(finding.at)]),
  );

const pointsOf = ({ points }: Finding): string => (points > 0 ? findingPoints(points) : '–');
const ruleOf = ({ rule }: Finding): Markdown => link(rule, pageAddress(rule));
