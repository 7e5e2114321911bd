/** The language servers that are set side by side. */
import type { Notation } from '../generator.ts';
import { bundleOf } from './bundles.ts';
import { peerFile } from './peers.ts';

export const serverNames = ['headpin', 'floor', 'yaml', 'likec4', 'langium'] as const;
export type ServerName = (typeof serverNames)[number];

export interface ServerUnderTest {
  readonly name: ServerName;
  /** What it is, for the report. */
  readonly what: string;
  readonly notation: Notation;
  /** The language id of its documents. */
  readonly language: string;
  /** What the pinned Node runs. */
  readonly command: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Milliseconds that it waits after a change before it begins; part of what its user sees. */
  readonly debounce?: number;
}

const yamlSettings = { validate: true, completion: true, hover: true, format: { enable: false }, schemaStore: { enable: false } };

const makers: Readonly<Record<ServerName, () => Omit<ServerUnderTest, 'name'>>> = {
  headpin: () => ({
    what: 'the server that ships',
    notation: 'headpin',
    language: 'headpin',
    command: [bundleOf('headpin-server'), '--stdio'],
  }),
  floor: () => ({
    what: 'hand-written, everything read and linked again on each change; no figures, no rules',
    notation: 'headpin',
    language: 'headpin',
    command: [bundleOf('floor-server'), '--stdio'],
  }),
  yaml: () => ({
    what: `yaml-language-server with a JSON Schema`,
    notation: 'yaml',
    language: 'yaml',
    command: [peerFile('yaml-language-server', 'bin', 'yaml-language-server'), '--stdio'],
    settings: { yaml: yamlSettings },
    debounce: 200,
  }),
  likec4: () => ({
    what: 'the server of LikeC4',
    notation: 'likec4',
    language: 'likec4',
    command: [peerFile('likec4', 'bin', 'likec4.mjs'), 'lsp', '--stdio'],
  }),
  langium: () => ({
    what: 'what Langium makes of the reference grammar without a line of tuning; no figures, no rules',
    notation: 'headpin',
    language: 'headpin',
    command: [bundleOf('langium-server'), '--stdio'],
  }),
};

export const serverCalled = (name: ServerName): ServerUnderTest => ({ name, ...makers[name]() });
