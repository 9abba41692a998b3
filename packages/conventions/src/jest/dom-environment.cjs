const { TestEnvironment } = require('jest-environment-jsdom')

const FROM_NODE = [
  'TextEncoder', 'TextDecoder', 'fetch', 'Request', 'Response', 'Headers', 'ReadableStream',
  'TransformStream', 'BroadcastChannel', 'structuredClone', 'MessageChannel', 'MessagePort',
]

/** jsdom lacks some of what every browser has; Node's own stand in. */
module.exports = class DomEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    for (const name of FROM_NODE) this.global[name] ??= globalThis[name]
    this.global.Uint8Array = Uint8Array
    this.global.IS_REACT_ACT_ENVIRONMENT = true
  }
}
