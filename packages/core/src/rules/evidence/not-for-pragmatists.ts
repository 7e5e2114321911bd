import { target, targets, valueOf } from '../../facts/read.ts';
import type { Evidence } from '../../facts/strategy.ts';
import type { EvidenceDomain } from '../../method/figures.ts';
import { beachheadIn, isOneOff, positioningIn } from '../parts.ts';
import { aClaim, evidenceForTheClaim } from '../requirements.ts';
import { at, rule } from '../rule.ts';

/** A reference from someone whom pragmatists take for a gambler, or whose project cannot be repeated. */
function isDiscountedReference(evidence: Evidence): boolean {
  const witness = target(evidence.from);
  if (valueOf(evidence.kind) !== 'reference' || witness?.is !== 'customer') return false;
  const adopter = valueOf(witness.adopter);
  return adopter === 'visionary' || adopter === 'innovator' || isOneOff(witness);
}

/** A number of proofs, in words where there is none. */
const proofs = (count: number, none: string) => (count === 0 ? none : String(count));

/** A claim that is proved by the product and not by those who bought it. */
export default rule({
  id: 'evidence/not-for-pragmatists',
  summary: 'The claim should rest on proof that pragmatists accept more than on the product.',
  stages: at.crossing('warning'),
  messages: {
    main: '{product} of the proofs for the claim speak of the product and {market} of the market, but in the chasm pragmatists look at who else bought. Add references from their own kind, partners or market share.',
    visionary:
      'Only visionaries or marquee projects vouch for the claim, and pragmatists take them for gamblers. Find a reference of their own kind.',
  },
  requires: [aClaim, evidenceForTheClaim],
  look(scene) {
    const element = positioningIn(scene)!;
    const subjects = [beachheadIn(scene).name];
    const all = targets(element.evidence);
    const inDomain = (...domains: readonly EvidenceDomain[]) =>
      all.filter((evidence) => domains.some((domain) => scene.figures.evidence.get(evidence)?.domain === domain));

    const market = inDomain('market');
    const discounted = market.filter(isDiscountedReference);
    const accepted = market.length - discounted.length;
    const product = inDomain('technology', 'product');
    if (accepted > 0 && accepted >= product.length) return { subjects, reports: [] };

    const message = accepted === 0 && discounted.length > 0 ? 'visionary' : 'main';
    const uncounted = all.filter((evidence) => discounted.includes(evidence) || product.includes(evidence));
    return {
      subjects,
      reports: [
        {
          message,
          slots: { product: proofs(product.length, 'None'), market: proofs(accepted, 'none') },
          place: { element, property: 'evidence' },
          subjects,
          related: uncounted.map(({ name, at }) => ({ message: `${name} does not count with pragmatists`, at })),
        },
      ],
    };
  },
});
