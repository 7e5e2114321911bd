import { formatNumber } from '@headpin/core/format/values.ts';
import type { CutoffStep, Scoreboard } from '@headpin/core/method/figures.ts';
import { Bar } from '../../charts/bar.tsx';
import { ScenarioNames } from '../../parts/scenario-name.tsx';
import { Table } from '../../parts/table.tsx';

/** Neighbouring steps with the same winner and as many survivors, as one. */
function merged(steps: readonly CutoffStep[]): readonly CutoffStep[] {
  const out: CutoffStep[] = [];
  for (const step of steps) {
    const last = out[out.length - 1];
    const same = last && last.first.join() === step.first.join() && last.survivors.length === step.survivors.length;
    if (last && same) out[out.length - 1] = { ...last, to: step.to };
    else out.push(step);
  }
  return out;
}

/** The winner as a step function of the cutoff. */
export function FirstByCutoff({ scoreboard }: { readonly scoreboard: Scoreboard }) {
  const onScale = (cutoff: number) => (Math.max(cutoff - 1, 0) / 4) * 100;
  return (
    <Table label="First by cutoff" columns={['Cutoff', 'From 1 to 5', 'First', { figures: 'Survivors' }]}>
      {merged(scoreboard.winnerByCutoff).map((step) => {
        const inForce = scoreboard.cutoff > step.from && scoreboard.cutoff <= step.to;
        const reach = `above ${formatNumber(step.from)} up to ${formatNumber(step.to)}`;
        return (
          <tr>
            <th scope="row" class="number">
              {reach}
              {inForce && <span class="label"> (in force)</span>}
            </th>
            <td class="axis-cell">
              <Bar
                thin
                parts={[{ from: onScale(step.from), to: onScale(step.to), class: inForce ? 'fill-accent' : 'fill-quiet' }]}
                label={reach}
              />
            </td>
            <td>
              <ScenarioNames names={step.first} none="nobody survives" />
            </td>
            <td class="right number">{step.survivors.length}</td>
          </tr>
        );
      })}
    </Table>
  );
}
