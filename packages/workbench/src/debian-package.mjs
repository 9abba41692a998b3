import { run } from './run.mjs'

// Another apt at work, as on a machine that has just booted, is waited for.
const OPTIONS = ['-qq', '-o', 'DPkg::Lock::Timeout=300']

/** Only root can; whether it worked is for the caller to see. */
export async function installDebianPackage(name) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', [...OPTIONS, 'update'], { env })
  await run('apt-get', [...OPTIONS, 'install', '-y', '--no-install-recommends', name], { env, stdout: 'ignore' })
}
