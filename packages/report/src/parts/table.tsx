import type { ComponentChildren } from 'preact';
import { Scroll } from './scroll.tsx';

interface TableProps {
  /** Names the frame in which a wide table scrolls. */
  readonly label: string;
  readonly columns: readonly string[];
  /** The rows. */
  readonly children: ComponentChildren;
}

/** A plain table of texts under its column names. */
export const Table = ({ label, columns, children }: TableProps) => (
  <Scroll label={label}>
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </Scroll>
);
