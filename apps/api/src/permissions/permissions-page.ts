import { answers, callers, permissionMatrix, type Row } from './permission-matrix'

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')

const introduction = `Every route below \`/api/v1\`, every kind of caller. This page is rendered from
\`apps/api/src/permissions/permission-matrix.ts\`; the spec beside it asks the running product each cell over HTTP and fails
for a route without a row; with \`WRITE_PERMISSIONS=1\` in its environment it renders the page anew. What is refused writes
nothing.

The example: an applicant organisation with a saved need, and its application at one desk that another desk had forwarded
there. \`POST\` of a new thing is meant in the name of that organisation.`

/** The table of who may do what, for people: Markdown. */
export const permissionsPage = (): string =>
  [
    '# Who may see what',
    introduction,
    table(['who', ''], Object.entries(callers)),
    table(['answer', ''], Object.entries(answers)),
    table(
      ['route', ...Object.keys(callers), ''],
      Object.entries<Row>(permissionMatrix).map(([route, { cells, because = '' }]) => [
        `\`${route}\``,
        ...cells,
        because,
      ]),
    ),
  ].join('\n\n') + '\n'
