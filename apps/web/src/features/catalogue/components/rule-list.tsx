import { List, Text } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { LeafView, RuleView } from '../api/views'
import { FoldedCitations } from './folded-citations'
import { WarningText } from './warning-text'

function Leaf({ leaf, isNegated }: { readonly leaf: LeafView; readonly isNegated: boolean }) {
  const t = useTexts('catalogue')
  const locale = useLocale()
  const { text } = leaf
  const words = 'fulfilled' in text ? text[isNegated ? 'violated' : 'fulfilled'] : text
  const isWarning = leaf.warning && !('fulfilled' in text)
  return (
    <div>
      {isWarning ? <WarningText warning={{ ...leaf, text }} /> : <Text>{words[locale]}</Text>}
      {leaf.manual && (
        <Text size="small" muted>
          {t('rules.manual')}
        </Text>
      )}
      <FoldedCitations citations={leaf.citations} />
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
        <RuleList rules={parts} isNegated={isNegated} isAnyOf={!needsAll} />
      </div>
    )
  }
  return <Leaf leaf={rule} isNegated={isNegated} />
}

export interface RuleListProps {
  readonly rules: readonly RuleView[]
  readonly isNegated?: boolean
  /** One of the rules is enough. */
  readonly isAnyOf?: boolean
}

/** A list means "all of these" already: groups of that kind need no level of their own. */
function flat(rules: readonly RuleView[], isNegated: boolean): readonly RuleView[] {
  return rules.flatMap((rule) => ('all' in rule && !isNegated ? flat(rule.all, isNegated) : [rule]))
}

/** Conditions in words, each with its source; groups say whether all or one of them must hold. */
export function RuleList({ rules, isNegated = false, isAnyOf = false }: RuleListProps) {
  const shown = isAnyOf ? rules : flat(rules, isNegated)
  return (
    <List>
      {shown.map((rule, index) => (
        <Rule key={'id' in rule ? rule.id : index} rule={rule} isNegated={isNegated} />
      ))}
    </List>
  )
}
