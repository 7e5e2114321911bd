/**
 * The real server says what a fresh start says, however the messages came: at every settled point its findings, and
 * what it answers about some place, are those of a session that has just started on the same texts. Requests are taken
 * back in between; each is answered.
 */
import { expect, it } from 'vitest';
import { Picker } from '../properties/picker.ts';
import { Author } from './author.ts';
import { ServedJourney } from './served.ts';
import { shrink } from './shrink.ts';
import { steps as allSteps, computing, seed } from './sizes.ts';
import { anyStart } from './starts.ts';
import type { Journey, Step } from './steps.ts';

/** One step in 25 is taken by a real server, and after each a request is taken back. */
const steps = Math.ceil(allSteps / 25);
const stepsOfJourney = 100;
const patience = 5000;

interface Travelled {
  readonly journey: Journey;
  readonly what: string | undefined;
  readonly compared: number;
  readonly cancelled: ServedJourney['cancelled'];
}

async function travel(picker: Picker, length: number): Promise<Travelled> {
  const disk = anyStart(picker);
  const author = new Author(picker, disk);
  const served = await ServedJourney.begin(disk);
  const taken: Step[] = [];
  let what: string | undefined;
  let compared = 0;
  while (taken.length < 2 * length && what === undefined) {
    // A few at once, faster than the server can publish.
    for (let burst = 1 + picker.below(12); burst > 0; burst--) {
      const step = author.next(served.workspace);
      const taking: Step = { do: 'cancel', file: picker.of(served.workspace.files) ?? '', at: 0 };
      taken.push(step, taking);
      await served.take(step);
      await served.take(taking);
    }
    what = await served.difference(patience);
    compared++;
  }
  await served.end();
  return { journey: { disk, steps: taken }, what, compared, cancelled: served.cancelled };
}

async function differs({ disk, steps: given }: Journey): Promise<string | undefined> {
  const served = await ServedJourney.begin(disk);
  for (const step of given) await served.take(step);
  const what = await served.difference(300);
  await served.end();
  return what;
}

it(`a real server equals a fresh start over ${steps} random steps`, { timeout: 0 }, async () => {
  const spent = computing();
  const sum = { taken: 0, journeys: 0, compared: 0, answered: 0, asCancelled: 0 };
  let failure = '';
  while (sum.taken < steps && failure === '') {
    const { journey, what, compared, cancelled } = await travel(
      new Picker(seed + sum.journeys * 104_729),
      Math.min(stepsOfJourney, steps - sum.taken),
    );
    sum.taken += journey.steps.length / 2;
    sum.journeys++;
    sum.compared += compared;
    sum.answered += cancelled.answered;
    sum.asCancelled += cancelled.asCancelled;
    if (what !== undefined)
      failure = `${what}\n\n${JSON.stringify(await shrink(journey, async (one) => (await differs(one)) !== undefined), undefined, 2)}`;
  }
  console.log(
    `Equivalence of the server: ${sum.taken} steps in ${sum.journeys} journeys, HEADPIN_SEED=${seed}, ${spent()} s of computing, ${failure === '' ? 0 : 1} failures. ` +
      `Findings and answers were compared at ${sum.compared} settled points; of ${sum.answered} requests taken back ${sum.asCancelled} were answered as cancelled, the others in full.`,
  );
  expect(failure).toBe('');
  expect(sum.answered).toBeGreaterThanOrEqual(steps);
});
