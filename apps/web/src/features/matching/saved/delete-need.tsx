import { useState } from 'react'
import { Button, Dialog, Stack, Text } from '@rechenlotse/ui'
import { useFormTexts } from '../../../platform/forms/form-texts'
import { ProblemNotice } from '../../../platform/forms/problem-notice'
import { useTexts } from '../../../platform/texts'
import { useDeleteNeed } from './saved-needs'
import type { NeedControlsProps } from './need-controls'

/** Deleting asks once more and says what it means. */
export function DeleteNeed({ need, onDeleted }: NeedControlsProps) {
  const t = useTexts('needs')
  const forms = useFormTexts()
  const remove = useDeleteNeed(need.id)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="tertiary" onClick={() => setOpen(true)} aria-label={`${t('delete.open')}: ${need.name}`}>
        {t('delete.open')}
      </Button>
      <Dialog
        open={isOpen}
        title={t('delete.title')}
        closeLabel={forms('close')}
        onClose={() => setOpen(false)}
        footer={
          <>
            <Button
              busy={remove.isPending}
              onClick={() => remove.mutate(undefined, { onSuccess: () => onDeleted?.() })}
            >
              {t('delete.submit')}
            </Button>
            <Button variant="secondary" onClick={() => setOpen(false)}>
              {forms('cancel')}
            </Button>
          </>
        }
      >
        <Stack>
          <Text>{t('delete.text', { name: need.name })}</Text>
          <ProblemNotice error={remove.error} feature={t} />
        </Stack>
      </Dialog>
    </>
  )
}
