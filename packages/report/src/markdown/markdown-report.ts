import type { Assessment } from '@headpin/core/assessment/assessment.ts';
import type { LinkOptions } from '../options.ts';
import { decisionBlocks } from './decision.ts';
import { findingBlocks } from './findings.ts';
import { marketBlocks } from './market.ts';
import { placesOf } from './places.ts';
import { scoreboardBlocks } from './scoreboard.ts';
import { segmentBlocks } from './segment.ts';
import { wholeProductBlocks } from './whole-product.ts';
import { documentOf } from './writer.ts';

/** The report as Markdown, for pull requests: the decision, the figures behind it and every finding, linked to lines. */
export function renderMarkdown(assessment: Assessment, options: LinkOptions): string {
  const places = placesOf(options);
  return documentOf(
    [decisionBlocks, scoreboardBlocks, segmentBlocks, wholeProductBlocks, marketBlocks, findingBlocks].flatMap((blocks) =>
      blocks(assessment, places),
    ),
  );
}
