/**
 * Verdicts need ten thousand weightings and every resample of the raters: too dear for a keystroke. They are computed
 * when nobody has asked for anything for a while, in steps that let others in, and shown from then on.
 */
import type { Assessment, RobustnessFigures } from '@headpin/core';
import type { Session } from '../../server/session.ts';

/** Milliseconds of quiet before a verdict is computed; after a long computation, several times as long. */
const quiet = 300;
const restFactor = 4;

/** Each is kept once it was read, so that the next one is short; the verdict itself comes last. */
const steps: readonly ((figures: RobustnessFigures) => unknown)[] = [
  (figures) => figures.flips,
  (figures) => figures.leaveOneOut,
  (figures) => figures.verdict,
  (figures) => figures.reason,
];

export class Verdicts {
  private readonly computed = new WeakSet<RobustnessFigures>();
  private readonly wanted = new Map<string, Assessment>();
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastTook = 0;
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  /** The robustness of an assessment where its verdict is known; else it is computed soon, and the listeners are told. */
  ready(assessment: Assessment): RobustnessFigures | undefined {
    const { strategy, figures } = assessment;
    if (figures.scoreboard.scenarios.length === 0) return undefined;
    if (this.computed.has(figures.robustness)) return figures.robustness;
    this.wanted.set(strategy.folder, assessment);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.compute(), Math.max(quiet, this.lastTook * restFactor));
    return undefined;
  }

  /** Calls back whenever more verdicts are known. */
  onReady(listener: () => void): void {
    this.listeners.add(listener);
  }

  private compute(): void {
    const [next] = this.wanted;
    if (next === undefined) return;
    const [folder, assessment] = next;
    this.step(folder, assessment, 0, 0);
  }

  private step(folder: string, assessment: Assessment, number: number, took: number): void {
    // Another text of the strategy came in between.
    if (this.wanted.get(folder) !== assessment) return;
    const from = performance.now();
    const { robustness } = assessment.figures;
    try {
      steps[number]!(robustness);
    } catch (error) {
      this.wanted.delete(folder);
      this.session.fault(`The verdicts of ${folder} could not be computed`, error);
      if (this.wanted.size > 0) this.timer = setTimeout(() => this.compute(), 0);
      return;
    }
    const sum = took + performance.now() - from;
    if (number + 1 < steps.length) {
      this.timer = setTimeout(() => this.step(folder, assessment, number + 1, sum), 0);
      return;
    }
    this.lastTook = sum;
    this.computed.add(robustness);
    this.wanted.delete(folder);
    for (const listener of this.listeners) listener();
    if (this.wanted.size > 0) this.timer = setTimeout(() => this.compute(), 0);
  }
}

const bySession = new WeakMap<Session, Verdicts>();

/** The verdicts of a server, shared by hovers, hints and lenses. */
export function verdictsOf(session: Session): Verdicts {
  const verdicts = bySession.get(session) ?? new Verdicts(session);
  bySession.set(session, verdicts);
  return verdicts;
}
