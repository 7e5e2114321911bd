import { addPeriod } from '../../calendar/days.ts';
import { given, valueOf } from '../../facts/read.ts';
import type { Expansion } from '../../facts/strategy.ts';
import type { CalendarDate } from '../../facts/values.ts';
import { formatDate, formatPercent } from '../../format/values.ts';
import { relatedTo } from '../parts.ts';
import { anExpand } from '../requirements.ts';
import { at, type Parameter, type Report, rule, type Scene } from '../rule.ts';
import { namesOf, subjectOf, targetPlace } from './pins.ts';

const usualGate: Parameter = { value: 0.4, unit: '%', meaning: 'the share named when none is given', fromTheBook: true };

/** A next pin waits for nothing, for more than the plan reaches, or not long enough. */
export default rule({
  id: 'expansion/gate-unsound',
  summary: 'A next pin should wait for a share of the pin before it that the plan can reach.',
  stages: at.crossing('warning'),
  parameters: { gate: usualGate },
  messages: {
    main: 'Nothing says which share of {from} must be won before {to} begins. Set `gate`; {gate} is usual.',
    high: '{to} waits for {gate} of {from}, and the plan is {share}. Set a gate that the plan reaches.',
    early: '{to} starts on {starts}, but the share of {from} is due on {due}. Move the start behind it.',
  },
  requires: [anExpand],
  look(scene) {
    const { expansions } = scene.strategy;
    const judge = (expansion: Expansion) => withoutGate(expansion) ?? aboveShare(expansion) ?? beforeShare(scene, expansion);
    return { subjects: expansions.map(subjectOf), reports: expansions.flatMap((expansion) => judge(expansion) ?? []) };
  },
});

function withoutGate(expansion: Expansion): Report<'main'> | undefined {
  if (given(expansion.gate)) return undefined;
  const gate = formatPercent(usualGate.value);
  return {
    message: 'main',
    slots: { ...namesOf(expansion), gate },
    place: targetPlace(expansion),
    subjects: [subjectOf(expansion)],
    fixes: [{ title: `Set the gate to ${gate}`, safe: false, changes: [{ do: 'set', element: expansion, property: 'gate', value: gate }] }],
  };
}

function aboveShare(expansion: Expansion): Report<'high'> | undefined {
  const property = expansion.from?.target?.share;
  const [gate, share] = [valueOf(expansion.gate), valueOf(property)];
  if (gate === undefined || share === undefined || gate.low <= share.high) return undefined;
  return {
    message: 'high',
    slots: { ...namesOf(expansion), gate: formatPercent(gate), share: formatPercent(share) },
    place: { element: expansion, property: 'gate' },
    subjects: [subjectOf(expansion)],
    related: relatedTo('the share to win', property),
  };
}

function beforeShare(scene: Scene, expansion: Expansion): Report<'early'> | undefined {
  const from = expansion.from?.target;
  const [starts, due] = [valueOf(expansion.starts), shareDue(scene)];
  if (from === undefined || from !== scene.beachhead || starts === undefined || due === undefined || starts >= due) return undefined;
  return {
    message: 'early',
    slots: { ...namesOf(expansion), starts: formatDate(starts), due: formatDate(due) },
    place: { element: expansion, property: 'starts' },
    subjects: [subjectOf(expansion)],
    related: relatedTo('the share to win', from.share),
  };
}

/** The earliest day on which the share of the beachhead is due: after its `within`, else the horizon. */
function shareDue({ strategy, beachhead }: Scene): CalendarDate | undefined {
  const decided = valueOf(strategy.decision?.decided);
  const time = given(beachhead?.share) ? valueOf(beachhead?.share)?.within : valueOf(strategy.decision?.horizon);
  return decided === undefined || time === undefined ? undefined : addPeriod(decided, time.low, time.unit);
}
