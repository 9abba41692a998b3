import { Heading, Link, List, Stack, Text } from '@rechenlotse/ui'
import type { Need } from '@rechenlotse/domain/matching'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { SavedNeed } from './saved-needs'
import { useLook } from './use-look'

/** What is different today from when the need was saved, programme by programme. */
export function NeedChanges({ need }: { readonly need: SavedNeed }) {
  const t = useTexts('needs')
  const locale = useLocale()
  const { data: look } = useLook()
  if (!look) return null
  const changes = look.changes(need.resultAtSaving, need.need as Need)
  const nameOf = (key: string) => look.catalogue.programmes.find((one) => one.key === key)?.name[locale]
  return (
    <section aria-labelledby="need-changes">
      <Stack gap="sm">
        <Heading level={2} id="need-changes">
          {t('one.changed')}
        </Heading>
        {changes.length === 0 && <Text>{t('one.nothing-changed')}</Text>}
        {changes.length > 0 && (
          <List tight>
            {changes.map((change) => {
              const name = nameOf(change.programme)
              return (
                <Text key={`${change.programme} ${change.kind}`}>
                  {name ? <Link href={`/offers/${change.programme}`}>{name}</Link> : change.programme}:{' '}
                  {look.inWords(change, locale)}
                </Text>
              )
            })}
          </List>
        )}
      </Stack>
    </section>
  )
}
