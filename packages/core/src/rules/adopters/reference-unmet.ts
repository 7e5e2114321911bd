import { given, target, targets, valueOf } from '../../facts/read.ts';
import type { Customer } from '../../facts/strategy.ts';
import { formatList } from '../../format/values.ts';
import { aReference } from '../requirements.ts';
import { at, type Related, type Report, rule, type Scene } from '../rule.ts';

/** A customer who is to vouch for us has needs that are not met. */
export default rule({
  id: 'adopters/reference-unmet',
  summary: 'A reference must be a customer whose needs are met.',
  stages: at.lasting('error'),
  messages: {
    main: '{customer} is to speak for you, but {needs} is not met, so what they tell others is what is missing. Meet it first, or do not name them as a reference.',
  },
  requires: [aReference],
  look(scene) {
    const references = scene.strategy.customers.filter(({ status }) => valueOf(status) === 'reference');
    return { subjects: references.map(({ name }) => name), reports: references.flatMap((customer) => judge(scene, customer)) };
  },
});

function judge(scene: Scene, customer: Customer): Report<'main'>[] {
  const unmet = targets(customer.unmet);
  if (!given(customer.unmet) || unmet.length === 0) return [];
  const change = { do: 'set', element: customer, property: 'status', value: 'won' } as const;
  return [
    {
      message: 'main',
      slots: { customer: customer.name, needs: formatList(unmet.map(({ name }) => name)) },
      place: { element: customer, property: 'unmet' },
      subjects: [customer.name],
      related: [...unmet.map((need) => ({ message: `the need ${need.name}`, at: need.at })), ...reliesOn(scene, customer)],
      fixes: [{ title: `Call ${customer.name} won, not a reference`, safe: false, changes: [change] }],
    },
  ];
}

/** Evidence and expansions that lean on a reference. */
function reliesOn({ strategy }: Scene, customer: Customer): readonly Related[] {
  const evidence = strategy.evidence.filter(({ from }) => target<unknown>(from) === customer);
  const expansions = strategy.expansions.filter(({ through }) => target<unknown>(through) === customer);
  return [
    ...evidence.map(({ name, at: place }) => ({ message: `the evidence ${name} relies on this reference`, at: place })),
    ...expansions.map((expansion) => ({ message: 'this expansion goes through this reference', at: expansion.at })),
  ];
}
