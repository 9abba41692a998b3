import { queueViews, type QueueView } from '@rechenlotse/domain/intake'
import { useLinkComponent } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import './desk.css'

/** The views of the queue, each with an address of its own. */
export function ViewTabs({ current }: { readonly current: QueueView }) {
  const t = useTexts('intake')
  const Anchor = useLinkComponent()
  return (
    <nav aria-label={t('views.label')}>
      <ul className="rl-views">
        {queueViews.map((view) => (
          <li key={view}>
            <Anchor
              href={`/desk?view=${view}`}
              className="rl-views__link"
              aria-current={view === current ? 'page' : undefined}
            >
              {t(`views.${view}`)}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  )
}
