/** The report of a strategy, rendered by whoever starts the server: the language knows nothing of how it looks. */
import { type Assessment, visible } from '@headpin/core';
import { isReadInPart } from '@headpin/core/readiness/words.ts';
import type { ComparedPair } from '../project/pairs.ts';
import type { Place, StrategyView } from '../project/project.ts';
import type { ReportDocument, ReportForm, ReportParams, ReportSections } from '../protocol/messages.ts';
import type { Session } from './session.ts';

type Locate = (origin: Parameters<Session['project']['locate']>[0]) => Place;

export interface Renderer {
  sections(
    assessment: Assessment,
    options: { readonly mode: 'preview'; readonly nonce?: string | undefined; readonly locate: Locate; shown(file: string): string },
  ): { readonly style: string; readonly sections: readonly { readonly id: string; readonly html: string }[] };
  /** The whole report as one text; `link` gives the address of a place, or nothing where it has none. */
  readonly whole: Readonly<
    Record<ReportForm, (assessment: Assessment, options: { readonly locate: Locate; link(place: Place): string | undefined }) => string>
  >;
  /** What changed in one strategy, for the preview. */
  changes(
    changed: ComparedPair,
    options: { readonly base: string; readonly shown: (file: string) => string },
  ): { readonly style: string; readonly sections: readonly { readonly id: string; readonly html: string }[] };
}

/** An error of the language stands in the strategy, so that figures may miss something. */
export const isBroken = (view: StrategyView): boolean => isReadInPart(view.lowered.findings);

export function report(
  session: Session,
  renderer: Renderer,
  view: StrategyView,
  version: number,
  params: ReportParams,
): ReportSections | ReportDocument {
  const assessment = session.assess(view);
  const { mode = 'preview', nonce, beside = view.folder } = params.options ?? {};
  const title = visible(view.strategy.decision?.title ?? view.name ?? 'Headpin');
  const locate: Locate = (origin) => session.project.locate(origin);
  if (mode !== 'preview') {
    const addresses = new Map<string, string | undefined>();
    const text = renderer.whole[mode](assessment, {
      locate: (origin) => {
        const place = locate(origin);
        const file = shownFile(view.folder, place.file);
        addresses.set(file, addressFrom(beside.replace(/\/$/, ''), place.file));
        return { ...place, file };
      },
      link: ({ file, range }) => {
        const address = addresses.get(file);
        return address === undefined ? undefined : `${address}#L${range.start.line + 1}`;
      },
    });
    return { title, text };
  }
  const { style, sections } = renderer.sections(assessment, { mode, nonce, locate, shown: (file) => shownFile(view.folder, file) });
  return { folder: view.folder, name: view.name, version, broken: isBroken(view), title, style, sections: sections.map(withinLimit) };
}

/** Most characters of one section of the preview, which is sent anew at each edit. */
export const largestSection = 2_000_000;

/** A section that no window would show in time says so in place of its content. */
export function withinLimit({ id, html }: { readonly id: string; readonly html: string }): { id: string; html: string } {
  if (html.length <= largestSection) return { id, html };
  const why = `This section has ${html.length} characters, more than the ${largestSection} that the preview shows. Export the report to have all of it.`;
  return { id, html: `<section id="${id}"><p>${why}</p></section>` };
}

/** A file as a reader knows it: below the folder of its strategy, nothing encoded. */
export function shownFile(folder: string, file: string): string {
  const path = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
  try {
    return decodeURIComponent(path);
  } catch {
    // An address that encodes no text is shown as it is.
    return path;
  }
}

/** What stands before the path in the address of a file: scheme and host. */
const rootLength = 3;

/** The relative address of a file as seen from a folder; `undefined` where the two have no root in common. */
function addressFrom(folder: string, file: string): string | undefined {
  const [from, to] = [folder.split('/'), file.split('/')];
  if (to.length <= rootLength || from.slice(0, rootLength).join('/') !== to.slice(0, rootLength).join('/')) return undefined;
  let common = rootLength;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
