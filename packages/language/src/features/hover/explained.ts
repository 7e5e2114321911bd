/** Explanations of the core, and places in files, as Markdown. */
import type { Element, ExplainedSection, Explanation, Origin } from '@headpin/core';
import { bold, bullets, joined, link, type Markdown, md, paragraphs, prose } from '../../text/markdown.ts';
import type { FeatureScene } from '../scene.ts';

/** Where a place can be opened; an unsaved document has no address that a client opens. */
export function addressOf(scene: FeatureScene, at: Origin): string | undefined {
  if (at.file.startsWith('untitled:')) return undefined;
  return `${at.file}#L${scene.project.locate(at).range.start.line + 1}`;
}

/** A name that opens its declaration. */
export function linkTo(scene: FeatureScene, name: string, at: Origin | undefined): Markdown {
  const address = at === undefined ? undefined : addressOf(scene, at);
  return address === undefined ? md`${name}` : link(name, address);
}

export const linksTo = (scene: FeatureScene, all: readonly { readonly name: string; readonly at: Origin }[]): Markdown =>
  joined(
    all.map(({ name, at }) => linkTo(scene, name, at)),
    ', ',
  );

export function sections(scene: FeatureScene, all: readonly ExplainedSection[]): Markdown {
  return paragraphs(
    ...all.map(({ heading, lines }) => {
      const items = lines.map(({ label, text, from }) =>
        label === undefined ? prose(text) : md`${linkTo(scene, label, from[0])}: ${prose(text)}`,
      );
      return md`${bold(heading)}\n${bullets(items)}`;
    }),
  );
}

/** The result in one sentence, then how it comes about. */
export const explained = (scene: FeatureScene, { summary, sections: all }: Explanation): Markdown =>
  paragraphs(prose(summary), sections(scene, all));

/** A line for each property that is given, as it stands in the file. */
export function given(scene: FeatureScene, element: Element, keys: readonly string[]): Markdown[] {
  return keys.flatMap((key) => {
    const property = element.properties.get(key);
    if (property === undefined) return [];
    const { value } = property;
    return [md`${linkTo(scene, key, property.key)}: ${typeof value === 'string' ? value : property.written}`];
  });
}
