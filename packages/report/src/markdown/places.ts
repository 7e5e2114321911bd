import type { Assessment } from '@headpin/core/assessment/assessment.ts';
import type { Origin } from '@headpin/core/facts/values.ts';
import type { LinkOptions } from '../options.ts';
import { addressOf, placeText } from '../parts/addresses.ts';
import { titleOf } from '../parts/names.ts';
import { link, type Markdown } from './writer.ts';

/** How a part of the Markdown report points at lines. */
export interface Places {
  at(origin: Origin | undefined, label: Markdown | string): Markdown;
  element(element: { readonly name: string; readonly title?: string | undefined; readonly at: Origin }): Markdown;
  /** `file.headpin:12`, as a link. */
  name(origin: Origin): Markdown;
}

export type Blocks = (assessment: Assessment, places: Places) => readonly (Markdown | undefined)[];

export function placesOf(options: LinkOptions): Places {
  const at: Places['at'] = (origin, label) => link(label, origin && addressOf(options.locate(origin), options));
  return {
    at,
    element: (element) => at(element.at, titleOf(element)),
    name: (origin) => at(origin, placeText(options.locate(origin))),
  };
}
