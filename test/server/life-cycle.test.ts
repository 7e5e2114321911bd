/** From `initialize` to `exit`: what may be asked when, and how the process ends. */
import { spawn } from 'node:child_process';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { builtServer } from './built-server.ts';
import { endAll, folderOf, frame, Server, startRaw } from './server-process.ts';

beforeAll(() => void builtServer(), 60_000);
afterEach(endAll);

const files = { 'strategy.headpin': 'strategy Minutes { stage: chasm beachhead: Clerks }\nsegment Clerks { accounts: 400 }\n' };
const initialize = { processId: null, rootUri: null, capabilities: {} };

function connect(): { connection: MessageConnection; raw: ReturnType<typeof startRaw> } {
  const raw = startRaw();
  const connection = createMessageConnection(new StreamMessageReader(raw.child.stdout!), new StreamMessageWriter(raw.child.stdin!));
  connection.listen();
  return { connection, raw };
}

const codeOf = (answer: Promise<unknown>): Promise<unknown> =>
  answer.then(
    () => 'answered',
    (error: { code: number }) => error.code,
  );

describe('the life of a server', () => {
  it('answers no request before `initialize`', async () => {
    const { connection } = connect();
    expect(await codeOf(connection.sendRequest('textDocument/hover', {}))).toBe(-32002);
    expect(await codeOf(connection.sendRequest('shutdown'))).toBe(-32002);
    expect(await codeOf(connection.sendRequest('initialize', initialize))).toBe('answered');
  });

  it('is initialized once', async () => {
    const { connection } = connect();
    await connection.sendRequest('initialize', initialize);
    expect(await codeOf(connection.sendRequest('initialize', initialize))).toBe(-32600);
    expect(await codeOf(connection.sendRequest('headpin/strategies'))).toBe('answered');
  });

  it('passes over notifications before `initialize`, and ends with 1 on `exit`', async () => {
    const { connection, raw } = connect();
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: 'file:///a.headpin', languageId: 'headpin', version: 1, text: 'jewel A' },
    });
    expect(await codeOf(connection.sendRequest('initialize', initialize))).toBe('answered');
    expect(await connection.sendRequest('headpin/strategies')).toEqual([]);
    await connection.sendNotification('exit');
    expect(await raw.ended).toEqual({ code: 1, signal: null });
  });

  it('refuses requests after `shutdown`, and ends with 0 on `exit`', async () => {
    const { connection, raw } = connect();
    await connection.sendRequest('initialize', initialize);
    expect(await connection.sendRequest('shutdown')).toBeNull();
    expect(await codeOf(connection.sendRequest('headpin/strategies'))).toBe(-32600);
    expect(await codeOf(connection.sendRequest('initialize', initialize))).toBe(-32600);
    await connection.sendNotification('exit');
    expect(await raw.ended).toEqual({ code: 0, signal: null });
  });

  it('ends when its input ends', async () => {
    const { connection, raw } = connect();
    await connection.sendRequest('initialize', initialize);
    raw.child.stdin!.end();
    expect(await raw.ended).toEqual({ code: 1, signal: null });
    expect(raw.errors()).toContain('its client is gone');
  });

  it('says which positions it counts in', async () => {
    const { connection } = connect();
    const general = { positionEncodings: ['utf-8', 'utf-16'] };
    const { capabilities } = await connection.sendRequest<{ capabilities: object }>('initialize', {
      ...initialize,
      capabilities: { general },
    });
    expect(capabilities).toMatchObject({ positionEncoding: 'utf-16' });
  });

  it('ends when the process that started it is gone', async () => {
    const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const { connection, raw } = connect();
    await connection.sendRequest('initialize', { ...initialize, processId: parent.pid });
    parent.kill('SIGKILL');
    expect(await raw.ended).toEqual({ code: 1, signal: null });
  }, 15_000);

  it('ends over IPC when the channel is closed', async () => {
    const child = spawn(process.execPath, [builtServer(), '--node-ipc'], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const answered = new Promise((resolve) => child.once('message', resolve));
    child.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: initialize });
    expect(await answered).toMatchObject({ id: 1, result: { serverInfo: { name: 'headpin' } } });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.disconnect();
    expect(await ended).toBe(1);
  });
});

describe('broken framing ends the process, so that its client starts it again', () => {
  const hello = frame({ jsonrpc: '2.0', id: 1, method: 'initialize', params: initialize });
  it.each<[string, string | Buffer, string]>([
    ['a header without a length', 'Content-Type: application/json\r\n\r\n{}', 'a header is not one'],
    ['a header that is none', 'hello\r\n\r\n', 'a header is not one'],
    ['a length that is no number', 'Content-Length: many\r\n\r\n{}', 'a header is not one'],
    ['a length below zero', 'Content-Length: -5\r\n\r\n{}', 'a header is not one'],
    ['a length that is too short', 'Content-Length: 3\r\n\r\n{"jsonrpc":"2.0"}\r\n\r\n', 'a message is no JSON'],
    ['a length that is too long', Buffer.concat([Buffer.from('Content-Length: 60\r\n\r\n{}'), hello]), 'a message is no JSON'],
    ['a body that is no JSON', frame('{"jsonrpc": "2.0", '), 'a message is no JSON'],
    ['a body nested too deep to read', frame(`${'['.repeat(5_000_000)}`), 'a message is no JSON'],
    ['a huge length', `Content-Length: 99999999999\r\n\r\n`, 'a message of 99999999999 bytes was announced'],
    ['a header without an end', 'X: '.padEnd(5000, 'x'), 'a header is longer than 4096 bytes'],
    ['a flood of headers', 'X-Any: 1\r\n'.repeat(100_000), 'a header is longer than 4096 bytes'],
  ])('%s', async (_, bytes, why) => {
    const raw = startRaw();
    raw.child.stdin!.write(hello);
    raw.child.stdin!.write(bytes);
    const { code } = await raw.ended;
    expect(code).toBe(1);
    expect(raw.errors()).toContain(why);
  });

  it.each<[string, object | string]>([
    ['a batch', '[]'],
    ['a number', '42'],
    ['nothing', 'null'],
    ['a request without an id', { jsonrpc: '2.0', id: null, method: 'headpin/strategies' }],
    ['a cancellation of nothing', { jsonrpc: '2.0', method: '$/cancelRequest' }],
    ['a document without a text', { jsonrpc: '2.0', method: 'textDocument/didOpen', params: {} }],
    ['a change of nothing known', { jsonrpc: '2.0', method: 'textDocument/didChange', params: { textDocument: { uri: 'x' } } }],
    ['a request without parameters', { jsonrpc: '2.0', id: 7, method: 'textDocument/hover' }],
    ['a request about no document', { jsonrpc: '2.0', id: 8, method: 'textDocument/completion', params: { textDocument: null } }],
    ['a method that nobody knows', { jsonrpc: '2.0', id: 9, method: 'no/such' }],
  ])('but %s, well framed, does not', async (_, message) => {
    const { connection, raw } = connect();
    await connection.sendRequest('initialize', initialize);
    raw.child.stdin!.write(frame(message));
    expect(await connection.sendRequest('headpin/strategies')).toEqual([]);
  });

  it('a message may come in any pieces', async () => {
    const raw = startRaw();
    const connection = createMessageConnection(new StreamMessageReader(raw.child.stdout!), new StreamMessageWriter(raw.child.stdin!));
    const answer = new Promise((resolve) => connection.onNotification('window/logMessage', resolve));
    connection.listen();
    for (const byte of hello) raw.child.stdin!.write(Buffer.from([byte]));
    raw.child.stdin!.write(Buffer.concat([frame({ jsonrpc: '2.0', method: 'initialized', params: {} }), frame('[]')]));
    expect(await answer).toBeDefined();
  });
});

it('2,000 requests cancelled at once are each answered once, as cancelled or with their result', async () => {
  const { folder, remove } = folderOf(files);
  const server = await new Server(folder).start();
  const answers = new Map<number, { error?: { code: number } }[]>();
  let bytes = Buffer.alloc(0);
  // The connection reads the same bytes and knows nothing of these requests.
  server.raw.child.stdout!.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
  });
  const ids = Array.from({ length: 2000 }, (_, i) => 100_000 + i);
  const methods = ['textDocument/hover', 'textDocument/completion', 'textDocument/codeAction', 'headpin/assessment', 'headpin/report'];
  const params = (id: number) => ({
    textDocument: { uri: server.uri('strategy.headpin') },
    uri: server.uri('strategy.headpin'),
    position: { line: 0, character: 10 },
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: id % 20 } },
    context: { diagnostics: [] },
  });
  const requests = ids.map((id) => frame({ jsonrpc: '2.0', id, method: methods[id % methods.length], params: params(id) }));
  const cancellations = ids.map((id) => frame({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id } }));
  server.raw.child.stdin!.write(Buffer.concat([...requests, ...cancellations]));
  const read = () => {
    answers.clear();
    for (let at = 0; ; ) {
      const head = /^Content-Length: (\d+)\r\n\r\n/.exec(bytes.toString('latin1', at, at + 40));
      if (head === null || at + head[0].length + Number(head[1]) > bytes.length) return;
      const start = at + head[0].length;
      at = start + Number(head[1]);
      const message = JSON.parse(bytes.toString('utf8', start, at)) as { id?: number; method?: string; error?: { code: number } };
      if (typeof message.id === 'number' && message.method === undefined)
        answers.set(message.id, [...(answers.get(message.id) ?? []), message]);
    }
  };
  await server.until('2,000 answers', () => {
    read();
    return answers.size >= 2000;
  });
  await server.connection.sendRequest('headpin/strategies');
  read();
  const own = ids.map((id) => answers.get(id) ?? []);
  expect(own.every((all) => all.length === 1)).toBe(true);
  const cancelled = own.filter(([answer]) => answer?.error?.code === -32800).length;
  const answered = own.filter(([answer]) => answer?.error === undefined).length;
  expect(cancelled + answered).toBe(2000);
  // Those that came in one piece with their cancellation waited for their turn and never got it.
  expect(cancelled).toBeGreaterThan(1500);
  expect(server.errors).toEqual([]);
  remove();
}, 30_000);
