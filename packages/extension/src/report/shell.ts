import { Uri, type Webview } from 'vscode';

/** 128 random bits, as a policy wants them: one a page. */
export function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The folder from which pages may load, and nothing else. */
export const pageFolder = (extension: Uri): Uri => Uri.joinPath(extension, 'dist', 'webview');

/** The page before any report is in it; sections arrive as messages. */
export function shell(webview: Webview, extension: Uri, nonce: string): string {
  const script = webview.asWebviewUri(Uri.joinPath(pageFolder(extension), 'preview.js'));
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<title>Headpin report</title>
<style nonce="${nonce}">
  #banner { position: sticky; top: 0; z-index: 10; padding: 0.5em 1em; font: 13px/1.4 var(--vscode-font-family, sans-serif);
    color: var(--vscode-inputValidation-warningForeground, inherit); background: var(--vscode-inputValidation-warningBackground, #fff4ce);
    border-bottom: 1px solid var(--vscode-inputValidation-warningBorder, #b89500); }
  #banner[hidden] { display: none; }
</style>
<style nonce="${nonce}" id="report-style"></style>
</head>
<body>
<p id="banner" role="status" hidden></p>
<div class="page">
<header class="masthead"><h1 id="title"></h1></header>
<nav class="contents" aria-label="Sections"><ul id="contents"></ul></nav>
<main id="report" tabindex="-1" aria-busy="true"></main>
</div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
