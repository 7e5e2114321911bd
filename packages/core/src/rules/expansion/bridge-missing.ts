import { target, targets, valueOf } from '../../facts/read.ts';
import type { Customer, Partner, Segment } from '../../facts/strategy.ts';
import type { ExpansionFigures } from '../../method/figures.ts';
import { customersOf, mostChoices } from '../parts.ts';
import { anExpand, aPath, isUnsound } from '../requirements.ts';
import { at, type Fix, type Report, rule, type Scene } from '../rule.ts';
import { namesOf, subjectOf, targetPlace } from './pins.ts';

/** Nobody opens the door to the next pin: a partner on path A, a reference on path B (method, section 8). */
export default rule({
  id: 'expansion/bridge-missing',
  summary: 'A partner should carry a use case to new people, a reference should carry new use cases to the same people.',
  stages: at.crossing('warning'),
  messages: {
    main: '{to} has the use case of {from} and other people, so a partner who is known there must open the door. Name one in `through` that has {to} in its `segments`.',
    reference:
      '{to} has the people of {from} and a new use case, so a customer who vouches for you must open the door. Name a reference from {from} in `through`.',
  },
  requires: [anExpand, aPath],
  look(scene) {
    const adjacent = scene.figures.expansions.filter(({ path }) => path !== null);
    return {
      subjects: adjacent.map(({ expansion }) => subjectOf(expansion)),
      reports: adjacent.flatMap((figures) => judge(scene, figures)),
    };
  },
});

function judge(scene: Scene, { expansion, from, to, path }: ExpansionFigures): Report<'main' | 'reference'>[] {
  const { through } = expansion;
  if (from === undefined || to === undefined || isUnsound(through)) return [];
  const bridges: readonly (Partner | Customer)[] = path === 'A' ? partnersIn(scene, to) : referencesIn(scene, from);
  const named = target<Partner | Customer>(through);
  if (named !== undefined && bridges.includes(named)) return [];
  return [
    {
      message: path === 'A' ? 'main' : 'reference',
      slots: namesOf(expansion),
      place: named === undefined ? targetPlace(expansion) : { element: expansion, property: 'through' },
      subjects: [subjectOf(expansion)],
      related: named === undefined ? [] : [{ message: `the ${named.is} ${named.name}`, at: named.at }],
      fixes: bridges.slice(0, mostChoices).map(
        ({ name }): Fix => ({
          title: `Go through ${name}`,
          safe: false,
          changes: [{ do: 'set', element: expansion, property: 'through', value: name }],
        }),
      ),
    },
  ];
}

/** The partners who are known in a segment. */
const partnersIn = ({ strategy }: Scene, segment: Segment): readonly Partner[] =>
  strategy.partners.filter(({ segments }) => targets(segments).includes(segment));

/** The customers of a segment who vouch for us. */
const referencesIn = ({ strategy }: Scene, segment: Segment): readonly Customer[] =>
  customersOf(strategy, segment).filter(({ status }) => valueOf(status) === 'reference');
