// Each condition as every engine writes it: ours, json-rules-engine, JSON Logic, the expressions of zen.

const text = { de: '', en: '' }
const leaf = (id, predicate) => ({
  ...predicate,
  id,
  text: { fulfilled: text, violated: text, unknown: text },
  citations: [],
})

export const within = (fact, limit) => ({
  rule: leaf(fact, { fact, atMost: limit }),
  jsonRules: { fact, operator: 'lessThanInclusive', value: limit },
  logic: { '<=': [{ var: fact }, limit] },
  zen: `${fact} <= ${limit}`,
})

export const moreThan = (fact, limit) => ({
  rule: leaf(fact, { fact, moreThan: limit }),
  jsonRules: { fact, operator: 'greaterThan', value: limit },
  logic: { '>': [{ var: fact }, limit] },
  zen: `${fact} > ${limit}`,
})

export const oneOf = (fact, words) => ({
  rule: leaf(fact, { fact, in: words }),
  jsonRules: { fact, operator: 'in', value: words },
  logic: { in: [{ var: fact }, words] },
  zen: `${fact} in [${words.map((word) => `'${word}'`).join(', ')}]`,
})

const isValue = (fact, value) => ({
  rule: leaf(fact, { fact, is: value }),
  jsonRules: { fact, operator: 'equal', value },
  logic: { '===': [{ var: fact }, value] },
  zen: `${fact} == ${value}`,
})
export const isTrue = (fact) => isValue(fact, true)
export const notTrue = (fact) => isValue(fact, false)

export const everyOf = (a, b) => ({
  rule: { all: [a.rule, b.rule] },
  jsonRules: { all: [a.jsonRules, b.jsonRules] },
  logic: { and: [a.logic, b.logic] },
  zen: `(${a.zen} and ${b.zen})`,
})

export const anyOf = (a, b) => ({
  rule: { any: [a.rule, b.rule] },
  jsonRules: { any: [a.jsonRules, b.jsonRules] },
  logic: { or: [a.logic, b.logic] },
  zen: `(${a.zen} or ${b.zen})`,
})

export const not = (a) => ({
  rule: { not: a.rule },
  jsonRules: { not: a.jsonRules },
  logic: { '!': [a.logic] },
  zen: `not(${a.zen})`,
})
