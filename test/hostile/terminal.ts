/** What a terminal and the runner of a build would make of an output. */

/** Everything in an output that steers a terminal, but for the colours that Headpin sets and resets, line feeds and tabs. */
export function steering(output: string): string[] {
  const found: string[] = [];
  let coloured = false;
  for (let at = 0; at < output.length; at++) {
    const code = output.codePointAt(at)!;
    const colour = code === 0x1b ? /^\[(0|[1-9]\d?(?:;[1-9])?)m/.exec(output.slice(at + 1, at + 8)) : null;
    if (colour !== null) {
      // A colour is set, text follows, and it is taken back before the line ends.
      if (coloured === (colour[1] !== '0')) found.push(`the colour ${colour[1]} in a colour, or no colour to end`);
      coloured = colour[1] !== '0';
      at += colour[0].length;
    } else if (code === 0x0a) {
      if (coloured) found.push('a colour that goes over the end of its line');
      coloured = false;
    } else if ((code < 0x20 && code !== 0x09) || (code >= 0x7f && code <= 0x9f) || isReversing(code)) {
      found.push(`U+${code.toString(16).toUpperCase().padStart(4, '0')} at ${at}`);
    }
    if (code > 0xffff) at++;
  }
  return found;
}

const isReversing = (code: number): boolean =>
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069) ||
  [0x200b, 0x200e, 0x200f, 0x061c, 0x2028, 0x2029, 0x2060, 0xfeff].includes(code) ||
  (code >= 0xe0000 && code <= 0xe007f) ||
  (code >= 0xd800 && code <= 0xdfff);

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands that GitHub's runner reads from a log: those of today at the start of a line, the older ones anywhere in it. */
export function commandsIn(log: string): Command[] {
  return log.split(/\r\n|\r|\n/).flatMap((line): Command[] => {
    const [, name, properties = '', data = ''] = /^::([^ :]+)(?: (.*?))?::(.*)$/.exec(line.trimStart()) ?? [];
    if (name !== undefined) return [{ name, properties: propertiesIn(properties), data: decoded(data) }];
    const older = /##(?:vso|teamcity)?\[([^\]]*)\]?(.*)$/i.exec(line);
    return older === null ? [] : [{ name: `##${older[1]}`, properties: {}, data: older[2]! }];
  });
}

function propertiesIn(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const part of text.split(',')) {
    const at = part.indexOf('=');
    if (at > 0)
      found[part.slice(0, at).trim()] = decoded(
        part
          .slice(at + 1)
          .replaceAll('%3A', ':')
          .replaceAll('%2C', ','),
      );
  }
  return found;
}

/** As the runner decodes: percent last. */
const decoded = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
