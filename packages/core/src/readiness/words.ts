/** The readiness in words. An error that keeps a part of the text from being read has no points of its own: what it hides is not judged. */
import { formatNumber } from '../format/values.ts';

const unread: ReadonlySet<string> = new Set(['language/syntax', 'language/too-large']);

/** Whether one of the findings says that a part of the text cannot be read. */
export const isReadInPart = (findings: readonly { readonly rule: string }[]): boolean => findings.some(({ rule }) => unread.has(rule));

/** What is said behind a readiness, where it is that of a part. */
export const asFarAsRead = (findings: readonly { readonly rule: string }[]): string =>
  isReadInPart(findings) ? ', as far as the text can be read' : '';

/** `87.5 of 100`. */
export const readinessText = (score: number, findings: readonly { readonly rule: string }[]): string =>
  `${formatNumber(score, 1)} of 100${asFarAsRead(findings)}`;
