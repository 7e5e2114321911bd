import { given, targets } from '../../facts/read.ts';
import type { Alternative, Positioning, Strategy } from '../../facts/strategy.ts';
import { formatKeys, formatList } from '../../format/values.ts';
import { beachheadIn, missingOf, positioningIn } from '../parts.ts';
import { aClaim, isUnsound } from '../requirements.ts';
import { at, type Fix, rule } from '../rule.ts';

const parts = ['benefit', 'against', 'difference', 'commitment', 'change'] as const;
const sides = ['market', 'product'] as const;
type Side = (typeof sides)[number];

/** The kinds of alternative that `against` does not name; none where an error may hide them. */
function sidesMissing({ against }: Positioning): readonly Side[] {
  const named = targets(against).map(({ side }) => side);
  return isUnsound(against) ? [] : sides.filter((side) => !named.includes(side));
}

/** Adds the only alternative of a kind; where there are several, the choice is the author's. */
function nameTheOnlyOne(strategy: Strategy, positioning: Positioning, side: Side): readonly Fix[] {
  const [only, ...others] = strategy.alternatives.filter((alternative) => alternative.side === side);
  if (only === undefined || others.length > 0) return [];
  const where = { element: positioning, property: 'against' };
  const change = given(positioning.against)
    ? ({ ...where, do: 'add-item', item: only.name } as const)
    : ({ ...where, do: 'set', value: only.name } as const);
  return [{ title: `Name ${only.name} in \`against\``, safe: false, changes: [change] }];
}

/** The positioning statement has holes: benefit, alternatives, difference, commitment, and what must change. */
export default rule({
  id: 'positioning/statement-incomplete',
  summary: 'The positioning should hold every part of the positioning statement.',
  stages: at.niche('warning'),
  messages: {
    main: 'The positioning for {segment} leaves open {missing}. Fill it in: unlike the two alternatives, you lead in technology and have committed yourself to this one segment.',
  },
  requires: [aClaim],
  look(scene) {
    const { strategy } = scene;
    const positioning = positioningIn(scene)!;
    const absent = missingOf(positioning, parts);
    const unnamed = sidesMissing(positioning);
    const isOpen = (part: string) => absent.some((name) => name === part) || (part === 'against' && unnamed.length > 0);
    const open = parts.filter(isOpen);
    if (open.length === 0) return { subjects: parts, reports: [] };

    const words = absent.map((part) => formatKeys([part]));
    if (given(positioning.against)) words.push(...unnamed.map((side) => `a ${side} alternative in \`against\``));
    const isLeftOut = (alternative: Alternative) =>
      unnamed.includes(alternative.side) && !targets(positioning.against).includes(alternative);
    return {
      subjects: parts,
      reports: [
        {
          message: 'main',
          slots: { segment: beachheadIn(scene).name, missing: formatList(words) },
          place: { element: positioning },
          subjects: open,
          related: strategy.alternatives
            .filter(isLeftOut)
            .map(({ at }) => ({ message: 'an alternative that `against` does not name', at })),
          fixes: unnamed.flatMap((side) => nameTheOnlyOne(strategy, positioning, side)),
        },
      ],
    };
  },
});
