/** What is wrong with a value, as findings. */
import type { Property, PropertySpec } from '@headpin/core';
import { nearest } from '../text/nearest.ts';
import { fix, originOf, replace } from './findings.ts';
import type { PropertyScene } from './property.ts';
import type { ValueProblem } from './read-value.ts';

/** Reports a problem on the value of a property, which it hides where nothing of it is left. */
export function reportValue(
  problem: ValueProblem,
  property: Property<unknown>,
  name: string,
  spec: PropertySpec,
  scene: PropertyScene,
): void {
  const at = originOf(scene.piece, problem.at);
  const found = clipped(scene.text.slice(at.anchor.offset + at.start, at.anchor.offset + at.end));
  const shared = { subject: scene.subject, part: name, hides: property.value === undefined ? [property] : [] };
  const { findings } = scene;
  if (problem.kind === 'wrong') {
    findings.add('language/wrong-value', at, {
      ...shared,
      slots: { property: name, expected: problem.expected, found, example: spec.example },
      fixes: problem.quotable ? [fix('Put it in quotes', true, replace(at, `"${found}"`))] : [],
    });
  } else if (problem.kind === 'word') {
    const near = nearest(problem.word, problem.allowed);
    findings.add('language/unknown-word', at, {
      ...shared,
      message: near === undefined ? 'far' : 'main',
      slots:
        near === undefined
          ? { word: problem.word, allowed: problem.allowed.map((word) => `\`${word}\``).join(', ') }
          : { word: problem.word, nearest: near },
      fixes: near === undefined ? [] : [fix(`Replace it with \`${near}\``, false, replace(at, near))],
    });
  } else if (problem.kind === 'range') {
    findings.add('language/out-of-range', at, { ...shared, slots: { value: found, property: name, allowed: problem.allowed } });
  } else if (problem.kind === 'reversed') {
    const low = originOf(scene.piece, problem.low);
    const high = originOf(scene.piece, problem.high);
    const written = (o: typeof low) => scene.text.slice(o.anchor.offset + o.start, o.anchor.offset + o.end);
    findings.add('language/out-of-range', at, {
      ...shared,
      message: 'reversed',
      slots: { value: found },
      fixes: [fix('Swap the two ends', true, replace(low, written(high)), replace(high, written(low)))],
    });
  } else {
    findings.add('language/mixed-currency', at, {
      ...shared,
      slots: { currency: problem.currency, first: scene.currency ?? '' },
      related: scene.currencyAt === undefined ? [] : [{ message: 'the amount that sets the currency', at: scene.currencyAt }],
    });
  }
}

function clipped(text: string): string {
  const characters = [...text.replace(/\s+/gu, ' ')];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('');
}
