import { given, valueOf } from '../../facts/read.ts';
import type { Segment } from '../../facts/strategy.ts';
import { formatDate } from '../../format/values.ts';
import { decisionOf, mostChoices } from '../parts.ts';
import { at, type Fix, rule, type Scene } from '../rule.ts';

/** One fix a segment, those of the scenarios that rank first before the others. */
function choices(scene: Scene): readonly Fix[] {
  const element = decisionOf(scene);
  const winners = scene.figures.scoreboard.first.flatMap(({ scenario }) => scenario.segment?.target ?? []);
  const segments = new Set<Segment>([...winners, ...scene.strategy.segments]);
  return [...segments].slice(0, mostChoices).map(({ name }) => ({
    title: `Choose ${name}`,
    safe: false,
    changes: [{ do: 'set', element, property: 'beachhead', value: name }],
  }));
}

/** One segment is named, even where only one is declared. */
export default rule({
  id: 'focus/beachhead-missing',
  summary: 'A strategy must choose one segment as its beachhead.',
  stages: at.niche('error'),
  messages: {
    main: '{strategy} chooses no beachhead, and a fire that starts everywhere starts nowhere. Name the one segment to win first with `beachhead:`.',
    overdue:
      'The beachhead of {strategy} should have been chosen by {decideBy}, and each week without one burns money. Choose now: winning the niche matters more than choosing the best one.',
  },
  look(scene) {
    const element = decisionOf(scene);
    const subjects = [element.name];
    if (given(element.beachhead)) return { subjects, reports: [] };
    const decideBy = valueOf(element.decideBy);
    const overdue = decideBy !== undefined && decideBy < scene.today;
    return {
      subjects,
      reports: [
        {
          message: overdue ? 'overdue' : 'main',
          slots: { strategy: element.name, ...(overdue && { decideBy: formatDate(decideBy) }) },
          place: { element },
          subjects,
          fixes: choices(scene),
        },
      ],
    };
  },
});
