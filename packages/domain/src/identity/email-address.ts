const shape = /^[^\s\p{C}@"(),:;<>[\]\\]+@[^\s\p{C}@"(),:;<>[\]\\]+$/u
const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u

const isDomain = (domain: string): boolean => {
  const labels = domain.split('.')
  return labels.length >= 2 && labels.every((part) => label.test(part))
}

/**
 * The form in which addresses are stored and compared: trimmed, NFC, lower case.
 * Returns null for what is no mailbox address (limits of RFC 5321: local part 64, whole 254 octets).
 * No dots or plus parts are removed: two spellings may be two mailboxes.
 */
export const normaliseEmail = (input: string): string | null => {
  const address = input.trim().normalize('NFC').toLowerCase()
  if (address.length > 254 || !shape.test(address)) return null
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at)
  if (local.length > 64 || local.startsWith('.') || local.endsWith('.') || local.includes('..')) return null
  return isDomain(address.slice(at + 1)) ? address : null
}
