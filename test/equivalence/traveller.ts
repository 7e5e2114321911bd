/** Goes a journey step by step, and holds what has become of the session against a fresh start. */
import type { Session } from '@headpin/language/server/session.ts';
import { Picker } from '../properties/picker.ts';
import { answersAt, differenceOfAnswers, differenceOfSymbols } from './answers.ts';
import { differenceOfDearOutputs } from './builds.ts';
import { Equals } from './equals.ts';
import { freshSession, LivingSession } from './sessions.ts';
import type { Journey, Step } from './steps.ts';
import { uriOf, Workspace } from './workspace.ts';

/** After how many steps each comparison is made that is not made at every step. */
export interface Rhythm {
  /** Machine outputs, the report as Markdown, and what all features answer about some place. */
  readonly outputs: number;
  /** A session that nobody has asked anything since it was last looked at. */
  readonly resting: number;
  /** Robustness, computed anew, and the report as it is written to a file. */
  readonly dear: number;
}

export const always: Rhythm = { outputs: 1, resting: 3, dear: 1 };

export class Traveller {
  readonly workspace: Workspace;
  private readonly living: LivingSession;
  /** Takes the same steps, but is looked at now and then alone: what it remembers is several states old. */
  private readonly resting: LivingSession;
  private readonly rhythm: Rhythm;
  private readonly picker = new Picker(7);
  private readonly equals = new Equals();
  private count = 0;

  private constructor(living: LivingSession, resting: LivingSession, rhythm: Rhythm) {
    this.living = living;
    this.resting = resting;
    this.workspace = living.workspace;
    this.rhythm = rhythm;
  }

  static async begin(disk: Journey['disk'], rhythm: Rhythm): Promise<Traveller> {
    const [living, resting] = [await LivingSession.over(new Workspace(disk)), await LivingSession.over(new Workspace(disk))];
    return new Traveller(living, resting, rhythm);
  }

  /** Takes a step. @returns where a fresh start has something else; nothing where all is equal */
  async go(step: Step): Promise<string | undefined> {
    try {
      const changes = await this.living.take(step);
      await this.resting.take(step);
      if (step.do === 'ask' && this.workspace.text(step.file) !== undefined)
        await answersAt(this.living.session, uriOf(step.file), step.at);
      return changes.length === 0 ? undefined : await this.difference(++this.count);
    } catch (error) {
      return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    }
  }

  private async difference(count: number): Promise<string | undefined> {
    const { equals, picker, rhythm, workspace } = this;
    const { session } = this.living;
    const is = (every: number) => count % every === 0;
    const fresh = await freshSession(workspace, picker);
    equals.expect(fresh);
    const found =
      equals.difference(session, is(rhythm.outputs)) ??
      (await differenceOfSymbols(session, fresh, workspace.files.map(uriOf))) ??
      (is(rhythm.outputs) ? await this.differenceOfAnswers(session, fresh) : undefined) ??
      (is(rhythm.dear) ? differenceOfDearOutputs(session, fresh) : undefined);
    if (found !== undefined || !is(rhythm.resting)) return found;
    const late = equals.difference(this.resting.session, false);
    return late && `a session looked at after every ${rhythm.resting}th step: ${late}`;
  }

  private differenceOfAnswers(session: Session, fresh: Session): Promise<string | undefined> | undefined {
    const { picker, workspace } = this;
    const file = picker.of(workspace.files);
    if (file === undefined) return undefined;
    return differenceOfAnswers(session, fresh, uriOf(file), picker.below((workspace.text(file) ?? '').length + 1));
  }
}

/** Goes a whole journey. @returns the number of the step after which something differs, and what */
export async function go({ disk, steps }: Journey, rhythm: Rhythm = always): Promise<{ at: number; what: string } | undefined> {
  const traveller = await Traveller.begin(disk, rhythm);
  for (const [at, step] of steps.entries()) {
    const what = await traveller.go(step);
    if (what !== undefined) return { at, what };
  }
  return undefined;
}
