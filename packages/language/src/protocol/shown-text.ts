/** Text for people, as both sides show it. */
export { visible } from '@headpin/core/format/visible.ts';
export { asFarAsRead } from '@headpin/core/readiness/words.ts';
