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

/** Several of them, set apart by commas. */
export const ScenarioNames = ({ names, none }: { readonly names: readonly string[]; readonly none: string }) =>
  names.length === 0 ? (
    <span class="quiet">{none}</span>
  ) : (
    <>
      {names.map((name, index) => (
        <>
          {index > 0 && ', '}
          <ScenarioName name={name} />
        </>
      ))}
    </>
  );
