import { given, isNamedBy, valueOf } from '../../facts/read.ts';
import type { Jewel } from '../../facts/strategy.ts';
import { beachheadIn, isWaived, mostChoices } from '../parts.ts';
import { aBeachhead, isUnsound } from '../requirements.ts';
import { at, rule } from '../rule.ts';

/** A segment that needs no crown jewel can be served by anyone. */
export default rule({
  id: 'segment/jewel-missing',
  summary: 'The beachhead should need a crown jewel, and a part of the whole product should use it.',
  stages: at.niche('warning'),
  messages: {
    main: '{segment} needs none of your crown jewels, so anyone can serve it. Link the technology that it cannot do without in `uses`, or choose a segment that needs it.',
    unused: '{segment} is chosen for {jewel}, but no part of the whole product uses it. Say in `uses` which component does.',
  },
  requires: [aBeachhead],
  look(scene) {
    const element = beachheadIn(scene);
    const subjects = [element.name];
    if (!given(element.uses)) {
      const fixes = scene.strategy.jewels.slice(0, mostChoices).map(({ name }) => ({
        title: `Need ${name}`,
        safe: false,
        changes: [{ do: 'set' as const, element, property: 'uses', value: name }],
      }));
      return { subjects, reports: [{ message: 'main', slots: { segment: element.name }, place: { element }, subjects, fixes }] };
    }
    const parts = scene.strategy.components.filter((component) => !isWaived(component));
    // An unknown name in a component may stand for any jewel.
    if (parts.some((component) => isUnsound(component.uses))) return { subjects, reports: [] };
    const isUsed = (jewel: Jewel): boolean => parts.some(({ uses }) => valueOf(uses)?.some((use) => isNamedBy(jewel, use)));
    const reports = (valueOf(element.uses) ?? []).flatMap(({ target: jewel }, item) =>
      jewel === undefined || isUsed(jewel)
        ? []
        : [
            {
              message: 'unused' as const,
              slots: { segment: element.name, jewel: jewel.name },
              place: { element, property: 'uses', item },
              subjects,
            },
          ],
    );
    return { subjects, reports };
  },
});
