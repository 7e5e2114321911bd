import { given, isBroken, valueOf } from '../../facts/read.ts';
import { formatList } from '../../format/values.ts';
import { decisionOf } from '../parts.ts';
import { at, type Report, rule } from '../rule.ts';

const forces = ['revenue', 'incumbents', 'newcomers', 'investors'] as const;

/** Revenue dries up, incumbents and newcomers attack, investors lose patience: each needs an answer beforehand. */
export default rule({
  id: 'focus/risk-unanswered',
  summary: 'Each of the four forces that punish a failed crossing should have an answer.',
  stages: at.crossing('warning'),
  messages: {
    main: '{strategy} has no answer to {forces}. If the crossing stalls these forces come at once; declare a risk for each and say what you will do.',
    open: '{risk} has no answer. If the crossing stalls this force comes with the other three; say what you will do.',
  },
  look(scene) {
    const element = decisionOf(scene);
    const { risks } = scene.strategy;
    const reports: Report<'main' | 'open'>[] = [];
    const unnamed: string[] = [];
    for (const force of forces) {
      const known = risks.filter((risk) => valueOf(risk.force) === force);
      if (known.some((risk) => given(risk.answer))) continue;
      if (known.length === 0) unnamed.push(force);
      for (const risk of known) reports.push({ message: 'open', slots: { risk: risk.name }, place: { element: risk }, subjects: [force] });
    }
    // A risk whose force has an error may be the one for a force that no other names.
    if (unnamed.length > 0 && !risks.some((risk) => isBroken(risk.force))) {
      reports.push({
        message: 'main',
        slots: { strategy: element.name, forces: formatList(unnamed) },
        place: { element },
        subjects: unnamed,
      });
    }
    return { subjects: forces, reports };
  },
});
