import { BlockList, isIP } from 'node:net'

/** Whether a text is a network that a key can be limited to: `192.0.2.0/24`, `2001:db8::/32`, or a single address. */
export function isNetwork (text: string): boolean {
  return partsOf(text) !== null
}

/** Whether an address lies in one of the networks; in an empty list lies every address. */
export function isWithin (networks: readonly string[], address: string): boolean {
  if (networks.length === 0) return true
  const list = new BlockList()
  for (const network of networks) {
    const parts = partsOf(network)
    if (parts !== null) list.addSubnet(parts.address, parts.prefix, parts.family)
  }
  // How a socket that listens on both writes an IPv4 address.
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '')
  const family = isIP(bare)
  return family !== 0 && list.check(bare, family === 6 ? 'ipv6' : 'ipv4')
}

function partsOf (text: string): { readonly address: string, readonly prefix: number, readonly family: 'ipv4' | 'ipv6' } | null {
  const [, address = '', given] = /^([0-9A-Fa-f:.]+)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  const family = isIP(address)
  if (family === 0) return null
  const longest = family === 6 ? 128 : 32
  const prefix = given === undefined ? longest : Number(given)
  return prefix > longest ? null : { address, prefix, family: family === 6 ? 'ipv6' : 'ipv4' }
}
