import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

const Drawing = createContext(false);

/** Wraps the inside of a drawing: an element of HTML in it would end the drawing where it stands. */
export const DrawingProvider = Drawing.Provider;

/** The element around something that says nothing more: `g` in a drawing, `span` in a text. */
export const usePlainElement = (): 'g' | 'span' => (useContext(Drawing) ? 'g' : 'span');
