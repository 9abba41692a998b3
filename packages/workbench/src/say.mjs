/** What the command does now. */
export function say(message) {
  process.stdout.write(`• ${message}\n`)
}

/** Runs a command's work; a fault becomes one message and a non-zero exit, its stack only with RECHENLOTSE_DEBUG. */
export async function attempt(work) {
  try {
    await work()
  } catch (fault) {
    process.stderr.write(`✗ ${process.env.RECHENLOTSE_DEBUG ? fault.stack : fault.message}\n`)
    process.exitCode = 1
  }
}
