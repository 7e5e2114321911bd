import { given, valueOf } from '../../facts/read.ts';
import type { Interval, Property } from '../../facts/values.ts';
import { beachheadIn } from '../parts.ts';
import { aNumber } from '../requirements.ts';
import { at, rule } from '../rule.ts';

const digits = { value: 3, unit: 'digits', meaning: 'significant digits from which a number looks measured' } as const;

const sizes = ['accounts', 'spend', 'widerMarket'] as const;

/** How many digits the number of a value has as written, zeros at both ends left out: 2 for `$1.50M per year`. */
function significantDigits(written: string): number {
  const number = /\d[\d.]*/.exec(written)?.[0] ?? '';
  return number.replace('.', '').replace(/^0+|0+$/g, '').length;
}

function looksMeasured(property: Property<Interval> | undefined): property is Property<Interval> {
  const value = valueOf(property);
  return value !== undefined && value.low === value.high && significantDigits(property!.written) >= digits.value;
}

/** A guess that is written like a count. */
export default rule({
  id: 'evidence/false-precision',
  summary: 'A size that nobody measured should be a rounded range.',
  stages: at.niche('info'),
  parameters: { digits },
  messages: {
    main: '{value} looks measured, and nothing shows where it comes from. Write the range that you believe, or link the evidence.',
  },
  requires: [aNumber],
  look(scene) {
    const element = beachheadIn(scene);
    const subjects = sizes.filter((size) => given(element[size]));
    if (given(element.evidence)) return { subjects, reports: [] };
    return {
      subjects,
      reports: subjects.flatMap((property) => {
        const size: Property<Interval> | undefined = element[property];
        if (!looksMeasured(size)) return [];
        return [{ message: 'main' as const, slots: { value: size.written }, place: { element, property }, subjects: [property] }];
      }),
    };
  },
});
