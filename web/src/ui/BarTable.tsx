import type { ComponentChildren } from 'preact';
import styles from './BarTable.module.css';

export interface Column<Row> {
  head: string;
  /** What stands there, in words; the first column names the row. */
  tell: (row: Row) => ComponentChildren;
  /** From 0 to 1: drawn below the words, and says nothing that they do not. */
  bar?: (row: Row) => number;
}

interface Content<Row> {
  title: string;
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
}

/** A table in words, some of them with a bar. Where there is little room, it scrolls by itself, by keyboard too. */
export function BarTable<Row>({ title, columns, rows, keyOf }: Content<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class={styles.scroll} tabIndex={0} aria-label={title}>
      <table class={styles.table}>
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {columns.map(({ head }) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={keyOf(row)}>
              {columns.map((column, at) =>
                at === 0 ? (
                  <th key={column.head} scope="row">
                    <Cell column={column} row={row} />
                  </th>
                ) : (
                  <td key={column.head}>
                    <Cell column={column} row={row} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell<Row>({ column: { tell, bar }, row }: { column: Column<Row>; row: Row }) {
  return (
    <>
      {tell(row)}
      {bar !== undefined && (
        <svg class={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect class={styles.whole} width="100" height="8" />
          <rect class={styles.part} width={Math.max(0, Math.min(1, bar(row))) * 100} height="8" />
        </svg>
      )}
    </>
  );
}
