/** The client's settings, checked: a value of another kind is as if it were not set. */
import { isDay } from '@headpin/core';
import { defaultSettings, type InlayHintSettings, type ServerSettings } from './session.ts';

function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year !== undefined && isDay(Number(year), Number(month), Number(day));
}

export function readServerSettings(value: unknown): ServerSettings {
  if (typeof value !== 'object' || value === null) return defaultSettings;
  const { today, inlayHints, codeLens } = value as Record<string, unknown>;
  const hints = typeof inlayHints === 'object' && inlayHints !== null ? (inlayHints as Record<string, unknown>) : {};
  const shown = Object.fromEntries(
    Object.entries(defaultSettings.inlayHints).map(([key, standard]) => [key, typeof hints[key] === 'boolean' ? hints[key] : standard]),
  ) as unknown as InlayHintSettings;
  return {
    today: typeof today === 'string' && isDate(today) ? today : undefined,
    inlayHints: shown,
    codeLens:
      codeLens === true || (typeof codeLens === 'object' && codeLens !== null && (codeLens as Record<string, unknown>).enabled === true),
  };
}
