import type { LinkOptions, Place } from '../options.ts';

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A path as a relative address: every segment encoded, so that no scheme, host or query can arise from a file name. */
export function relativeAddress(file: string): string {
  const segments = file.split('/').filter((segment) => segment !== '');
  return segments.map((segment) => encodeURIComponent(segment.replace(loneSurrogate, '\uFFFD'))).join('/');
}

/** The address of a place: the caller's, else `path#L12` relative to the folder of the report. */
export function addressOf(place: Place, options: LinkOptions): string | undefined {
  if (options.link) return options.link(place);
  return `${relativeAddress(place.file)}#L${place.range.start.line + 1}`;
}

/** `file.headpin:12`, for readers. */
export const placeText = (place: Place): string => `${place.file}:${place.range.start.line + 1}`;

/** A source that is a web address and nothing else. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s<>"']+$/.test(text.trim());
