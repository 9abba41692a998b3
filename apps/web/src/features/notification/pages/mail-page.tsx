import { useParams } from 'react-router'
import { DescriptionList, Link } from '@rechenlotse/ui'
import { writeInstant } from '../../../platform/dates'
import { Fetched } from '../../../platform/forms/fetched'
import { WrittenParts } from '../components/written-parts'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { useMail } from '../api/use-mail'
import { MailboxFrame } from '../components/mailbox-frame'

/** One mail as its reader would see it. */
export function MailPage() {
  const t = useTexts('notification')
  const locale = useLocale()
  const { id = '' } = useParams()
  const { data, error, refetch } = useMail(id)
  return (
    <Fetched data={data} error={error} onRetry={() => void refetch()} feature={t} title={t('mailbox.title')}>
      {(mail) => (
        <MailboxFrame title={mail.subject}>
          <Link href="/mailbox">{t('mailbox.back')}</Link>
          <DescriptionList
            items={[
              { key: 'to', term: t('mailbox.to'), value: mail.recipient },
              { key: 'at', term: t('mailbox.at'), value: writeInstant(mail.createdAt, locale) },
            ]}
          />
          <WrittenParts text={mail.text} language={mail.locale} />
        </MailboxFrame>
      )}
    </Fetched>
  )
}
