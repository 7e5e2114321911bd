/** What a starter is filled with. */
export interface TemplateWords {
  /** The strategy's name, a name of the language. */
  readonly name: string;
}
