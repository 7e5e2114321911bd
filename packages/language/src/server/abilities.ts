/** What the client can do, as far as an answer depends on it. What it does not say, it cannot. */
import { type ClientCapabilities, MarkupKind, ResourceOperationKind } from 'vscode-languageserver';

export interface ClientAbilities {
  /** Asks for settings, is told what to watch, and tells when folders come and go. */
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  readonly watching: boolean;
  readonly folderChanges: boolean;
  readonly inlayHintRefresh: boolean;
  readonly codeLensRefresh: boolean;
  readonly hoverMarkdown: boolean;
  readonly signatureMarkdown: boolean;
  /** Takes a parameter of a signature as a range of its label. */
  readonly labelOffsets: boolean;
  readonly snippets: boolean;
  readonly completionMarkdown: boolean;
  /** Lets the author choose whether completion replaces the rest of a word. */
  readonly insertReplace: boolean;
  /** Asks for the documentation of the one completion that is looked at. */
  readonly lazyDocumentation: boolean;
  /** Takes code actions, not only commands. */
  readonly codeActions: boolean;
  /** Asks for the edit of the one action that is chosen. */
  readonly lazyEdits: boolean;
  /** Takes edits that name the version they were made for. */
  readonly versionedEdits: boolean;
  /** Makes new files as part of an edit. */
  readonly newFiles: boolean;
  readonly prepareRename: boolean;
  /** Takes an outline as a tree. */
  readonly outlineTree: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticTags: boolean;
  readonly diagnosticLinks: boolean;
  /** Commands that the client has, such as the one that asks for a reason. */
  readonly commands: readonly string[];
}

/** @param options the client's `initializationOptions` */
export function abilitiesOf({ workspace, textDocument }: ClientCapabilities, options?: unknown): ClientAbilities {
  const { hover, completion, signatureHelp, codeAction, rename, documentSymbol, publishDiagnostics } = textDocument ?? {};
  const item = completion?.completionItem;
  const versionedEdits = workspace?.workspaceEdit?.documentChanges === true;
  const { commands } = (options ?? {}) as { commands?: unknown };
  return {
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folderChanges: workspace?.workspaceFolders === true,
    inlayHintRefresh: workspace?.inlayHint?.refreshSupport === true,
    codeLensRefresh: workspace?.codeLens?.refreshSupport === true,
    hoverMarkdown: hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    signatureMarkdown: signatureHelp?.signatureInformation?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    labelOffsets: signatureHelp?.signatureInformation?.parameterInformation?.labelOffsetSupport === true,
    snippets: item?.snippetSupport === true,
    completionMarkdown: item?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    insertReplace: item?.insertReplaceSupport === true,
    lazyDocumentation: item?.resolveSupport?.properties.includes('documentation') === true,
    codeActions: codeAction?.codeActionLiteralSupport !== undefined,
    lazyEdits: codeAction?.dataSupport === true && codeAction.resolveSupport?.properties.includes('edit') === true,
    versionedEdits,
    newFiles: versionedEdits && workspace?.workspaceEdit?.resourceOperations?.includes(ResourceOperationKind.Create) === true,
    prepareRename: rename?.prepareSupport === true,
    outlineTree: documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    relatedInformation: publishDiagnostics?.relatedInformation === true,
    diagnosticTags: publishDiagnostics?.tagSupport !== undefined,
    diagnosticLinks: publishDiagnostics?.codeDescriptionSupport === true,
    commands: Array.isArray(commands) ? commands.filter((one): one is string => typeof one === 'string') : [],
  };
}
