/** What the command line and tests use of the language; the editor goes through the language server. */

export { format } from './format/format.ts';
export { Lines, type Position, type Range } from './project/lines.ts';
export { type FileEdit, openProject, type Place, Project, type SourceFile, type StrategyView } from './project/project.ts';
export { displayWidth } from './text/width.ts';
