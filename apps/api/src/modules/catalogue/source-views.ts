import type { Catalogue, Citation, Fact, Localized, Source } from '@rechenlotse/domain/catalogue'
import type { CitationDto, FactDto, SourceDto } from './dto/fact.dto'

/** Resolves citations and labels of one revision. */
export interface SourceViews {
  source(key: string): SourceDto
  citation(citation: Citation): CitationDto
  fact(fact: Fact): FactDto
  facts(facts: readonly Fact[]): FactDto[]
}

const view = ({ key, title, url, officialUrl, asOf, tier, note }: Source): SourceDto => ({
  key,
  title,
  url,
  officialUrl,
  asOf,
  tier,
  thirdParty: tier === 'secondary',
  note: note ?? null,
})

const itself = (field: string): Localized => ({ de: field, en: field })

export function sourceViews({ sources, fieldLabels = {} }: Catalogue): SourceViews {
  const views = new Map(sources.map((source) => [source.key, view(source)]))
  const source = (key: string): SourceDto => {
    const found = views.get(key)
    if (found === undefined) throw new Error(`the catalogue cites the source ${key}, which it does not hold`)
    return found
  }
  const citation = ({ source: key, chapter, quote }: Citation): CitationDto => ({
    ...source(key),
    chapter: chapter ?? null,
    quote: quote ?? null,
  })
  const fact = ({ field, value, text, unit, note, judgement, citation: cited }: Fact): FactDto => ({
    field,
    label: fieldLabels[field] ?? itself(field),
    value,
    text: text ?? null,
    unit: unit ?? null,
    note: note ?? null,
    judgement: judgement ?? false,
    citation: citation(cited),
  })
  return { source, citation, fact, facts: (facts) => facts.map(fact) }
}
