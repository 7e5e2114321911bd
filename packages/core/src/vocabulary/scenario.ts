import { rate, required, text } from './value-kinds.ts';

/** The two halves of a scenario. */
export const scenarioSide = {
  before: {
    attempt: required(text('What the person tries to do.', '"Send the application by the end of June."')),
    approach: required(text('How the person goes about it.', '"Ninety temporary staff copy and number the pages."')),
    obstacle: required(text('What gets in the way.', '"A corrected table moves forty thousand page numbers."')),
    consequence: required(text('What follows from it.', '"The filing leaves five weeks late."')),
    cost: required(rate('What that costs one account.', '$1M per day')),
  },
  after: {
    attempt: required(text('What the person tries to do.', '"Send the next application on the promised day."')),
    approach: required(text('How the person goes about it now.', '"The filing assembles itself overnight."')),
    enabler: required(text('What makes that possible.', '"Virtual documents, and signatures bound to pages."')),
    reward: required(text('What is better.', '"The filing leaves thirty days earlier."')),
    gain: required(rate('What that is worth to one account.', '$30M per year')),
  },
};
