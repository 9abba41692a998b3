import { useState, type FormEvent } from 'react'
import { useLocation } from 'react-router'
import { adviceForm, forwardingConsent, questionsOf } from '@rechenlotse/domain/applications'
import {
  Alert,
  Button,
  ButtonLink,
  Checkbox,
  Cluster,
  ErrorSummary,
  List,
  Stack,
  Text,
  TextArea,
} from '@rechenlotse/ui'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { ProblemNotice } from '../../../platform/forms/problem-notice'
import { useFieldErrors } from '../../../platform/forms/use-field-errors'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { useLocalNavigate } from '../../../platform/use-local-navigate'
import { doorTo, useMe } from '../../identity'
import { readAnswers } from '../../matching'
import { useRequestAdvice } from '../api/use-request-advice'
import { OrganisationChoice, useMyOrganisations } from '../components/organisation-choice'
import { PageFrame } from '../components/page-frame'

const longestMessage = 6000
const fieldId = 'advice-message'

function SignInFirst() {
  const t = useTexts('applications')
  const { hash } = useLocation()
  return (
    <Stack>
      <Text>{t('advice.account')}</Text>
      <Cluster>
        <ButtonLink href={doorTo('/register', '/advice', hash)}>{t('start.register')}</ButtonLink>
        <ButtonLink href={doorTo('/sign-in', '/advice', hash)} variant="secondary">
          {t('start.sign-in')}
        </ButtonLink>
      </Cluster>
    </Stack>
  )
}

function useAdvice() {
  const t = useTexts('applications')
  const go = useLocalNavigate()
  const { need } = readAnswers(useLocation().hash)
  const [first] = useMyOrganisations()
  const [organisation, setOrganisation] = useState<string | null>(first?.id ?? null)
  const [message, setMessage] = useState('')
  const [agreed, setAgreed] = useState(false)
  const errors = useFieldErrors()
  const request = useRequestAdvice()
  const send = () => {
    const isMissing = message.trim() === ''
    errors.show(isMissing ? [{ fieldId, message: t('advice.missing') }] : [])
    if (isMissing || organisation === null) return
    request.mutate(
      { organisation, need, message: message.trim(), declarations: agreed ? [forwardingConsent] : [] },
      { onSuccess: ({ id }) => go(`/applications/${id}/submitted`) },
    )
  }
  return { need, organisation, setOrganisation, message, setMessage, agreed, setAgreed, errors, request, send }
}

type Advice = ReturnType<typeof useAdvice>

/** Asked before sending, because a centre may help better; never ticked beforehand. */
function Consent({ agreed, onChange }: { readonly agreed: boolean; readonly onChange: (agreed: boolean) => void }) {
  const forms = useFormTexts()
  const locale = useLocale()
  const consent = questionsOf(adviceForm).find(({ id }) => id === forwardingConsent)
  if (consent === undefined) return null
  return (
    <Checkbox
      id={forwardingConsent}
      label={consent.label[locale]}
      hint={consent.help?.[locale]}
      optionalLabel={forms('optional')}
      checked={agreed}
      onChange={onChange}
    />
  )
}

function AdviceForm({ advice }: { readonly advice: Advice }) {
  const t = useTexts('applications')
  const { need, organisation, setOrganisation, message, setMessage, errors, request, send } = advice
  if (organisation === null) return <Alert tone="warning" title={t('start.no-organisation')} />
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send()
  }
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="lg">
        {Object.keys(need).length > 0 && <Alert title={t('advice.from-finder')} />}
        <OrganisationChoice value={organisation} onChange={setOrganisation} error={undefined} />
        <TextArea
          id={fieldId}
          label={t('advice.message')}
          hint={t('advice.message-hint')}
          rows={8}
          maxLength={longestMessage}
          value={message}
          onChange={setMessage}
          error={errors.of(fieldId)}
        />
        <Consent agreed={advice.agreed} onChange={advice.setAgreed} />
        <ProblemNotice error={request.error} feature={t} />
        <Cluster>
          <Button type="submit" busy={request.isPending}>
            {t('advice.submit')}
          </Button>
        </Cluster>
      </Stack>
    </form>
  )
}

function AdviceRequest() {
  const t = useTexts('applications')
  const forms = useFormTexts()
  const advice = useAdvice()
  const { errors, request } = advice
  return (
    <PageFrame title={t('advice.title')} hasErrors={errors.errors.length > 0 || Boolean(request.error)}>
      <ErrorSummary title={forms('summary')} errors={errors.errors} attempt={errors.attempt} />
      <Text>{t('advice.text')}</Text>
      <AdviceForm advice={advice} />
    </PageFrame>
  )
}

/** A question to the central advice desk, with the finder's answers. */
export function AdvicePage() {
  const t = useTexts('applications')
  const { data: me } = useMe()
  if (me?.person) return <AdviceRequest />
  return (
    <PageFrame title={t('advice.title')}>
      <Text>{t('advice.text')}</Text>
      <List>
        <>{t('advice.free')}</>
        <>{t('advice.with-answers')}</>
        <>{t('advice.where')}</>
      </List>
      <SignInFirst />
    </PageFrame>
  )
}
