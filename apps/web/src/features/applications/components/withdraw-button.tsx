import { useState } from 'react'
import { Button, Cluster, Dialog, Stack, Text, TextArea } from '@rechenlotse/ui'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { ProblemNotice } from '../../../platform/forms/problem-notice'
import { useWithdraw } from '../api/use-withdraw'
import { useDraft } from '../draft/use-draft'
import { useWording } from './use-wording'

/** Withdrawing asks once more and says what it means. */
export function WithdrawButton() {
  const forms = useFormTexts()
  const { application } = useDraft()
  const t = useWording(application)
  const withdraw = useWithdraw(application.id)
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  if (!application.allowedActions.includes('withdraw')) return null
  const kind = application.state === 'draft' ? 'draft' : 'sent'
  const send = () =>
    withdraw.mutate(reason.trim() === '' ? {} : { reason: reason.trim() }, { onSuccess: () => setOpen(false) })
  return (
    <Cluster>
      <Button variant="tertiary" onClick={() => setOpen(true)}>
        {t(`withdraw.open-${kind}`)}
      </Button>
      <Dialog
        open={isOpen}
        title={t(`withdraw.title-${kind}`)}
        closeLabel={forms('close')}
        onClose={() => setOpen(false)}
        footer={
          <>
            <Button busy={withdraw.isPending} onClick={send}>
              {t(`withdraw.submit-${kind}`)}
            </Button>
            <Button variant="secondary" onClick={() => setOpen(false)}>
              {forms('cancel')}
            </Button>
          </>
        }
      >
        <Stack>
          <Text>{t(`withdraw.text-${kind}`)}</Text>
          <ProblemNotice error={withdraw.error} feature={t} />
          <TextArea
            id="withdraw-reason"
            label={t('withdraw.reason')}
            optionalLabel={forms('optional')}
            rows={3}
            maxLength={2000}
            value={reason}
            onChange={setReason}
          />
        </Stack>
      </Dialog>
    </Cluster>
  )
}
