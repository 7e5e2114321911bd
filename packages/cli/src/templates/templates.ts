/** The starters that `init` writes. */
import { minimal } from './minimal.ts';
import { starter } from './starter.ts';
import type { TemplateWords } from './template-words.ts';

export interface Template {
  readonly doc: string;
  /** Paths below the folder, with `/`, and their texts. */
  readonly files: (words: TemplateWords) => Readonly<Record<string, string>>;
}

export const templates = {
  starter: { doc: 'the decision, two segments, two scenarios and a ballot, with a comment on each part', files: starter },
  minimal: { doc: 'what five minutes are enough for', files: minimal },
} as const satisfies Record<string, Template>;

export type TemplateName = keyof typeof templates;
export const templateNames = Object.keys(templates) as TemplateName[];
