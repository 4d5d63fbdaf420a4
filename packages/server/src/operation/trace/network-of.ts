import { isIP } from 'node:net'

/** How many leading bits of an address are kept. */
export interface Prefix {
  readonly ipv4: number
  readonly ipv6: number
}

/** The networks of so many addresses are remembered: whoever asks, asks again. Longer than this is no address. */
const [MOST, LONGEST] = [10_000, 64]
const known = new WeakMap<Prefix, Map<string, string | null>>()

/** An address cut to its network, `203.0.113.0/24`; null when it is none. An IPv4 address in the clothes of IPv6 is an IPv4 address. */
export function networkOf (address: string | undefined, prefix: Prefix): string | null {
  if (address === undefined) return null
  if (address.length > LONGEST) return cutAddress(address, prefix)
  let networks = known.get(prefix)
  if (networks === undefined || networks.size >= MOST) {
    networks = new Map()
    known.set(prefix, networks)
  }
  let network = networks.get(address)
  if (network === undefined) {
    network = cutAddress(address, prefix)
    networks.set(address, network)
  }
  return network
}

function cutAddress (address: string, { ipv4, ipv6 }: Prefix): string | null {
  const plain = address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
  const family = isIP(plain)
  if (family === 4) return `${cut(plain.split('.').map(Number), 8, ipv4).join('.')}/${ipv4}`
  if (family === 6) return `${cut(groupsOf(plain), 16, ipv6).map((group) => group.toString(16)).join(':')}/${ipv6}`
  return null
}

/** Zero from a bit on. */
function cut (groups: readonly number[], width: number, bits: number): readonly number[] {
  return groups.map((group, index) => {
    const lost = width - Math.min(width, Math.max(0, bits - index * width))
    return group - group % 2 ** lost
  })
}

/** The eight groups of an IPv6 address. */
function groupsOf (address: string): readonly number[] {
  const numbers = (text: string): readonly number[] => text === '' ? [] : text.split(':').flatMap((part) => part.includes('.') ? pairsOf(part) : [Number.parseInt(part, 16)])
  const [before = '', after] = address.split('::')
  const left = numbers(before)
  const right = numbers(after ?? '')
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right]
}

/** The last four bytes can be written as an IPv4 address. */
function pairsOf (dotted: string): readonly number[] {
  const [a = 0, b = 0, c = 0, d = 0] = dotted.split('.').map(Number)
  return [a * 256 + b, c * 256 + d]
}
