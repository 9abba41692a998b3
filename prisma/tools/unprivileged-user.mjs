import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

function idsOf(name) {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }))
  return uid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined
}

function ownerOf(folder) {
  const { uid, gid } = statSync(folder, { throwIfNoEntry: false }) ?? {}
  return uid ? { uid, gid } : undefined
}

/**
 * PostgreSQL refuses to run as root: who runs it then.
 * @returns {{uid?: number, gid?: number}} spawn options; empty for an ordinary user
 */
export function unprivilegedUser(clusterFolder) {
  if (process.getuid?.() !== 0) return {}
  const user = ownerOf(clusterFolder) ?? idsOf('postgres') ?? idsOf('nobody')
  if (!user) throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody.')
  return user
}

/** Whether that user may pass through every folder above the path, which root's own home forbids. */
export function canReach(path, user) {
  if (user.uid === undefined) return true
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', path], { ...user, cwd: '/' }).status === 0
}
