import type { ReactNode } from 'react'
import { Button, Cluster, Container, Loader, Section, Stack } from '@rechenlotse/ui'
import { PageTitle } from '../page'
import { useFormTexts } from './form-texts'
import { ProblemNotice } from './problem-notice'
import type { Translate } from '../texts'

export interface FetchedProps<Data> {
  readonly data: Data | undefined
  readonly error: unknown
  readonly onRetry: () => void
  readonly feature: Translate
  readonly title: string
  readonly children: (data: Data) => ReactNode
}

/** What was fetched, or that it is being fetched, or why it could not be. */
export function Fetched<Data>({ data, error, onRetry, feature, title, children }: FetchedProps<Data>) {
  const forms = useFormTexts()
  if (data !== undefined) return children(data)
  return (
    <Section>
      <Container>
        <PageTitle title={title} />
        {error ? (
          <Stack>
            <ProblemNotice error={error} feature={feature} />
            <Cluster>
              <Button variant="secondary" onClick={onRetry}>
                {forms('retry')}
              </Button>
            </Cluster>
          </Stack>
        ) : (
          <Loader label={forms('loading')} />
        )}
      </Container>
    </Section>
  )
}
