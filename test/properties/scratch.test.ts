import { rules, severityWeight } from '@headpin/core';
import { runRules, stageOf } from '@headpin/core/assessment/run-rules.ts';
import type { SourceFile } from '@headpin/language';
import fc from 'fast-check';
import { it } from 'vitest';
import { changedExamples } from './changed-examples.ts';
import { type Judged, isSound, judge } from './judging.ts';
import { writtenStrategies } from './written-strategies.ts';
const lookedAt = (j: Judged) => { const { strategy, figures } = j.assessment; return new Map([...runRules(rules, strategy, figures)].map(([id, o]) => [id, o])); };
function applied(j: Judged, fix: any): SourceFile[] {
  return j.project.files.map((path) => {
    const text = j.project.text(path)!;
    return { path, text: j.project.offsetEdits(fix).filter((e) => e.file === path).sort((a, b) => b.start - a.start).reduce((r, e) => r.slice(0, e.start) + e.newText + r.slice(e.end), text) };
  });
}
it('collect', () => {
  const seen = new Map<string, { n: number; bad: number; worst: number; why: string; gone: number }>();
  for (const arb of [changedExamples(5), writtenStrategies])
    for (const files of fc.sample(arb, { numRuns: 400, seed: 9 })) {
      const before = judge(files);
      const ob = lookedAt(before);
      const fixable = before.assessment.findings.filter((f) => f.fixes.length > 0);
      for (const f of fixable.slice(0, 12)) {
        let after: Judged;
        try { after = judge(applied(before, f.fixes[0])); } catch (e) { console.log('THROW', f.rule, f.fixes[0]!.title, String(e)); continue; }
        const oa = lookedAt(after);
        const st = after.assessment.strategy;
        const w = (id: string) => { const s = rules.find((r) => r.id === id)!.stages[stageOf(st)]; return s === 'off' ? 0 : severityWeight[s]; };
        const total = after.assessment.readiness.categories.reduce((s, c) => s + c.total, 0);
        const newly = [...oa].filter(([id, o]) => o.is === 'looked' && ob.get(id)?.is !== 'looked').reduce((s, [id]) => s + w(id), 0);
        const drop = before.assessment.readiness.score! - after.assessment.readiness.score! - (100 * newly) / total;
        const key = `${f.rule} ${f.messageName} :: ${f.fixes[0]!.title.replace(/`.*`/g, '…').slice(0, 30)}`;
        const e = seen.get(key) ?? { n: 0, bad: 0, worst: 0, why: '', gone: 0 };
        e.n++;
        const still = after.assessment.findings.filter((g) => g.fingerprint === f.fingerprint).length < before.assessment.findings.filter((g) => g.fingerprint === f.fingerprint).length;
        if (still) e.gone++;
        if (drop > 1e-9) {
          e.bad++;
          if (drop > e.worst) { e.worst = drop; e.why = [...oa].filter(([id, o]) => o.is === 'looked' && ob.get(id)?.is === 'looked' && o.reports.length > (ob.get(id) as any).reports.length).map(([id]) => id).join(', ') + ' | ' + [...oa].filter(([id,o])=>o.is!==ob.get(id)!.is).map(([id,o])=>`${id} ${ob.get(id)!.is}→${o.is}`).slice(0,6).join(', '); }
        }
        seen.set(key, e);
      }
    }
  for (const [k, e] of [...seen].sort()) console.log(e.n, 'gone', e.gone, 'bad', e.bad, e.worst.toFixed(2), k, e.why);
}, 300000);
