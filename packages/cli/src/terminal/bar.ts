import { type Painted, paint } from './paint.ts';

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar for a number from 0 to 100, exact to an eighth of a column. */
export function bar(value: number, width: number): Painted {
  const filled = Math.round((Math.max(0, Math.min(100, value)) / 100) * width * 8);
  const text = '█'.repeat(Math.floor(filled / 8)) + (eighths[filled % 8] ?? '');
  return paint('green', text.padEnd(width, '·'));
}
