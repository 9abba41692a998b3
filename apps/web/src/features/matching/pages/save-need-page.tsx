import { useState } from 'react'
import {
  Button,
  ButtonLink,
  Checkbox,
  Cluster,
  EmptyState,
  ErrorSummary,
  Stack,
  Text,
  TextField,
} from '@rechenlotse/ui'
import { useNavigate } from 'react-router'
import { formatDate } from '../../../platform/format'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { ProblemNotice } from '../../../platform/forms/problem-notice'
import { useFieldErrors } from '../../../platform/forms/use-field-errors'
import { addressOf } from '../../../platform/locale'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { useSaveNeed } from '../saved/saved-needs'
import { NeedsFrame } from '../saved/needs-frame'
import { dayInGermany } from '@rechenlotse/domain/matching'
import { useAnswers } from '../use-answers'

/** As the API takes it (`SaveNeedDto`). */
const longestName = 120

function NothingToSave() {
  const t = useTexts('needs')
  return (
    <EmptyState title={t('save.nothing-title')} action={<ButtonLink href="/finder">{t('list.find')}</ButtonLink>}>
      <Text>{t('save.nothing-text')}</Text>
    </EmptyState>
  )
}

function useSaving() {
  const t = useTexts('needs')
  const locale = useLocale()
  const navigate = useNavigate()
  const { need } = useAnswers()
  const [name, setName] = useState(() => t('save.default-name', { day: formatDate(dayInGermany(new Date()), locale) }))
  const [subscribed, setSubscribed] = useState(false)
  const errors = useFieldErrors()
  const save = useSaveNeed()
  const submit = () => {
    errors.show(name.trim() === '' ? [{ fieldId: 'need-name', message: t('save.name-missing') }] : [])
    if (name.trim() === '') return
    const goOn = ({ id }: { readonly id: string }) =>
      void navigate(addressOf(`/needs/${id}`, locale), { replace: true })
    save.mutate({ name, need, subscribed }, { onSuccess: goOn })
  }
  return { need, name, setName, subscribed, setSubscribed, errors, save, submit }
}

/** Gives the answers in the address a name and keeps them. */
export function SaveNeedPage() {
  const t = useTexts('needs')
  const forms = useFormTexts()
  const { need, name, setName, subscribed, setSubscribed, errors, save, submit } = useSaving()
  const form = (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Stack>
        <ErrorSummary title={forms('summary')} errors={errors.errors} attempt={errors.attempt} />
        <ProblemNotice error={save.error} feature={t} />
        <TextField
          id="need-name"
          label={t('save.name')}
          hint={t('save.name-hint')}
          maxLength={longestName}
          value={name}
          onChange={setName}
          error={errors.of('need-name')}
        />
        <Checkbox
          id="need-subscribed"
          label={t('save.subscribe')}
          hint={t('save.subscribe-hint')}
          checked={subscribed}
          onChange={setSubscribed}
        />
        <Cluster>
          <Button type="submit" busy={save.isPending}>
            {t('save.submit')}
          </Button>
        </Cluster>
      </Stack>
    </form>
  )
  return (
    <NeedsFrame title={t('save.title')} isInside hasErrors={errors.errors.length > 0}>
      {Object.keys(need).length === 0 ? <NothingToSave /> : form}
    </NeedsFrame>
  )
}
