/** A strategy with a text in every place that takes free text, and its names to choose. Judged on 2026-11-21. */
import { type Assessment, type CheckedStrategy, checkedStrategy } from '@headpin/core';
import { openProject, type Project, type StrategyView } from '@headpin/language';
import type { CheckResult } from '../../packages/cli/src/check/checked.ts';

export const today = '2026-11-21';
/** What harmless strategies say, to compare with. */
export const harmless = 'a plain text';

/** As a text of one line in a file: what the language has an escape for is escaped. */
export const quoted = (text: string): string =>
  `"${text.replace(/[\\"]/g, '\\$&').replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;

/** As a comment of several lines. */
const commented = (text: string): string =>
  text
    .split(/[\r\n\u2028\u2029\u0085]/)
    .map((line) => `// ${line}`)
    .join('\n');

interface Names {
  readonly segment?: string;
  readonly scenario?: string;
  readonly criterion?: string;
  readonly rater?: string;
  readonly need?: string;
  readonly part?: string;
  readonly partner?: string;
}

export function strategyWith(given: string, names: Names = {}): string {
  const text = quoted(given);
  const comment = commented(given);
  const { segment = 'Seg', scenario = 'Scene', criterion = 'extra', rater = 'Ana', need = 'Need', part = 'Part', partner = 'Ally' } = names;
  return `${comment}
strategy Hostile ${text} {
  product: ${text} category: ${text} owner: ${text} kind: application application: ${text}
  stage: chasm beachhead: ${segment} goal: $100M over 5 years horizon: 24 months launch: 2025-12-01 decided: 2025-09-01
  because: ${text} agreed: ${text}, "sales" wontPursue: ${text}, ${text}
}
jewel Jewel ${text}
${comment}
segment ${segment} ${text} {
  geography: ${text} industry: ${text} profession: ${text} useCase: ${text} talkAt: ${text}, ${text}
  payer: ${text} user: ${text} sponsor: ${text} volunteer: ${text} distinct: ${text} whyThem: ${text}
  job: ${text} value: ${text} solution: ${text} differs: ${text}
  accounts: 38..40 spend: $1.5M per year share: 45% within 24 months widerMarket: 3k uses: Jewel evidence: Proof
  need ${need} ${text}
  need Open ${text}
  reason to buy { problem: ${text} trigger: ${text} today: ${text} shortfall: ${text} inaction: $1M per day risk: $4M per year }
  early adopters { who: ${text} accounts: 5 job: ${text} value: ${text} solution: ${text} tried: ${text} asked: ${text} prepaid: ${text} }
}
segment Other ${text} { geography: ${text} industry: "other" profession: "other" useCase: ${text} differs: ${text} }
${comment}
scenario ${scenario} ${text} for ${segment} {
  customer: ${text}
  before { attempt: ${text} approach: ${text} obstacle: ${text} consequence: ${text} cost: $1M per day }
  after { attempt: ${text} approach: ${text} enabler: ${text} reward: ${text} gain: $30M per year }
}
scenario Worse ${text} for Other { customer: ${text} }
criterion ${criterion} ${text} { kind: showstopper low: ${text} high: ${text} }
rater ${rater} ${text} { role: ${text} }
ballot ${rater} {
  ${scenario} 5 5 4 4 4 3 4 3 5 4 ${text}
  Worse 1 2 4 4
}
market alternative Old ${text} { strength: ${text} limitation: ${text} price: $1M per year budget: $2M per year response: ${text} }
product alternative New ${text} { strength: ${text} limitation: ${text} price: $1M per year response: ${text} }
partner ${partner} ${text} { gives: ${text} wins: ${text} status: signed segments: ${segment}, Other }
component ${part} ${text} { meets: ${need} from: ${partner} kind: software status: shipped ready: 2025-11-01 }
component Waived ${text} { meets: Open from: us status: missing }
component Without ${text} { waived: ${text} }
positioning for ${segment} {
  claim: ${text} benefit: ${text} against: Old, New difference: ${text} commitment: ${text} promises: ${need}, Open evidence: Proof
  message ${text} { says: ${text} via: ${text} adopters: pragmatists }
  objection ${text} { answer: ${text} on: 2026-05-05 }
}
pitch for ${segment} { peers ${text} problem ${text} confirm ${text} today ${text} demo ${text} }
channel for ${segment} { buyer: executive model: consultative through: ${partner} paidService: ${text} because: ${text} }
pricing for ${segment} { model: customer price: $1.2M per year guarantee: ${text} covers: ${part} }
customer Buyer ${text} { segment: ${segment} adopter: visionary status: reference deal: $1M closed: 2026-05-05 needs: Open leap: ${text} evidence: Proof }
evidence Proof ${text} { kind: reference date: 2026-05-05 source: ${text} from: Buyer }
campaign Push ${text} { budget: $1M for: ${segment} via: peers }
milestone Mile ${text} { due: 2027-01-31 for: ${segment} delivers: ${part} }
expand ${segment} -> Other { through: ${partner} gate: 40% starts: 2027-12-01 }
// headpin-ignore focus/risk-unanswered: ${given.replace(/[\r\n\u2028\u2029\u0085]+/g, ' ')}
risk Risk ${text} { force: revenue answer: ${text} }
`;
}

export interface Opened {
  readonly project: Project;
  readonly view: StrategyView;
  readonly assessment: Assessment;
}

export function openText(text: string, file = 'strategy.headpin'): Opened {
  const project = openProject([{ path: file, text }]);
  const view = project.strategies[0]!;
  return { project, view, assessment: project.assess(view, today) };
}

const known = new Map<string, Opened>();

/** Each opened once. */
export function openWith(text: string, names?: Names): Opened {
  const key = JSON.stringify([text, names]);
  const opened = known.get(key) ?? openText(strategyWith(text, names));
  known.set(key, opened);
  return opened;
}

const checked = new WeakMap<Opened, CheckedStrategy>();

function checkedOf(opened: Opened): CheckedStrategy {
  const output = checked.get(opened) ?? checkedStrategy(opened.view, opened.assessment, opened.project);
  checked.set(opened, output);
  return output;
}

/** What `headpin check` prints, with this text wherever a finding can hold one. */
export function checkOf(opened: Opened, text: string, file = text): CheckResult {
  const { project, assessment } = opened;
  const output = checkedOf(opened);
  const [first] = output.findings;
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } };
  const related = [{ message: text, file, range }];
  const fixes = [{ title: text, safe: false, edits: [{ file, range, newText: text }] }];
  const hostile = { ...first!, message: text, subject: text, file, range, related, fixes, points: 1, opens: 2 };
  const silenced = { ...hostile, silenced: { reason: text } };
  return {
    today,
    strategies: [
      {
        output: { ...output, name: text, folder: text, files: [...output.files, file], findings: [hostile, silenced, ...output.findings] },
        assessment,
        missedScore: 99,
        elsewhere: 1,
        known: 1,
        files: 1,
      },
    ],
    summary: { files: 1, errors: 1, warnings: 1, infos: 1, silenced: 1 },
    linesOf: (asked) => (asked === file ? [text] : (project.text(asked) ?? '').split(/\r\n|\r|\n/)),
    isAsked: () => true,
    threshold: { failOn: 'info', minScore: 99 },
  };
}
