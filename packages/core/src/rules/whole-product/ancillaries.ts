/** The kinds of parts that make a product whole and that pragmatists ask for before they buy. */
export const ancillaryKinds = ['documentation', 'training', 'support', 'skills'] as const;
