import { given, valueOf } from '../../facts/read.ts';
import { formatDate, formatPercent } from '../../format/values.ts';
import type { ExpansionFigures } from '../../method/figures.ts';
import { relatedTo } from '../parts.ts';
import { accountsAtAnExpand, anExpand } from '../requirements.ts';
import { at, type Parameter, type Report, rule, type Scene } from '../rule.ts';
import { namesOf, subjectOf } from './pins.ts';

const usualGate: Parameter = { value: 0.4, unit: '%', meaning: 'the gate where none is given', fromTheBook: true };

/** Work on a next pin has begun before enough of the pin before it is won (method, section 8). */
export default rule({
  id: 'expansion/too-early',
  summary: 'A next pin must not be started before the one before it burns.',
  stages: at.crossing('error'),
  parameters: { gate: usualGate },
  messages: {
    main: '{to} was started on {starts} with {share} of {from} won; the gate is {gate}. Stop it and bring that pin down first.',
  },
  requires: [anExpand, accountsAtAnExpand],
  look(scene) {
    const sized = scene.figures.expansions.filter(({ from }) => valueOf(from?.accounts) !== undefined);
    return { subjects: sized.map(({ expansion }) => subjectOf(expansion)), reports: sized.flatMap((figures) => judge(scene, figures)) };
  },
});

function judge({ today }: Scene, { expansion, shareSoFar }: ExpansionFigures): Report<'main'>[] {
  const starts = valueOf(expansion.starts);
  const gate = given(expansion.gate) ? valueOf(expansion.gate) : { low: usualGate.value, high: usualGate.value };
  if (starts === undefined || starts > today || gate === undefined || shareSoFar === null || shareSoFar.high >= gate.low) return [];
  return [
    {
      message: 'main',
      slots: { ...namesOf(expansion), starts: formatDate(starts), share: formatPercent(shareSoFar), gate: formatPercent(gate) },
      place: { element: expansion, property: 'starts' },
      subjects: [subjectOf(expansion)],
      related: relatedTo('the gate', expansion.gate),
    },
  ];
}
