/** Who covers a need, what hangs on it, and what a component does for whom (method, section 7). */
import type { Assessment } from '../assessment/assessment.ts';
import { given, targets, valueOf } from '../facts/read.ts';
import type { Component, Need, Segment } from '../facts/strategy.ts';
import { formatMonths, formatPercent } from '../format/values.ts';
import { type ExplainedLine, type Explanation, line, section } from './explanation.ts';
import { list } from './words.ts';

const stateInWords = {
  covered: 'covered',
  promised: 'promised, not yet there',
  open: 'open: nothing covers or promises it',
  waived: 'waived',
} as const;

export function explainNeed(assessment: Assessment, need: Need): Explanation {
  const { figures } = assessment;
  const { state, metBy } = figures.wholeProduct.needs.get(need)!;
  const chain = figures.wholeProduct.bySegment.get(need.segment)?.chains.find((one) => one.need === need);
  return {
    kind: 'need',
    name: need.name,
    title: need.title,
    at: need.at,
    summary: `${need.name} of ${need.segment.name} is ${stateInWords[state]}.`,
    sections: [
      ...section(
        'Who meets it',
        metBy.map((component) =>
          line(component.name, roleOf(assessment, component), component.status?.at, component.ready?.at, component.from?.at),
        ),
      ),
      ...section(
        'What hangs on it',
        chain === undefined
          ? []
          : [
              chain.promises.length > 0 ? line('promised by', 'the positioning of the segment', ...chain.promises) : undefined,
              ...chain.customers.map((customer) => line('customer', customer.name, customer.needs?.at ?? customer.unmet?.at, customer.at)),
              ...chain.references.map((customer) => line('reference', customer.name, customer.at)),
              ...chain.expansions.map((expansion) => line('expansion', `${expansion.from?.name} -> ${expansion.to?.name}`, expansion.at)),
            ],
      ),
    ],
  };
}

export function explainComponent(assessment: Assessment, component: Component): Explanation {
  const { figures } = assessment;
  const needs = targets(component.meets);
  const waived = valueOf(component.waived);
  return {
    kind: 'component',
    name: component.name,
    title: component.title,
    at: component.at,
    summary: waived === undefined ? `${component.name} ${roleOf(assessment, component)}.` : `${component.name} is waived: ${waived}`,
    sections: [
      ...section(
        'Needs that it meets',
        needs.map((need) =>
          line(need.name, `${need.segment.name}; ${stateInWords[figures.wholeProduct.needs.get(need)?.state ?? 'open']}`, need.at),
        ),
      ),
      ...section(
        'Lead time',
        [...figures.wholeProduct.bySegment.values()]
          .filter(({ leadTime }) => leadTime?.component === component)
          .flatMap(({ segment }) => leadTimeLine(assessment, segment) ?? []),
      ),
    ],
  };
}

/** Coverage and lead time of a segment, and the state of each need. */
export function coverageLines(assessment: Assessment, segment: Segment): (ExplainedLine | undefined)[] {
  const product = assessment.figures.wholeProduct.bySegment.get(segment);
  if (product === undefined || product.needs.length === 0) return [];
  const coverage =
    product.coverage === null ? 'every need is waived' : `${product.covered} of ${product.of} needs = ${formatPercent(product.coverage)}`;
  return [
    line('covered', coverage),
    ...product.needs.map(({ need, state, by }) =>
      line(need.name, by.length === 0 ? stateInWords[state] : `${stateInWords[state]} by ${list(by.map(({ name }) => name))}`, need.at),
    ),
    leadTimeLine(assessment, segment),
  ];
}

function leadTimeLine({ figures }: Assessment, segment: Segment): ExplainedLine | undefined {
  const leadTime = figures.wholeProduct.bySegment.get(segment)?.leadTime;
  if (!leadTime) return undefined;
  const { component, ready, from, days, months, withinThreeMonths } = leadTime;
  const verdict = withinThreeMonths ? 'within three months' : 'more than three months';
  return line(
    'lead time',
    `${component.name} comes last, on ${ready}: ${days} days after ${from} = ${formatMonths(months)}, ${verdict}`,
    component.ready?.at,
    component.at,
  );
}

function roleOf({ figures: { wholeProduct }, strategy }: Assessment, component: Component): string {
  const from = valueOf(component.from);
  const provider = from === undefined ? 'nobody yet' : typeof from === 'string' ? from : `${from.name}${partnerStatus(from.target)}`;
  const status = valueOf(component.status) ?? 'no status given';
  const ready = valueOf(component.ready);
  const launch = valueOf(strategy.decision?.launch);
  const dates = ready === undefined ? '' : `, ready ${ready}${launch === undefined || status === 'shipped' ? '' : `, launch ${launch}`}`;
  const effect = given(component.waived)
    ? 'is waived and counts for nothing'
    : wholeProduct.covers(component)
      ? 'covers what it meets'
      : wholeProduct.promises(component)
        ? 'promises what it meets'
        : 'covers nothing yet';
  return `${effect}; from ${provider}, ${status}${dates}`;
}

function partnerStatus(partner: { readonly status?: { readonly value: string | undefined } } | undefined): string {
  const status = partner?.status?.value;
  return status === undefined ? '' : ` (${status})`;
}
