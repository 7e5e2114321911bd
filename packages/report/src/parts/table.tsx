import type { ComponentChildren } from 'preact';
import { Scroll } from './scroll.tsx';

/** The name of a column of texts, or of one of figures, which stand right. */
type Column = string | { readonly figures: string };

interface TableProps {
  /** Names the frame in which a wide table scrolls. */
  readonly label: string;
  /** For rows without links: a place to stop with the keyboard, so that it can be scrolled. */
  readonly stop?: boolean;
  readonly columns: readonly Column[];
  /** The rows. */
  readonly children: ComponentChildren;
}

/** A plain table of rows under its column names. */
export const Table = ({ label, stop = false, columns, children }: TableProps) => (
  <Scroll label={label} stop={stop}>
    <table>
      <thead>
        <tr>
          {columns.map((column) =>
            typeof column === 'string' ? (
              <th scope="col">{column}</th>
            ) : (
              <th scope="col" class="right">
                {column.figures}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </Scroll>
);
