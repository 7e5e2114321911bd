/** An explanation as Markdown, for hovers. */
import type { Origin } from '../facts/values.ts';
import type { ExplainedLine, Explanation } from './explanation.ts';

/** @param address where a place can be opened; a line links to its first place that has one */
export function explanationAsMarkdown(
  { name, title, summary, sections }: Explanation,
  address: (place: Origin) => string | undefined = () => undefined,
): string {
  const heading = `**${escaped(name)}**${title === undefined ? '' : ` ${escaped(title)}`}`;
  const parts = sections.map(({ heading, lines }) => [`**${heading}**`, ...lines.map((one) => `- ${item(one, address)}`)].join('\n'));
  return [heading, escaped(summary), ...parts].join('\n\n');
}

function item({ label, text, from }: ExplainedLine, address: (place: Origin) => string | undefined): string {
  const link = from.map(address).find((one) => one !== undefined);
  const shown = label === undefined ? undefined : escaped(label);
  const head = shown === undefined ? '' : link === undefined ? `${shown}: ` : `[${shown}](${link}): `;
  return `${head}${escaped(text)}`;
}

/** Text of a file must not become a link, a heading or HTML. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>()#+!|~&]/g, '\\$&').replace(/[\r\n]+/g, ' ');
