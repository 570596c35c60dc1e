import { isIPv6 } from 'node:net'

/** The /24 of an IPv4 address, the /48 of an IPv6 address: what one household or one server is given at the most. */
export function coarseNetwork(address: string): string {
  if (!isIPv6(address)) return address.split('.').slice(0, 3).join('.')
  const [head = '', tail] = address.split('::')
  const groups = groupsOf(head)
  const rest = groupsOf(tail ?? '')
  const zeros = tail === undefined ? 0 : 8 - groups.length - rest.length
  const all = [...groups, ...Array.from({ length: zeros }, () => '0'), ...rest]
  return all
    .slice(0, 3)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/** An address may end in the dotted form of IPv4, which stands for two groups; it is never among the first three. */
function groupsOf(part: string): string[] {
  if (part === '') return []
  return part.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group]))
}
