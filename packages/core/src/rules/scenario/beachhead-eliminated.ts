import { formatList, formatNumber } from '../../format/values.ts';
import type { ScenarioFigures } from '../../method/figures.ts';
import { beachheadIn, beachheadPlace, decisionOf } from '../parts.ts';
import { aBallotWithAScore, aBeachhead, aScenarioForTheBeachhead } from '../requirements.ts';
import { at, type Related, rule, type Scene } from '../rule.ts';
import { rowOf, scenariosForBeachhead } from './board.ts';

/** Every scenario for the beachhead fails a showstopper (method, section 1). */
export default rule({
  id: 'scenario/beachhead-eliminated',
  summary: 'The beachhead must survive the showstoppers.',
  stages: at.crossing('error'),
  messages: {
    main: '{beachhead} was chosen, but its best scenario fails {criteria} ({mean} against {cutoff}). Choose a segment that survives, such as {other}, or repair what made it fail and rate again.',
    nobody:
      'No scenario survives the showstoppers, {beachhead} included ({criteria}: {mean} against {cutoff}). Do not cross yet: keep early-market projects and a low burn, and look for better scenarios.',
  },
  requires: [aBeachhead, aScenarioForTheBeachhead, aBallotWithAScore],
  look(scene) {
    const subjects = ['scenarios for the beachhead'];
    const own = scenariosForBeachhead(scene);
    const { ranked, cutoff } = scene.figures.scoreboard;
    const best = ranked.find((scenario) => own.includes(scenario));
    if (best === undefined || own.some(({ status }) => status !== 'eliminated')) return { subjects, reports: [] };
    const slots = {
      beachhead: beachheadIn(scene).name,
      criteria: formatList(best.failed.map(({ criterion }) => criterion)),
      mean: formatList(best.failed.map(({ mean }) => formatNumber(mean))),
      cutoff: formatNumber(cutoff),
    };
    const found = { place: beachheadPlace(scene), subjects, related: related(scene, own) };
    const other = ranked.find(({ status }) => status === 'survivor')?.scenario;
    if (other === undefined) return { subjects, reports: [{ message: 'nobody', slots, ...found }] };
    const segment = other.segment?.target;
    const choose = { do: 'set', element: decisionOf(scene), property: 'beachhead' } as const;
    const fixes =
      segment === undefined ? [] : [{ title: `Choose ${segment.name}`, safe: false, changes: [{ ...choose, value: segment.name }] }];
    return { subjects, reports: [{ message: 'main', slots: { ...slots, other: segment?.name ?? other.name }, ...found, fixes }] };
  },
});

/** The eliminated scenarios, and the rows that lie below the cutoff on what they fail. */
function related({ strategy, figures }: Scene, eliminated: readonly ScenarioFigures[]): readonly Related[] {
  return eliminated.flatMap(({ scenario, failed, cells }) => {
    const names = failed.map(({ criterion }) => criterion);
    const low = cells
      .filter(({ criterion }) => names.includes(criterion.name))
      .flatMap(({ criterion, ratings }) => ratings.map((rating) => ({ ...rating, criterion: criterion.name })))
      .filter(({ score }) => score < figures.scoreboard.cutoff);
    return [
      { message: `${scenario.name} fails ${formatList(names)}`, at: scenario.at },
      ...low.flatMap(({ rater, criterion, score }) => rowOf(strategy, scenario, rater, `${criterion} ${score}`)),
    ];
  });
}
