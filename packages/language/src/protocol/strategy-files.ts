const settingsFile = 'headpin.json';

/** Whether Headpin reads files of this name. */
export const isStrategyFile = (name: string): boolean => name.endsWith('.headpin') || name === settingsFile;
