import { formatNumber } from '@headpin/core/format/values.ts';
import { scenarioNamed } from './judged.ts';
import { titleOf } from './names.ts';
import { PlaceLink } from './place-link.tsx';
import { useReport } from './report-context.tsx';

/** A scenario that a figure names, by its title and linked to its line. */
export function ScenarioName({ name }: { readonly name: string | null }) {
  const scenario = name === null ? undefined : scenarioNamed(useReport().assessment, name);
  if (name === null) return <>–</>;
  return <PlaceLink at={scenario?.at}>{scenario ? titleOf(scenario) : name}</PlaceLink>;
}

/** Names written out before the rest is only counted. */
const named = 3;

/** Several of them, set apart by commas; of many the first few, and how many more there are. */
export function ScenarioNames({ names, none }: { readonly names: readonly string[]; readonly none: string }) {
  if (names.length === 0) return <span class="quiet">{none}</span>;
  const shown = names.length > named + 1 ? names.slice(0, named) : names;
  return (
    <>
      {shown.map((name, index) => (
        <>
          {index > 0 && (index === names.length - 1 ? ' and ' : ', ')}
          <ScenarioName name={name} />
        </>
      ))}
      {shown.length < names.length && ` and ${formatNumber(names.length - shown.length)} more`}
    </>
  );
}
