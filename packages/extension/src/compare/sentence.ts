/** What an error says, as a sentence: the command line says the same as the end of a line. */
export function sentence(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const whole = said.charAt(0).toUpperCase() + said.slice(1);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}
