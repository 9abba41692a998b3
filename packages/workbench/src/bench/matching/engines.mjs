import { ZenEngine } from '@gorules/zen-engine'
import { LogicEngine } from 'json-logic-engine'
import { Engine } from 'json-rules-engine'
import { conditionsOf } from './conditions.mjs'

const named = (programme) => Object.entries(conditionsOf(programme))
const namesOf = (programme, values) => programme.filter((_, index) => !values[index])

/** json-rules-engine: one rule a programme, its conditions named; asynchronous by design. */
export function jsonRulesEngine(programmes) {
  const engine = new Engine()
  programmes.forEach((programme, index) => {
    const all = named(programme).map(([name, { jsonRules }]) => ({
      name,
      ...(jsonRules.fact ? { all: [jsonRules] } : jsonRules),
    }))
    engine.addRule({ name: String(index), conditions: { all }, event: { type: 'fits' } })
  })
  return async (facts) => {
    const { results, failureResults } = await engine.run(facts)
    const failed = programmes.map(() => [])
    for (const { name, conditions } of [...results, ...failureResults])
      failed[name] = conditions.all.filter(({ result }) => !result).map((condition) => condition.name)
    return failed
  }
}

/** json-logic-engine, compiled: one function a programme that gives the truth of each condition. */
export function compiledJsonLogic(programmes) {
  const engine = new LogicEngine()
  const built = programmes.map((programme) => {
    const conditions = named(programme)
    return { names: conditions.map(([name]) => name), run: engine.build(conditions.map(([, { logic }]) => logic)) }
  })
  return (facts) => built.map(({ names, run }) => namesOf(names, run(facts)))
}

/** zen: one decision with an expression a programme, which gives the truth of each condition. */
export function zenEngine(programmes) {
  const expressions = programmes.map((programme, index) => ({
    id: `e${index}`,
    key: `p${index}`,
    value: `[${named(programme)
      .map(([, { zen }]) => zen)
      .join(', ')}]`,
  }))
  const node = (id, type, content) => ({ id, name: id, type, content, position: { x: 0, y: 0 } })
  const decision = new ZenEngine().createDecision({
    nodes: [
      node('in', 'inputNode', {}),
      node('each', 'expressionNode', { expressions }),
      node('out', 'outputNode', {}),
    ],
    edges: [
      { id: '1', sourceId: 'in', targetId: 'each', type: 'edge' },
      { id: '2', sourceId: 'each', targetId: 'out', type: 'edge' },
    ],
  })
  const names = programmes.map((programme) => named(programme).map(([name]) => name))
  return async (facts) => {
    const { result } = await decision.evaluate(facts)
    return names.map((own, index) => namesOf(own, result[`p${index}`]))
  }
}
