/** Tells the author something: texts of files and folders in it are only text. */
import { window } from 'vscode';
import { forMessage, forStatus } from './plain-text.ts';

/** Milliseconds for which the status bar says something. */
const awhile = 5000;

/** In the status bar, for a while. */
export const sayQuietly = (text: string): void => void window.setStatusBarMessage(forStatus(text), awhile);

export const warn = (text: string): void => void window.showWarningMessage(forMessage(text));

export const fail = (text: string): void => void window.showErrorMessage(forMessage(text));
