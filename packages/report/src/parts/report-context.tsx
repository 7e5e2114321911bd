import type { Assessment } from '@headpin/core/assessment/assessment.ts';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { HtmlOptions } from '../options.ts';

/** What every part of a page may need: the assessment it shows and how to point at lines. */
export interface ReportScene {
  readonly assessment: Assessment;
  readonly options: HtmlOptions;
}

const Scene = createContext<ReportScene | undefined>(undefined);
export const ReportProvider = Scene.Provider;

/** The scene of the page being rendered. Throws outside of one. */
export function useReport(): ReportScene {
  const scene = useContext(Scene);
  if (!scene) throw new Error('A part of the report was rendered outside of a report.');
  return scene;
}
