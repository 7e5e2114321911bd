import { describe, expect, it } from 'vitest';
import { commandNames } from '../../packages/cli/src/command-line/commands.ts';
import { helpText } from '../../packages/cli/src/command-line/help.ts';

const linesOf = (command: (typeof commandNames)[number] | undefined, width: number): string[] =>
  helpText(command, { colour: false, width }).split('\n');

describe('the help in a narrow terminal', () => {
  it.each([undefined, ...commandNames])('keeps the column of %s', (command) => {
    const from = linesOf(command, 60).findIndex((line) => /^(Commands|Options):$/.test(line));
    const entries = linesOf(command, 60)
      .slice(from + 1)
      .filter((line) => line.startsWith(' '));
    expect(entries.length).toBeGreaterThan(3);
    for (const line of entries) {
      expect(line.length, line).toBeLessThanOrEqual(60);
      expect(line, line).toMatch(/^ {2}\S| {32}\S/);
    }
  });

  it('puts what is too long for the column on a line of its own', () => {
    const lines = linesOf(undefined, 100);
    const long = lines.findIndex((line) => line.startsWith('  schema '));
    expect(lines[long]).toBe('  schema check|score|diff|config');
    expect(lines[long + 1]).toMatch(/^ {32}Print the JSON Schema/);
  });
});
