import type { Locale } from '@rechenlotse/domain/catalogue'
import type { ExplainedRule, ProgrammeExplanation } from '@rechenlotse/domain/matching'
import german from './explain.texts.de.json'
import english from './explain.texts.en.json'

type Texts = typeof german

const MARKS: Readonly<Record<ExplainedRule['mark'], string>> = {
  fulfilled: '✓',
  violated: '✗',
  unknown: '?',
  warning: '!',
  silent: '·',
}

/** The explanation as lines for a terminal: the answer, then each tree, its parts further in. */
export function explanationLines(explanation: ProgrammeExplanation, locale: Locale): readonly string[] {
  const texts: Texts = locale === 'de' ? german : english
  const { applicantAndProject, systems, costs, madeFor } = explanation
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', title, ...lines]
  const tree = (rule: ExplainedRule): readonly string[] => treeLines(rule, '', texts)
  return [
    ...answerLines(explanation, texts),
    ...section(texts.applicantAndProject, applicantAndProject.flatMap(tree)),
    ...section(
      texts.systems,
      systems.flatMap((system) => systemLines(system, texts)),
    ),
    ...section(
      texts.costs,
      costs.flatMap(({ kind, text, when }) => [
        `${MARKS[when?.mark ?? 'fulfilled']} ${kind} · ${text}`,
        ...(when === null ? [`  ${texts.always}`] : treeLines(when, '  ', texts)),
      ]),
    ),
    ...section(texts.madeFor, madeFor === null ? [] : tree(madeFor)),
  ]
}

function answerLines(explanation: ProgrammeExplanation, texts: Texts): readonly string[] {
  const { programme, name, asOf, verdict, status, isContinuous, access, cost } = explanation
  const { applyBy, earliestStart, latestStart } = access
  const dated = (date: string | null): string => date ?? texts.unknownDate
  const price = cost.price === null ? '' : `, ${filled(texts.price, { ...cost.price })}`
  return [
    filled(texts.head, { name, key: programme, date: asOf }),
    filled(texts.result, { verdict: `${texts.verdict[verdict]} (${verdict})` }),
    status === null ? texts.notYet : filled(texts.status, { status }),
    isContinuous ? texts.anyTime : filled(texts.applyBy, { date: dated(applyBy) }),
    filled(texts.start, { earliest: dated(earliestStart), latest: dated(latestStart) }),
    `${texts.cost[cost.kind]}${price}`,
  ]
}

function systemLines(
  { system, name, value, gpuHours, rules }: ProgrammeExplanation['systems'][number],
  texts: Texts,
): readonly string[] {
  const hours = gpuHours === null ? '' : ` · ${hoursOf(gpuHours, texts)}`
  const own = rules.flatMap((rule) => treeLines(rule, '  ', texts))
  return [`${MARKS[value]} ${name} (${system})${hours}`, ...(own.length > 0 ? own : [`  ${texts.noRule}`])]
}

function hoursOf({ low, high }: { readonly low: number; readonly high: number }, texts: Texts): string {
  return filled(low === high ? texts.exactHours : texts.hours, { low, high })
}

function treeLines(rule: ExplainedRule, indent: string, texts: Texts): readonly string[] {
  const { kind, mark, rule: id, shared, text, sources, parts } = rule
  const group = kind === 'all' || kind === 'any' || kind === 'not' ? texts[kind] : null
  const note = kind === 'manual' ? texts.manual : kind === 'warning' && mark === 'silent' ? texts.silent : null
  const cited = sources.map(({ title, asOf }) => filled(texts.source, { title, date: asOf })).join('; ')
  const said = [
    id ?? group,
    shared === null ? null : filled(texts.shared, { id: shared }),
    note,
    text,
    cited && `[${cited}]`,
  ].filter(Boolean)
  return [
    `${indent}${MARKS[mark]} ${said.join(' · ')}`,
    ...parts.flatMap((part) => treeLines(part, `${indent}  `, texts)),
  ]
}

function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
