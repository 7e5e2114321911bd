import { given, isBroken, valueOf } from '../../facts/read.ts';
import { beachheadName, decisionOf } from '../parts.ts';
import { at, rule } from '../rule.ts';
import { hasWordBeginning } from '../text.ts';

const words = ['product', 'CPO', 'produit', 'Produkt', 'producto', 'prodotto'];

/** The people who plan the product have not signed off. */
export default rule({
  id: 'roadmap/product-not-agreed',
  summary: 'Product management should have agreed to the beachhead.',
  stages: at.crossing('warning'),
  messages: {
    main: 'Product management has not agreed to {beachhead}, so the roadmap will follow other customers. Align first, and record it in `agreed`.',
  },
  words: { words },
  look(scene) {
    const element = decisionOf(scene);
    const { agreed } = element;
    const subjects = [element.name];
    if (valueOf(agreed)?.some((item) => hasWordBeginning(item, words)) || isBroken(agreed)) return { subjects, reports: [] };
    const place = given(agreed) ? { element, property: 'agreed' } : { element };
    return { subjects, reports: [{ message: 'main', slots: { beachhead: beachheadName(scene) }, place, subjects }] };
  },
});
