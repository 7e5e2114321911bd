import type { Alternative } from '../../facts/strategy.ts';
import { decisionOf, sameText } from '../parts.ts';
import { at, type Report, rule } from '../rule.ts';

const kinds = ['market', 'product'] as const;
const between = 'the incumbent whose budget you take and the newcomer with the new technology';

const shownName = ({ title, name }: Alternative) => title ?? name;

/** The one alternative shows which budget is taken, the other that the time has come for the technology. */
export default rule({
  id: 'competition/alternative-missing',
  summary: 'A strategy must name a market alternative and a product alternative, two different companies.',
  stages: at.lasting('error'),
  messages: {
    main: '{strategy} has no {kind} alternative, and a buyer triangulates between {between}. Declare the {kind} alternative.',
    same: '{name} plays both parts. The one shows which budget you take, the other that it is time for the new technology: name two companies.',
  },
  look(scene) {
    const element = decisionOf(scene);
    const reports: Report<'main' | 'same'>[] = [];
    const [markets = [], products = []] = kinds.map((kind) => scene.strategy.alternatives.filter(({ side }) => side === kind));
    for (const [kind, declared] of [
      ['market', markets],
      ['product', products],
    ] as const) {
      if (declared.length > 0) continue;
      reports.push({
        message: 'main',
        slots: { strategy: element.name, kind, between },
        place: { element, property: `${kind} alternative` },
        subjects: [kind],
      });
    }
    const [market, secondMarket] = markets;
    const [product, secondProduct] = products;
    const oneOfEach = secondMarket === undefined && secondProduct === undefined;
    if (oneOfEach && market !== undefined && product !== undefined && sameText(shownName(market), shownName(product))) {
      const related = [{ message: 'the market alternative', at: market.at }];
      reports.push({ message: 'same', slots: { name: product.name }, place: { element: product }, subjects: ['product'], related });
    }
    return { subjects: kinds, reports };
  },
});
