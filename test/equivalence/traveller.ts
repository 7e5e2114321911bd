/** Goes a journey step by step, and holds what has become of the session against a fresh start. */
import { Picker } from '../properties/picker.ts';
import { answersAt, differenceOfAnswers } from './answers.ts';
import { differenceOfOutputs, Equals } from './builds.ts';
import { freshSession, freshTexts, LivingSession } from './sessions.ts';
import type { Journey, Step } from './steps.ts';
import { uriOf, Workspace } from './workspace.ts';

/** After how many steps each comparison is made that is not made at every step. */
export interface Rhythm {
  /** Every strategy, those too that no step touched. */
  readonly all: number;
  /** A server that starts on the workspace as it is, and what all features answer about some place. */
  readonly answers: number;
  /** Machine outputs, robustness and reports. */
  readonly outputs: number;
}

export const always: Rhythm = { all: 1, answers: 1, outputs: 1 };

export class Traveller {
  readonly workspace: Workspace;
  private readonly living: LivingSession;
  private readonly rhythm: Rhythm;
  private readonly picker = new Picker(7);
  private readonly equals = new Equals();
  private count = 0;

  private constructor(living: LivingSession, rhythm: Rhythm) {
    this.living = living;
    this.workspace = living.workspace;
    this.rhythm = rhythm;
  }

  static async begin(disk: Journey['disk'], rhythm: Rhythm): Promise<Traveller> {
    return new Traveller(await LivingSession.over(new Workspace(disk)), rhythm);
  }

  /** Takes a step. @returns where a fresh start has something else; nothing where all is equal */
  async go(step: Step): Promise<string | undefined> {
    try {
      const changes = await this.living.take(step);
      if (step.do === 'ask' && this.workspace.text(step.file) !== undefined)
        await answersAt(this.living.session, uriOf(step.file), step.at);
      return changes.length === 0 ? undefined : await this.difference(++this.count);
    } catch (error) {
      return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    }
  }

  private async difference(count: number): Promise<string | undefined> {
    const { living, picker, rhythm, workspace } = this;
    const is = (every: number) => count % every === 0;
    const fresh = is(rhythm.answers) ? await freshSession(workspace, picker) : freshTexts(workspace, picker);
    const found = this.equals.difference(living.session, fresh, is(rhythm.all));
    if (found !== undefined) return found;
    const file = picker.of(workspace.files);
    if (is(rhythm.answers) && file !== undefined) {
      const at = picker.below((workspace.text(file) ?? '').length + 1);
      const other = await differenceOfAnswers(living.session, fresh, uriOf(file), at);
      if (other !== undefined) return other;
    }
    return is(rhythm.outputs) ? differenceOfOutputs(living.session, fresh) : undefined;
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
