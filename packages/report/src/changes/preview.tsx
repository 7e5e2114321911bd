/** What changed in one strategy, in sections for the preview beside the text. */
import { headlineOf } from '@headpin/core/changes/words.ts';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { RenderedSection } from '../page/body.tsx';
import { clean } from '../page/clean.ts';
import { ChangeSection } from './change-section.tsx';
import type { ChangedStrategy } from './changed-strategy.ts';
import { contentsOf } from './contents.tsx';
import { LinksProvider, type SideLinks } from './side-place.tsx';

export interface PreviewOptions {
  /** What it is compared with, as people read it: `HEAD (1f3c2ab)`. */
  readonly base: string;
  /** A file as readers see it. */
  readonly shown: (file: string) => string;
}

/** Sections with stable ids; the first says what follows in one sentence, or that nothing changed. */
export function renderChanges(strategy: ChangedStrategy, { base, shown }: PreviewOptions): readonly RenderedSection[] {
  const contents = contentsOf(strategy);
  const links: SideLinks = { mode: 'preview', shown };
  const render = (id: string, title: string, content: ComponentChildren): RenderedSection => ({
    id,
    title,
    html: clean(
      renderToString(
        <LinksProvider value={links}>
          <ChangeSection id={id} title={title}>
            {content}
          </ChangeSection>
        </LinksProvider>,
      ),
    ),
  });
  const summary = (
    <>
      <p class="note">Compared with {base}</p>
      <p class="lead">{contents.length === 0 ? `Nothing changed since ${base}.` : headlineOf(strategy.comparison)}</p>
    </>
  );
  return [render('summary', 'In short', summary), ...contents.map(({ id, title, content }) => render(id, title, content))];
}
