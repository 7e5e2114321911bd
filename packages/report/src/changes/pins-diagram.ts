/** The bowling alley as a Mermaid diagram, which GitHub and GitLab draw in a comment. */
import type { PinChange } from '@headpin/core/changes/pins.ts';
import { type PinLink, pinMoved } from '@headpin/core/changes/pins.ts';

/** The colours carry no meaning of their own: each new or gone pin says so in words. */
const styles = {
  come: 'stroke:#2a8f5d,stroke-width:3px',
  gone: 'stroke:#c4473a,stroke-dasharray:4',
  other: 'stroke:#b07a12,stroke-width:3px',
};

/** The pins with what became of them; `undefined` where none changed. */
export function pinsDiagram(pins: readonly PinChange[]): string | undefined {
  if (!pins.some(pinMoved)) return undefined;
  const segments = [...new Set(pins.flatMap(({ from, to }) => [from, to]))];
  const node = (name: string) => `s${segments.indexOf(name)}`;
  return [
    'flowchart LR',
    ...segments.map((name) => `  ${node(name)}["${encoded(name)}"]`),
    ...pins.map((pin) => `  ${node(pin.from)} ${pin.after === undefined ? '-.->' : '-->'}|"${encoded(labelOf(pin))}"| ${node(pin.to)}`),
    ...pins.flatMap((pin, i) => (pinMoved(pin) ? [`  linkStyle ${i} ${styles[becameOf(pin)]}`] : [])),
  ].join('\n');
}

const becameOf = ({ before, after }: PinChange) => (before === undefined ? 'come' : after === undefined ? 'gone' : 'other');

function labelOf(pin: PinChange): string {
  const { before, after } = pin;
  if (before === undefined) return `new: ${linkText(after)}`;
  if (after === undefined) return `gone: ${linkText(before)}`;
  return pinMoved(pin) ? `${linkText(after)}, was ${linkText(before)}` : linkText(after);
}

const linkText = (link: PinLink | undefined): string => `${link?.path ?? '?'} ${link?.bridge ?? 'no bridge'}`;

/** Whatever could end a label or mean something to Mermaid becomes a character code. */
const encoded = (text: string): string => text.replace(/[^\p{L}\p{N} ,.:?_-]/gu, (character) => `#${character.codePointAt(0)};`);
