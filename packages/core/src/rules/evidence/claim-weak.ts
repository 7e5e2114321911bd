import { targets } from '../../facts/read.ts';
import { bestGrade } from '../../method/evidence.ts';
import type { Grade } from '../../method/figures.ts';
import { beachheadIn, positioningIn } from '../parts.ts';
import { aClaim, evidenceForTheClaim } from '../requirements.ts';
import { at, rule } from '../rule.ts';

/** Grades that pragmatists discount. */
const discounted: readonly (Grade | null)[] = ['C', 'D'];

/** The best that a claim rests on is press, a demo, a few talks or hearsay. */
export default rule({
  id: 'evidence/claim-weak',
  summary: 'The claim should rest on evidence of at least the grade of a signed partner.',
  stages: at.fromTheChasmOn('warning'),
  messages: {
    main: 'The best evidence for the claim is {name} ({grade}), and pragmatists discount that. Bring market share, a reference from {segment}, or a partner who has signed.',
  },
  requires: [aClaim, evidenceForTheClaim],
  look(scene) {
    const segment = beachheadIn(scene);
    const element = positioningIn(scene)!;
    const all = targets(element.evidence);
    const gradeOf = (evidence: (typeof all)[number]) => scene.figures.evidence.get(evidence)?.grade ?? null;
    const grade = bestGrade(all.map(gradeOf));
    const best = all.find((evidence) => gradeOf(evidence) === grade);
    const subjects = [segment.name];
    if (grade === null || best === undefined || !discounted.includes(grade)) return { subjects, reports: [] };
    return {
      subjects,
      reports: [
        {
          message: 'main',
          slots: { name: best.name, grade, segment: segment.name },
          place: { element, property: 'evidence' },
          subjects,
          related: all.map((evidence) => ({ message: `${evidence.name}: grade ${gradeOf(evidence) ?? 'none'}`, at: evidence.at })),
        },
      ],
    };
  },
});
