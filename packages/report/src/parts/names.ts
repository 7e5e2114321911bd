/** What people read for a declaration. */
interface Titled {
  readonly name: string;
  readonly title?: string | undefined;
}

/** The title, or the name where there is no title or a blank one. */
export const titleOf = (element: Titled): string =>
  element.title !== undefined && element.title.trim() !== '' ? element.title : element.name;

/** A short label for charts: the name, which is one word. */
export const labelOf = (element: { readonly name: string }): string => element.name;
