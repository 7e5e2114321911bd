/** Pages about changes between two states of strategies. */
export type { ChangedStrategy, Labels } from './changed-strategy.ts';
export { changesHtml } from './html.tsx';
export { changesMarkdown, longestComment, marker } from './markdown.ts';
export { type PreviewOptions, renderChanges } from './preview.tsx';
