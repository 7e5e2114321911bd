/** The figures as Markdown tables, without links. */
import type { Assessment } from '@headpin/core';
import type { Project } from '@headpin/language';
import { decisionBlocks } from '@headpin/report/markdown/decision.ts';
import { placesOf } from '@headpin/report/markdown/places.ts';
import { scoreboardBlocks } from '@headpin/report/markdown/scoreboard.ts';
import { segmentBlocks } from '@headpin/report/markdown/segment.ts';
import { wholeProductBlocks } from '@headpin/report/markdown/whole-product.ts';
import { documentOf } from '@headpin/report/markdown/writer.ts';

export function scoreMarkdown(assessments: readonly Assessment[], project: Project): string {
  const places = placesOf({ locate: (origin) => project.locate(origin), link: () => undefined });
  const parts = [decisionBlocks, scoreboardBlocks, segmentBlocks, wholeProductBlocks];
  return documentOf(assessments.flatMap((assessment) => parts.flatMap((blocks) => blocks(assessment, places))));
}
