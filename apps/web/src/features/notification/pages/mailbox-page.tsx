import { Link, Table } from '@rechenlotse/ui'
import { writeInstant } from '../../../platform/dates'
import { Fetched } from '../../../platform/forms/fetched'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { useMailbox } from '../api/use-mailbox'
import { MailboxFrame } from '../components/mailbox-frame'

/** What would have been sent by mail. */
export function MailboxPage() {
  const t = useTexts('notification')
  const locale = useLocale()
  const { data, error, refetch } = useMailbox()
  return (
    <Fetched data={data} error={error} onRetry={() => void refetch()} feature={t} title={t('mailbox.title')}>
      {({ items }) => (
        <MailboxFrame title={t('mailbox.title')}>
          <Table
            caption={t('mailbox.title')}
            hideCaption
            rows={items}
            rowKey={({ id }) => id}
            empty={t('mailbox.empty')}
            columns={[
              {
                key: 'subject',
                header: t('mailbox.subject'),
                rowHeader: true,
                cell: ({ id, subject, locale: language }) => (
                  <Link href={`/mailbox/${id}`} lang={language}>
                    {subject}
                  </Link>
                ),
              },
              { key: 'to', header: t('mailbox.to'), cell: ({ recipient }) => recipient },
              { key: 'at', header: t('mailbox.at'), cell: ({ createdAt }) => writeInstant(createdAt, locale) },
            ]}
          />
        </MailboxFrame>
      )}
    </Fetched>
  )
}
