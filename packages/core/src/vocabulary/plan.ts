/** What is to happen: promotion, deliveries, the next pins, and what could go wrong. */
import { date, money, percent, reference, references, required, text, word, words } from './value-kinds.ts';

export const campaignProperties = {
  budget: required(money('What it may cost.')),
  for: required(reference(['segment'], 'The one segment that it aims at.', 'PharmaFilings')),
  via: words(
    ['conference', 'tradeMedia', 'peers', 'web', 'direct', 'other'],
    'Where people are met. Pragmatists listen at conferences, in trade media and to their peers.',
  ),
};

export const milestoneProperties = {
  due: required(date('The day on which it is delivered.')),
  for: required(reference(['segment'], 'The segment it serves.', 'PharmaFilings')),
  delivers: required(references(['component'], 'The parts that it brings.', 'Publisher')),
  effort: percent('Its part of the effort of all milestones.', '25%'),
};

export const expandProperties = {
  through: required(
    reference(
      ['partner', 'customer'],
      'Who opens the door: a partner known to the new people, or a reference among the same people.',
      'Accenture',
    ),
  ),
  gate: required(percent('The share of the pin before it that must be won first.')),
  starts: date('The day on which work on it begins.'),
};

export const riskProperties = {
  force: required(word(['revenue', 'incumbents', 'newcomers', 'investors'], 'Which of the four forces it is.')),
  answer: required(text('What the company will do.', '"Thirty-six months of cash against a horizon of twenty-four."')),
};
