const { TestEnvironment } = require('jest-environment-jsdom')

const FROM_NODE = [
  'TextEncoder',
  'TextDecoder',
  'fetch',
  'Response',
  'Headers',
  'ReadableStream',
  'TransformStream',
  'BroadcastChannel',
  'structuredClone',
  'MessagePort',
]

/** Node's Request takes no signal but Node's own, so jsdom's stand back. */
const BEFORE_JSDOM = ['AbortController', 'AbortSignal']

/** jsdom lacks some of what every browser has; Node's own stand in. */
module.exports = class DomEnvironment extends TestEnvironment {
  #channels = []

  async setup() {
    await super.setup()
    for (const name of FROM_NODE) this.global[name] ??= globalThis[name]
    for (const name of BEFORE_JSDOM) this.global[name] = globalThis[name]
    const { location } = this.global
    this.global.Request ??= class extends Request {
      constructor(input, init) {
        super(typeof input === 'string' ? new URL(input, location.href) : input, init)
      }
    }
    const channels = this.#channels
    this.global.MessageChannel ??= class extends MessageChannel {
      constructor() {
        super()
        channels.push(this)
      }
    }
    this.global.Uint8Array = Uint8Array
    this.global.IS_REACT_ACT_ENVIRONMENT = true
  }

  /** React's scheduler listens on a port for ever; an open port keeps the test run from ending. */
  async teardown() {
    for (const { port1 } of this.#channels) port1.close()
    await super.teardown()
  }
}
