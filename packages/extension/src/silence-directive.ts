/** The line that silences a rule for what begins on the line below it. A reason is pasted from anywhere, and stays on one line. */
export const silenceDirective = (indent: string, rule: string, reason: string): string =>
  `${indent}// headpin-ignore ${rule}: ${reason.trim().replace(/[\r\n\u0085\u2028\u2029]+/g, ' ')}\n`;
