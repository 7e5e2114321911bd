/** Holds all strategies of sessions against those of a fresh start. */
import type { Assessment } from '@headpin/core';
import type { StrategyView } from '@headpin/language';
import type { Session } from '@headpin/language/server/session.ts';
import { type Build, buildOf, dear, outputsOf, reportOf } from './builds.ts';
import { differenceOf } from './difference.ts';

/** A strategy as a fresh start had it. Nothing of it is shared with the sessions that are held against it. */
interface Expected {
  /** All that it rests on, as text: as long as it is this, every fresh start has the same. */
  readonly content: string;
  readonly session: Session;
  readonly view: StrategyView;
  readonly build: Build;
  readonly report: string;
}

/** How many times a strategy was gone through, and its report was rendered. */
export const compared = { strategies: 0, reports: 0 };

export class Equals {
  private expected: ReadonlyMap<string, Expected> = new Map();
  /** By assessment, which never changes, what its report was last held against. */
  private readonly reported = new WeakMap<Assessment, Expected>();

  /** Takes from a fresh start what it has otherwise than the one before. */
  expect(fresh: Session): void {
    const before = this.expected;
    this.expected = new Map(
      fresh.project.strategies.map((view) => {
        const name = nameOf(view);
        const content = contentOf(fresh, view);
        const known = before.get(name);
        if (known?.content === content) return [name, known];
        const build = buildOf(fresh, view);
        return [name, { content, session: fresh, view, build, report: reportOf(fresh, build) }];
      }),
    );
  }

  /** @returns where a session differs from what is expected; nothing where every strategy is the same in all its parts */
  difference(session: Session, withOutputs: boolean): string | undefined {
    const views = session.project.strategies;
    const parts = differenceOf(views.map(nameOf), [...this.expected.keys()]);
    if (parts !== undefined) return `strategies${parts}`;
    for (const view of views) {
      const found = this.differenceOfOne(session, view, this.expected.get(nameOf(view))!, withOutputs);
      if (found !== undefined) return `${nameOf(view)}${found}`;
    }
    return undefined;
  }

  private differenceOfOne(session: Session, view: StrategyView, expected: Expected, withOutputs: boolean): string | undefined {
    compared.strategies++;
    const build = buildOf(session, view);
    const found =
      differenceOf(build, expected.build, dear) ??
      (withOutputs ? differenceOf(outputsOf(session, view, build), outputsOf(expected.session, expected.view, expected.build)) : undefined);
    if (found !== undefined || this.reported.get(build.assessment) === expected) return found;
    this.reported.set(build.assessment, expected);
    compared.reports++;
    return differenceOf(reportOf(session, build), expected.report);
  }
}

const nameOf = ({ folder, name, files }: StrategyView): string => `${name ?? '–'} in ${folder} of ${files.join(', ')}`;

function contentOf(session: Session, { folder, files }: StrategyView): string {
  const settings = session.project.text(`${folder}/headpin.json`);
  return JSON.stringify([session.today, settings, files.map((file) => session.project.text(file))]);
}
