import { benchKeystroke } from './keystroke.mjs'
import { benchLighthouse } from './lighthouse.mjs'
import { benchMatching } from './matching.mjs'
import { benchSecondStart } from './second-start.mjs'

/**
 * What `npm run bench` measures, one after the other. A part gives the rows of its table, each with the same columns,
 * and where it is a gate the fault.
 * @type {{name: string, run: () => Promise<{rows: Record<string, string | number>[], fault?: string}>}[]}
 */
export const parts = [
  { name: 'lighthouse', run: benchLighthouse },
  { name: 'second-start', run: benchSecondStart },
  { name: 'matching', run: benchMatching },
  { name: 'keystroke', run: benchKeystroke },
]
