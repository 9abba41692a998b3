import { List, Text } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { LeafView, RuleView } from '../api/views'
import { Citations } from './citations'

function Leaf({ leaf, isNegated }: { readonly leaf: LeafView; readonly isNegated: boolean }) {
  const t = useTexts('catalogue')
  const locale = useLocale()
  const { text } = leaf
  const words = 'fulfilled' in text ? text[isNegated ? 'violated' : 'fulfilled'] : text
  return (
    <div>
      <Text>{words[locale]}</Text>
      {leaf.manual && (
        <Text size="small" muted>
          {t('rules.manual')}
        </Text>
      )}
      <Citations citations={leaf.citations} />
    </div>
  )
}

function Rule({ rule, isNegated = false }: { readonly rule: RuleView; readonly isNegated?: boolean }) {
  const t = useTexts('catalogue')
  if ('not' in rule) return <Rule rule={rule.not} isNegated={!isNegated} />
  if ('all' in rule || 'any' in rule) {
    const parts = 'all' in rule ? rule.all : rule.any
    const needsAll = 'all' in rule !== isNegated
    return (
      <div>
        {parts.length > 1 && <Text>{t(needsAll ? 'rules.all' : 'rules.any')}</Text>}
        <RuleList rules={parts} isNegated={isNegated} />
      </div>
    )
  }
  return <Leaf leaf={rule} isNegated={isNegated} />
}

export interface RuleListProps {
  readonly rules: readonly RuleView[]
  readonly isNegated?: boolean
}

/** Conditions in words, each with its source; groups say whether all or one of them must hold. */
export function RuleList({ rules, isNegated = false }: RuleListProps) {
  return (
    <List>
      {rules.map((rule, index) => (
        <Rule key={'id' in rule ? rule.id : index} rule={rule} isNegated={isNegated} />
      ))}
    </List>
  )
}
