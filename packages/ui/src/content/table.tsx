import { useId } from 'react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'

export interface Column<Row> {
  readonly key: string
  readonly header: ReactNode
  readonly cell: (row: Row) => ReactNode
  readonly numeric?: boolean | undefined
  /** The cell names its row. */
  readonly rowHeader?: boolean | undefined
}

export interface TableProps<Row> {
  readonly caption: ReactNode
  /** The caption is read out but not shown, where a heading stands directly above. */
  readonly hideCaption?: boolean | undefined
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly small?: boolean | undefined
  readonly striped?: boolean | undefined
  /** On narrow screens each row stands as a block, every cell below its header; nothing lies beyond the edge. */
  readonly stacks?: boolean | undefined
  /** Shown in place of rows. */
  readonly empty?: ReactNode
}

function HeaderRow<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  return (
    <tr className="kern-table__row">
      {columns.map((column) => (
        <th
          key={column.key}
          scope="col"
          className={classNames('kern-table__header', column.numeric && 'kern-table__header--numeric')}
        >
          {column.header}
        </th>
      ))}
    </tr>
  )
}

interface BodyCellProps<Row> {
  readonly column: Column<Row>
  readonly row: Row
  readonly stacks: boolean
}

function BodyCell<Row>({ column, row, stacks }: BodyCellProps<Row>) {
  if (column.rowHeader) {
    return (
      <th scope="row" className="kern-table__header">
        {column.cell(row)}
      </th>
    )
  }
  return (
    <td className={classNames('kern-table__cell', column.numeric && 'kern-table__cell--numeric')}>
      {stacks && (
        <span className="rl-stacked-header" aria-hidden="true">
          {column.header}
        </span>
      )}
      {column.cell(row)}
    </td>
  )
}

/** A data table; on narrow screens it scrolls inside its own focusable region. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, hideCaption, columns, rows, rowKey, small, striped, stacks, empty } = props
  const captionId = `caption-${useId()}`
  return (
    <div
      className={classNames('kern-table-responsive rl-table-region', stacks && 'rl-table-region--stacks')}
      role="region"
      aria-labelledby={captionId}
      tabIndex={0}
    >
      <table className={classNames('kern-table', small && 'kern-table--small', striped && 'kern-table--striped')}>
        <caption id={captionId} className={hideCaption ? 'kern-sr-only' : 'kern-title'}>
          {caption}
        </caption>
        <thead>
          <HeaderRow columns={columns} />
        </thead>
        <tbody className="kern-table__body">
          {rows.map((row) => (
            <tr key={rowKey(row)} className="kern-table__row">
              {columns.map((column) => (
                <BodyCell key={column.key} column={column} row={row} stacks={Boolean(stacks)} />
              ))}
            </tr>
          ))}
          {rows.length === 0 && empty && (
            <tr className="kern-table__row">
              <td className="kern-table__cell" colSpan={columns.length}>
                {empty}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}
