/**
 * Resolves when this command is to end: a signal, the launcher's word, or the launcher's death.
 * Further signals are ignored, so that stopping is not interrupted.
 */
export function stopSignal() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal))
    process.on('message', (message) => {
      if (message?.signal) resolve(message.signal)
    })
    process.on('disconnect', () => resolve('SIGHUP'))
  })
}
