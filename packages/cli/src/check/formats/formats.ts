/** The formats of `check` that are written as one text. */
import type { CheckResult } from '../checked.ts';

type Format = (result: CheckResult) => string;

/** Each is loaded when it is asked for. */
export const formats: Readonly<Record<string, () => Promise<Format>>> = {
  sarif: async () => (await import('./sarif.ts')).sarifFormat,
  github: async () => (await import('./github.ts')).githubFormat,
  gitlab: async () => (await import('./gitlab.ts')).gitlabFormat,
  junit: async () => (await import('./junit.ts')).junitFormat,
  rdjson: async () => (await import('./rdjson.ts')).rdjsonFormat,
  markdown: async () => (await import('./markdown.ts')).markdownFormat,
};

/** Formats that have no place for a readiness that is too low; it is said on stderr. */
export const withoutScore: readonly string[] = ['gitlab', 'rdjson'];
