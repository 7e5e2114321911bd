/** The chain need → component → promise → reference customer → expansion, up and down. */
import { expect, it } from 'vitest';
import {
  CallHierarchyIncomingCallsRequest,
  type CallHierarchyItem,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
} from 'vscode-languageserver';
import { type Editor, openEditor } from './harness.ts';

const strategy = `strategy Minutes {}
segment Clerks {
  need Record "Record the meeting"
  need Archive
}
segment Courts {}
component Recorder { meets: Record }
positioning for Clerks { promises: Record, Archive }
customer Toronto { segment: Clerks status: reference needs: Record }
customer Guelph { segment: Clerks status: won needs: Record }
customer Perth { segment: Courts status: reference needs: Record }
expand Clerks -> Courts { through: Toronto }
`;

async function itemAt(editor: Editor): Promise<CallHierarchyItem> {
  const [item] = (await editor.ask(CallHierarchyPrepareRequest.type, editor.here)) ?? [];
  if (item === undefined) throw new Error('There is no item here.');
  return item;
}

/** `name at "what is marked"` of each next item. */
async function below(editor: Editor, item: CallHierarchyItem) {
  const calls = (await editor.ask(CallHierarchyOutgoingCallsRequest.type, { item })) ?? [];
  return calls.map(({ to, fromRanges }) => ({
    to,
    line: `${to.name} at ${fromRanges.map((range) => editor.textAt(item.uri, range)).join(', ')}`,
  }));
}

const at = (name: string) => strategy.replace(name, `${name.slice(0, 1)}█${name.slice(1)}`);

it('goes down from a need to the expansions that hang on it', async () => {
  const editor = await openEditor(at('Record'));
  const seen: string[] = [];
  for (let item: CallHierarchyItem | undefined = await itemAt(editor); item !== undefined; ) {
    const [next, ...others]: { to: CallHierarchyItem; line: string }[] = await below(editor, item);
    expect(others).toEqual([]);
    if (next !== undefined) seen.push(next.line);
    item = next?.to;
  }
  expect(seen).toEqual(['Recorder at Record', 'positioning for Clerks at Record', 'Toronto at Record', 'Clerks -> Courts at Toronto']);
});

it('goes up from an expansion to the needs', async () => {
  const editor = await openEditor(strategy.replace('expand', 'exp█and'));
  const seen: string[] = [];
  let items = [await itemAt(editor)];
  while (items.length > 0) {
    const calls = await Promise.all(items.map((item) => editor.ask(CallHierarchyIncomingCallsRequest.type, { item })));
    items = calls.flatMap((some) => some ?? []).map(({ from }) => from);
    if (items.length > 0) seen.push(items.map(({ name }) => name).join(', '));
  }
  expect(seen).toEqual(['Toronto', 'positioning for Clerks', 'Archive, Recorder', 'Record']);
});

it('leads from a need that nothing meets straight to the promise', async () => {
  const editor = await openEditor(at('Archive'));
  expect((await below(editor, await itemAt(editor))).map(({ line }) => line)).toEqual(['positioning for Clerks at Archive']);
});

it('begins at a reference too', async () => {
  const editor = await openEditor(strategy.replace('meets: Record', 'meets: █Record'));
  expect(await itemAt(editor)).toMatchObject({ name: 'Record', detail: 'need · Record the meeting' });
});

it('finds its place again after an edit above', async () => {
  const editor = await openEditor(at('Recorder'));
  const item = await itemAt(editor);
  await editor.edit('strategy.headpin', '// New.\n', { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
  expect((await below(editor, item)).map(({ line }) => line)).toEqual(['positioning for Clerks at Record']);
});

it('is nothing elsewhere', async () => {
  const editor = await openEditor(strategy.replace('segment Clerks', 'segment Cl█erks'));
  expect(await editor.ask(CallHierarchyPrepareRequest.type, editor.here)).toBeNull();
});
