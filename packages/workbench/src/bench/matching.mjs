import { fileURLToPath } from 'node:url'
import { say } from '../say.mjs'
import { bundled } from './bundled.mjs'
import { byHand } from './matching/by-hand.mjs'
import { conditionsOf, drawFacts, drawLimits } from './matching/conditions.mjs'
import { compiledJsonLogic, jsonRulesEngine, zenEngine } from './matching/engines.mjs'
import { seededRandom } from './matching/random.mjs'
import { median } from './median.mjs'

const PROGRAMMES = 10_000
const NEEDS = 5
/** How many times as fast as each the product must be. */
const LEAST_RATIO = { 'json-rules-engine': 500, 'json-logic-engine, compiled': 20, 'by hand': 1 }

async function millisecondsOf(match, needs) {
  const times = []
  for (const facts of needs) {
    const began = performance.now()
    await match(facts)
    times.push(performance.now() - began)
  }
  return times
}

async function refuseOtherAnswers(engines, needs, namesOf) {
  const namesIn = (answer) => (Array.isArray(answer) ? answer : namesOf(answer))
  for (const facts of needs) {
    const expected = JSON.stringify(await engines['by hand'](facts))
    for (const [name, match] of Object.entries(engines))
      if (JSON.stringify(namesIn(await match(facts))) !== expected)
        throw new Error(`${name} answers otherwise than by hand.`)
  }
}

/** In turns, so that a busy minute of the machine meets all. The slowest is asked less often. */
async function measured(engines, needs) {
  const times = Object.fromEntries(Object.keys(engines).map((name) => [name, []]))
  for (let turn = 0; turn < 6; turn += 1)
    for (const [name, match] of Object.entries(engines)) {
      const asked = name === 'json-rules-engine' ? needs.slice(0, turn < 2 ? 1 : 0) : needs
      times[name].push(...(await millisecondsOf(match, asked)))
    }
  return Object.entries(times).map(([name, own]) => [name, median(own)])
}

/** One need against 10,000 made-up programmes of twelve conditions, with the names of all that fail. */
export async function benchMatching() {
  const { ourEngine } = await bundled(fileURLToPath(new URL('matching/our-engine.ts', import.meta.url)))
  const random = seededRandom(2026)
  const programmes = Array.from({ length: PROGRAMMES }, () => drawLimits(random))
  const needs = Array.from({ length: NEEDS }, () => drawFacts(random))
  say(`Preparing ${PROGRAMMES} programmes for five engines …`)
  const ours = ourEngine(programmes.map(conditionsOf))
  const engines = {
    Rechenlotse: ours.match,
    'by hand': byHand(programmes),
    'json-logic-engine, compiled': compiledJsonLogic(programmes),
    'zen-engine': zenEngine(programmes),
    'json-rules-engine': jsonRulesEngine(programmes),
  }
  say('Comparing the answers, then the time …')
  await refuseOtherAnswers(engines, needs.slice(0, 2), ours.namesOf)
  const times = await measured(engines, needs)
  const [[, own]] = times
  const rows = times.map(([engine, time]) => ({
    engine,
    milliseconds: Number(time.toPrecision(3)),
    'times as long as ours': Number((time / own).toPrecision(3)),
    'goal at least': LEAST_RATIO[engine] ?? '',
  }))
  const slow = times.filter(([engine, time]) => time / own < (LEAST_RATIO[engine] ?? 0)).map(([engine]) => engine)
  return { rows, ...(slow.length === 0 ? {} : { fault: `Not fast enough beside ${slow.join(', ')}.` }) }
}
