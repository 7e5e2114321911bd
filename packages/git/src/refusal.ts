/** Why git, or the repository, does not give what was asked for: one line that says what to do. */
export class Refusal extends Error {}
