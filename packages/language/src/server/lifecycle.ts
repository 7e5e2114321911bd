/** What may be asked when, and how a cancelled request is answered: the protocol's life cycle, for every transport. */
import {
  type ConnectionOptions,
  ErrorCodes,
  LSPErrorCodes,
  Message,
  type MessageWriter,
  type RequestMessage,
  type ResponseMessage,
} from 'vscode-languageserver';

type Stage = 'before initialize' | 'running' | 'after shutdown';

const refusals = {
  early: { code: ErrorCodes.ServerNotInitialized, message: 'The server waits for `initialize`.' },
  twice: { code: ErrorCodes.InvalidRequest, message: 'The server is initialized already.' },
  late: { code: ErrorCodes.InvalidRequest, message: 'The server has been shut down.' },
  cancelled: { code: LSPErrorCodes.RequestCancelled, message: 'cancelled' },
} as const;

const refusing = ({ id }: RequestMessage, why: keyof typeof refusals): ResponseMessage => ({ jsonrpc: '2.0', id, error: refusals[why] });

export interface Lifecycle {
  readonly options: ConnectionOptions;
  /** Whether the client has asked for the end. */
  isShutDown(): boolean;
}

/**
 * Refuses requests before `initialize` and after `shutdown`, and lets no notification but `exit` through then. A
 * request that is cancelled while it waits for its turn is answered at once, and takes no turn.
 */
export function lifecycleOver(writer: MessageWriter): Lifecycle {
  let stage: Stage = 'before initialize';
  const refusalOf = (method: string): keyof typeof refusals | undefined => {
    if (stage === 'after shutdown') return 'late';
    if (method === 'initialize') return stage === 'running' ? 'twice' : undefined;
    return stage === 'running' ? undefined : 'early';
  };
  const options: ConnectionOptions = {
    connectionStrategy: {
      cancelUndispatched: (message) => (Message.isRequest(message) ? refusing(message, 'cancelled') : undefined),
    },
    messageStrategy: {
      handleMessage(message, next) {
        if (Message.isRequest(message)) {
          const refusal = refusalOf(message.method);
          if (refusal !== undefined) return writer.write(refusing(message, refusal));
          if (message.method === 'initialize') stage = 'running';
          if (message.method === 'shutdown') stage = 'after shutdown';
        } else if (Message.isNotification(message) && stage !== 'running' && message.method !== 'exit') return;
        return next(message);
      },
    },
  };
  return { options, isShutDown: () => stage === 'after shutdown' };
}
