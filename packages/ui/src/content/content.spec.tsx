import { render, screen } from '@testing-library/react'
import { axe, toHaveNoViolations } from 'jest-axe'
import { Alert } from '../feedback/alert'
import { Badge } from '../feedback/badge'
import { Stepper } from '../feedback/stepper'
import { Card } from './card'
import { DescriptionList } from './description-list'
import { Details } from './details'
import { SourceNote } from './source-note'
import { Table } from './table'
import { TaskList } from './task-list'

expect.extend(toHaveNoViolations)

const sourceTexts = {
  source: 'Quelle',
  asOf: 'Stand',
  chapter: 'Kap.',
  secondary: 'Angabe Dritter, nicht amtlich bestätigt',
  officialPage: 'amtliche Seite',
  externalSite: 'andere Website',
}

describe('a table', () => {
  it('shows zero as zero', () => {
    render(
      <Table
        caption="GPUs"
        rows={[{ name: 'CPU-Teil', gpus: 0 }]}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', header: 'Teil', rowHeader: true, cell: ({ name }) => name },
          { key: 'gpus', header: 'GPUs', numeric: true, cell: ({ gpus }) => gpus },
        ]}
      />,
    )
    expect(screen.getByRole('rowheader', { name: 'CPU-Teil' })).toBeTruthy()
    expect(screen.getByRole('cell', { name: '0' })).toBeTruthy()
  })
})

describe('a source note', () => {
  it('marks what a third party says and points to the official page', () => {
    render(
      <SourceNote
        texts={sourceTexts}
        sources={[
          {
            title: 'Notizen',
            url: 'https://example.org/',
            asOf: '1. Mai 2026',
            tier: 'secondary',
            officialUrl: 'https://example.eu/',
          },
        ]}
      />,
    )
    expect(screen.getByText(/Angabe Dritter, nicht amtlich bestätigt/)).toBeTruthy()
    expect(screen.getByRole('link', { name: /amtliche Seite/ }).getAttribute('href')).toBe('https://example.eu/')
  })

  it('names chapter and date of an official source and adds no warning', () => {
    const { container } = render(
      <SourceNote
        texts={sourceTexts}
        sources={[{ title: 'Weißbuch', chapter: '4', asOf: '17. Mai 2024', tier: 'seed' }]}
      />,
    )
    expect(container.textContent).toBe('Quelle: Weißbuch, Kap. 4, Stand 17. Mai 2024')
  })
})

describe('a task list', () => {
  it('tells the state of each task with its link and leaves what cannot be done yet without one', () => {
    render(
      <TaskList
        heading="Aufgaben"
        tasks={[
          { key: 'a', title: 'Vorhaben', href: '/a', status: 'Fertig', tone: 'success' },
          { key: 'b', title: 'Absenden', status: 'Noch nicht möglich' },
        ]}
      />,
    )
    const link = screen.getByRole('link', { name: 'Vorhaben' })
    expect(document.getElementById(link.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Fertig')
    expect(screen.queryByRole('link', { name: 'Absenden' })).toBeNull()
  })
})

describe('all that shows content', () => {
  it('is without fault for axe', async () => {
    const { container } = render(
      <main>
        <h1>Seite</h1>
        <Card headingLevel={2} title="Angebot" href="/x" aside={<Badge tone="success">Passt</Badge>} footer="Fuß">
          Text
        </Card>
        <Alert title="Hinweis" headingLevel={2}>
          Text
        </Alert>
        <DescriptionList items={[{ key: 'a', term: 'Kosten', value: 'kostenlos' }]} />
        <Details summary="Mehr">Text</Details>
        <Details look="accordion" summary="Noch mehr">
          Text
        </Details>
        <Stepper
          label="Stationen"
          steps={[{ key: 'a', title: 'Eingegangen', state: 'current', stateLabel: 'läuft' }]}
        />
      </main>,
    )
    expect(await axe(container)).toHaveNoViolations()
  })
})
