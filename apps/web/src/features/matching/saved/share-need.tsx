import { useState } from 'react'
import { Button, Cluster, Dialog, Stack, Text, TextField } from '@rechenlotse/ui'
import { writeDay } from '../../../platform/dates'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { ProblemNotice } from '../../../platform/forms/problem-notice'
import { addressOf, type Locale } from '../../../platform/locale'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { isShared } from './is-shared'
import { useEndSharing, useShareNeed, type SavedNeedSummary } from './saved-needs'
import { CopyButton } from './copy-button'

const linkTo = (token: string, locale: Locale): string =>
  `${window.location.origin}${addressOf('/needs/shared', locale)}#token=${token}`

function ShareContent({ need }: { readonly need: SavedNeedSummary }) {
  const t = useTexts('needs')
  const locale = useLocale()
  const share = useShareNeed(need.id)
  const end = useEndSharing(need.id)
  const link = share.data && linkTo(share.data.token, locale)
  const day = writeDay(share.data?.sharedUntil ?? need.sharedUntil ?? '', locale)
  const isOpen = isShared(need)
  return (
    <Stack>
      <Text>{t('share.text')}</Text>
      {isOpen && !link && <Text>{t('share.until', { day })}</Text>}
      {link && (
        <>
          <TextField
            label={t('share.link')}
            hint={t('share.once', { day })}
            value={link}
            onChange={() => undefined}
            readOnly
          />
          <CopyButton read={() => link} />
        </>
      )}
      <Cluster>
        {!link && (
          <Button busy={share.isPending} onClick={() => share.mutate()}>
            {t(isOpen ? 'share.make-new' : 'share.make')}
          </Button>
        )}
        {isOpen && (
          <Button
            variant="secondary"
            busy={end.isPending}
            onClick={() => end.mutate(undefined, { onSuccess: () => share.reset() })}
          >
            {t('share.end')}
          </Button>
        )}
      </Cluster>
      <Text live>{end.isSuccess && !isOpen && !link && t('share.ended')}</Text>
      <ProblemNotice error={share.error ?? end.error} feature={t} />
    </Stack>
  )
}

/** Makes a link to a need and takes it back. */
export function ShareNeed({ need }: { readonly need: SavedNeedSummary }) {
  const t = useTexts('needs')
  const forms = useFormTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)} aria-label={`${t('share.open')}: ${need.name}`}>
        {t('share.open')}
      </Button>
      <Dialog open={isOpen} title={t('share.title')} closeLabel={forms('close')} onClose={() => setOpen(false)}>
        <ShareContent need={need} />
      </Dialog>
    </>
  )
}
