import { existsSync, readFileSync } from 'node:fs';
import { defaultSettings } from '@headpin/language/server/session.ts';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const manifest = JSON.parse(text('package.json'));
const strings = JSON.parse(text('package.nls.json')) as Record<string, string>;

/** Every text in the manifest, however deep. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

const commands = (manifest.contributes.commands as { command: string; title: string; category: string }[]).map(({ command }) => command);

describe('the manifest', () => {
  it('names only strings that exist, and every string is named', () => {
    const named = new Set(texts(manifest).flatMap((value) => /^%(.+)%$/.exec(value)?.[1] ?? []));
    expect([...named].sort()).toEqual(Object.keys(strings).sort());
  });

  it('names only files that are in the repository or built', () => {
    const files = texts(manifest.contributes).filter((value) => /^(\.\/)?(syntaxes|media|schemas)\//.test(value));
    expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
    expect(files.length).toBeGreaterThan(10);
  });

  it('puts only its own commands into menus, keys and walkthrough', () => {
    const { menus, keybindings, walkthroughs } = manifest.contributes;
    const used = [
      ...Object.values(menus as Record<string, { command: string }[]>)
        .flat()
        .map(({ command }) => command),
      ...(keybindings as { command: string }[]).map(({ command }) => command),
      ...texts(walkthroughs).flatMap((value) => /^onCommand:(headpin\..+)$/.exec(value)?.[1] ?? []),
    ];
    expect(used.filter((command) => !commands.includes(command))).toEqual([]);
  });

  it('has a setting for each that the server reads, with the same default', () => {
    const { properties } = manifest.contributes.configuration;
    for (const [key, standard] of Object.entries(defaultSettings.inlayHints)) {
      expect(properties[`headpin.inlayHints.${key}`]?.default, key).toBe(standard);
    }
    expect(properties['headpin.codeLens'].default).toBe(defaultSettings.codeLens);
    const known = ['today', 'codeLens', 'trace.server', ...Object.keys(defaultSettings.inlayHints).map((key) => `inlayHints.${key}`)];
    expect(Object.keys(properties).sort()).toEqual(known.map((key) => `headpin.${key}`).sort());
  });

  it('describes every setting, and says what works without trust and without files', () => {
    const settings = Object.values(manifest.contributes.configuration.properties as Record<string, { markdownDescription?: string }>);
    expect(settings.every(({ markdownDescription }) => markdownDescription !== undefined)).toBe(true);
    expect(manifest.capabilities).toEqual({
      untrustedWorkspaces: { supported: 'limited', description: '%capabilities.untrusted%' },
      virtualWorkspaces: { supported: 'limited', description: '%capabilities.virtual%' },
    });
  });

  it('offers to compare only where git may run: on Node, with trust, with files on a disk', () => {
    const places = Object.values(manifest.contributes.menus as Record<string, { command: string; when: string }[]>).flat();
    const offers = places.filter(({ command }) => command === 'headpin.compare');
    expect(offers.length).toBeGreaterThanOrEqual(3);
    // A browser has no Node, unless a machine stands behind its window.
    for (const { when } of offers) expect(when).toMatch(/ && \(!isWeb \|\| remoteName\) && isWorkspaceTrusted && !virtualWorkspace$/);
  });

  it('offers nothing in the palette by a key that the extension has yet to set, but what is about an open report', () => {
    const offers = manifest.contributes.menus.commandPalette as { command: string; when: string }[];
    const late = offers.filter(({ when }) => /headpin\.(?!report'|changes')/.test(when));
    expect(late.map(({ command }) => command)).toEqual(['headpin.lockReport', 'headpin.unlockReport']);
  });

  it('starts with a file of the language, and with a folder that has one', () => {
    expect(manifest.activationEvents).toEqual(
      expect.arrayContaining([
        'onLanguage:headpin',
        'workspaceContains:**/*.headpin',
        'onWebviewPanel:headpin.report',
        'onWebviewPanel:headpin.changes',
      ]),
    );
  });

  it('walks through five steps, each of which ends', () => {
    const { steps } = manifest.contributes.walkthroughs[0] as { steps: { completionEvents: string[] }[] };
    expect(steps).toHaveLength(5);
    expect(steps.every(({ completionEvents }) => completionEvents.length > 0)).toBe(true);
  });
});
