/** Asking for completion at the cursor of a page, and accepting what is offered. */
import { type CompletionItem, CompletionRequest, CompletionTriggerKind, type TextEdit } from 'vscode-languageserver';
import { type Editor, openEditor } from './harness.ts';

/** What is offered at the cursor; `typed` is a trigger character that brought the request by itself. */
export async function offered(page: string | Record<string, string>, typed?: string): Promise<CompletionItem[]> {
  return ask(await openEditor(page), typed);
}

export async function ask(editor: Editor, typed?: string, at = editor.here): Promise<CompletionItem[]> {
  const context =
    typed === undefined
      ? { triggerKind: CompletionTriggerKind.Invoked }
      : { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: typed };
  const items = (await editor.ask(CompletionRequest.type, { ...at, context })) as CompletionItem[];
  return [...items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
}

export const labels = async (page: string | Record<string, string>, typed?: string) =>
  (await offered(page, typed)).map(({ label }) => label);

/** Each offer as `label: detail`. */
export const details = async (page: string | Record<string, string>) =>
  (await offered(page)).map(({ label, detail }) => `${label}: ${detail}`);

/** A snippet with what stands in its blanks before anybody writes. */
export const filled = (snippet: string): string =>
  snippet
    .replace(/(?<!\\)\$\{\d+\|((?:\\.|[^|\\])*)\|\}/g, (_, words: string) => words.split(/(?<!\\),/)[0]!.replace(/\\(.)/g, '$1'))
    .replace(/(?<!\\)\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/(?<!\\)\$\d+/g, '')
    .replace(/\\([$}\\])/g, '$1');

/** The text after accepting, with blanks as they are: `${1:100}`. */
export async function accepted(page: string | Record<string, string>, label: string, typed?: string): Promise<string> {
  const editor = await openEditor(page);
  const item = (await ask(editor, typed)).find((one) => one.label === label);
  if (item === undefined) throw new Error(`${label} is not offered.`);
  const path = editor.here.textDocument.uri.replace('file:///workspace/', '');
  return editor.with(path, [item.textEdit as TextEdit]);
}

export const docOf = (item: CompletionItem | undefined): string | undefined =>
  typeof item?.documentation === 'object' ? item.documentation.value : item?.documentation;

/** A strategy with something of everything, beside the file that is typed in. */
export const market = `
strategy Minutes "Minutes" {
  beachhead: Clerks
  goal: €20M over 5 years
}
jewel Speech
segment Schools { geography: "G" industry: "I" profession: "P" useCase: "other" need Teach "Show it to a class" }
// Those who write for the court.
segment Clerks "Court clerks" { geography: "G" industry: "I" profession: "P" useCase: "U" need Write "Write it down" need Sign "Sign it" }
segment Banks "Bank boards" { geography: "G" industry: "I2" profession: "P" useCase: "U" }
segment Farms { geography: "G3" industry: "I3" profession: "P3" useCase: "U3" }
scenario LateNight "The long night" for Clerks
scenario Appeal "The appeal" for Clerks
scenario Exam "The exam" for Schools
rater Ana "Ana Silva, sales"
rater Ben
market alternative Paper "Paper and pen"
product alternative Dictaphone "The dictaphone"
partner Calder "Calder Systems"
customer Halvorsen "Halvorsen Laboratories"
customer Ashdown
evidence Survey "A survey of clerks" { kind: survey }
component Recorder "The recorder" { meets: Write }
`;
export const withMarket = (page: string) => ({ 'market.headpin': market, 'page.headpin': page });
