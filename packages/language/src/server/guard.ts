/** Contains what goes wrong in one request to that request. */
import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Guard } from '../features/feature.ts';
import type { Faults } from './faults.ts';
import type { Working } from './working.ts';

export function guardOver(faults: Faults, working: Working): Guard {
  return (what, handle) => async (params, token) => {
    if (token?.isCancellationRequested === true) return new ResponseError<void>(LSPErrorCodes.RequestCancelled, 'cancelled');
    const uri = documentOf(params);
    const fault = `${what} failed${uri === undefined ? '' : ` in ${uri}`}`;
    try {
      const answer = await working.on(uri === undefined ? [] : [uri], () => handle(params));
      faults.mended(fault);
      return answer;
    } catch (error) {
      if (error instanceof ResponseError) return error as ResponseError<void>;
      faults.report(fault, error);
      return new ResponseError<void>(ErrorCodes.InternalError, `${what} failed; the log has the details.`);
    }
  };
}

/** The document that a request is about, in any of the forms that requests name it. */
function documentOf(params: unknown): string | undefined {
  const { textDocument, item, uri, folder } = (params ?? {}) as Record<string, unknown>;
  const named = (textDocument ?? item) as { uri?: unknown } | null | undefined;
  return [named?.uri, uri, folder].find((one): one is string => typeof one === 'string');
}
