const settingsFile = 'headpin.json';

/** Whether Headpin reads files of this name. */
export const isStrategyFile = (name: string): boolean => name.endsWith('.headpin') || name === settingsFile;

/** Schemes in which strategies are written, whatever the workspace's folders have; others show files as they were. */
export const writtenSchemes: ReadonlySet<string> = new Set(['file', 'untitled', 'vscode-vfs']);
