/** Rows with the same columns as lines of text: words to the left, numbers to the right. */
export function tableOf(rows) {
  const columns = Object.keys(rows[0])
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))]
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => String(line[index]).length)))
  const padded = (value, index) =>
    typeof rows[0][columns[index]] === 'number'
      ? String(value).padStart(widths[index])
      : String(value).padEnd(widths[index])
  return lines.map((line) => `${line.map(padded).join('  ').trimEnd()}\n`).join('')
}
