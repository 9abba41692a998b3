const expand = (address: string): readonly string[] => {
  const [head = '', tail] = address.split('::')
  const left = head === '' ? [] : head.split(':')
  if (tail === undefined) return left
  const right = tail === '' ? [] : tail.split(':')
  const missing = Math.max(0, 8 - left.length - right.length)
  return [...left, ...Array<string>(missing).fill('0'), ...right]
}

/**
 * The part of an IP address that one household or firm holds: an IPv4 address as it is,
 * an IPv6 address cut to its /64 network, an IPv4 address in IPv6 clothing as IPv4.
 * Whoever hung up before the address was read comes from nowhere.
 */
export const networkOf = (address: string | undefined): string => {
  if (address === undefined) return 'nowhere'
  const plain = address.toLowerCase().split('%')[0] ?? ''
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/.exec(plain)?.[1]
  if (mapped !== undefined) return mapped
  if (!plain.includes(':')) return plain
  const groups = expand(plain).slice(0, 4)
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`
}
