// What somebody may do to an export, by dice: each way changes it, and each must be found.
import type { ChainReceipt } from '../../dist/store/chain-read.js'
import type { Trusted } from '../../dist/verification/index.js'
import { chainOf, exportOf, looseOfPayload, otherSigner, TENANT } from './chain.js'

/** Numbers from a seed, the same each time. */
export function dice (seed: number): (sides: number) => number {
  let state = seed >>> 0
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

export interface Original {
  readonly chain: readonly ChainReceipt[]
  readonly bytes: Buffer
  /** An export of the same chain when it was shorter. */
  readonly earlier: Buffer
}

export interface Tampered {
  readonly bytes: Buffer
  /** What is needed to find it beside the key: a head that was kept, where somebody had the key. */
  readonly trusted?: Partial<Trusted>
  /** The position that must be named; absent where there is none, or more than one could be named. */
  readonly position?: number
}

type Roll = (sides: number) => number
type Way = (original: Original, roll: Roll) => Tampered | Promise<Tampered>

/** A receipt and what comes with it in the file: its line, and its payload where it has one. */
interface Block {
  readonly lines: readonly string[]
  readonly isReceipt: boolean
  readonly position: number
}

function linesOf (bytes: Buffer): string[] {
  return bytes.toString('utf8').trimEnd().split('\n')
}

function bytesOf (lines: readonly string[]): Buffer {
  return Buffer.from(`${lines.join('\n')}\n`)
}

function blocksOf (bytes: Buffer): { readonly header: string, readonly blocks: readonly Block[], readonly manifest: string } {
  const [header = '', ...rest] = linesOf(bytes)
  const manifest = rest.pop() ?? ''
  const blocks: Block[] = []
  for (let at = 0; at < rest.length;) {
    const line = JSON.parse(rest[at]!) as { type: string, position?: number, bytes?: number | null, payloadBytes?: number | null }
    const length = (line.payloadBytes ?? line.bytes ?? null) === null ? 1 : 2
    blocks.push({ lines: rest.slice(at, at + length), isReceipt: line.type === 'receipt', position: line.position ?? 0 })
    at += length
  }
  return { header, blocks, manifest }
}

/** The same file with its receipts changed. */
function withReceipts ({ bytes }: Original, change: (receipts: Block[]) => readonly Block[]): Buffer {
  const { header, blocks, manifest } = blocksOf(bytes)
  const others = blocks.filter(({ isReceipt }) => !isReceipt)
  const changed = change(blocks.filter(({ isReceipt }) => isReceipt))
  return bytesOf([header, ...others.flatMap(({ lines }) => lines), ...changed.flatMap(({ lines }) => lines), manifest])
}

/** One receipt with other facts in its line. */
function withFacts (original: Original, at: number, facts: (line: Record<string, unknown>) => object): Buffer {
  return withReceipts(original, (receipts) => receipts.map((one, index) => {
    if (index !== at) return one
    const line = JSON.parse(one.lines[0]!) as Record<string, unknown>
    return { ...one, lines: [JSON.stringify(Object.fromEntries(Object.entries({ ...line, ...facts(line) }).sort(([first], [second]) => first < second ? -1 : 1))), ...one.lines.slice(1)] }
  }))
}

function otherHash (roll: Roll): string {
  return Array.from({ length: 64 }, () => roll(16).toString(16)).join('')
}

function at ({ chain }: Original, roll: Roll, from = 0): number {
  return from + roll(chain.length - from)
}

/** The chain with the payload of one receipt replaced, hung together again from there on. */
function rewritten ({ chain }: Original, index: number): readonly ChainReceipt[] {
  return chainOf(chain.map((one, other) => other === index ? looseOfPayload({ rewritten: true }, 'decision', one.id) : one))
}

export const WAYS: Readonly<Record<string, Way>> = {
  'one bit': ({ bytes }, roll) => {
    const changed = Buffer.from(bytes)
    const where = roll(bytes.length)
    changed[where] = changed[where]! ^ (1 << roll(8))
    return { bytes: changed }
  },
  'one byte left out': ({ bytes }, roll) => {
    const where = roll(bytes.length)
    return { bytes: Buffer.concat([bytes.subarray(0, where), bytes.subarray(where + 1)]) }
  },
  'one byte put in': ({ bytes }, roll) => {
    const where = roll(bytes.length + 1)
    return { bytes: Buffer.concat([bytes.subarray(0, where), Buffer.from([roll(256)]), bytes.subarray(where)]) }
  },
  'a hash of a line': (original, roll) => {
    const index = at(original, roll)
    const name = ['hash', 'payloadDigest', ...(index === 0 ? [] : ['previousHash'])][roll(index === 0 ? 2 : 3)]!
    return { bytes: withFacts(original, index, () => ({ [name]: otherHash(roll) })), position: index + 1 }
  },
  'another fact of a line': (original, roll) => {
    const index = at(original, roll)
    const facts = [{ createdAt: '2020-01-01T00:00:00.000Z' }, { kind: 'omen' }, { id: '0193a000-0000-7000-8000-ffffffffffff' }, { erasedBy: 3 }][roll(4)]!
    return { bytes: withFacts(original, index, () => facts) }
  },
  'another position': (original, roll) => {
    const index = at(original, roll)
    return { bytes: withFacts(original, index, ({ position }) => ({ position: Number(position) + 1 + roll(3) })), position: index + 1 }
  },
  'two receipts swapped': (original, roll) => {
    const index = at(original, roll, 1)
    return { bytes: withReceipts(original, (all) => all.map((one, other) => other === index ? all[index - 1]! : other === index - 1 ? all[index]! : one)), position: index }
  },
  'a receipt left out': (original, roll) => {
    const index = at(original, roll)
    return { bytes: withReceipts(original, (all) => all.toSpliced(index, 1)), position: index + 1 }
  },
  'a receipt twice': (original, roll) => {
    const index = at(original, roll)
    return { bytes: withReceipts(original, (all) => all.toSpliced(index, 0, all[index]!)), position: index + 1 }
  },
  'a receipt of an earlier place again': (original, roll) => {
    const index = at(original, roll, 2)
    return { bytes: withReceipts(original, (all) => all.toSpliced(index, 0, all[roll(index)]!)) }
  },
  'cut off at a byte': ({ bytes }, roll) => ({ bytes: bytes.subarray(0, roll(bytes.length)) }),
  'cut off at a line': ({ bytes }, roll) => {
    const lines = linesOf(bytes)
    return { bytes: bytesOf(lines.slice(0, 1 + roll(lines.length - 1))) }
  },
  'the last receipts left out': (original, roll) => {
    const keep = roll(original.chain.length)
    return { bytes: withReceipts(original, (all) => all.slice(0, keep)), position: keep + 1 }
  },
  'the first receipts left out': (original, roll) => {
    const gone = 1 + roll(original.chain.length - 1)
    return { bytes: withReceipts(original, (all) => all.slice(gone)), position: 1 }
  },
  'the first receipts left out, and the first line made to fit': (original, roll) => {
    const gone = 1 + roll(original.chain.length - 1)
    const [header = '', ...rest] = linesOf(withReceipts(original, (all) => all.slice(gone)))
    return { bytes: bytesOf([JSON.stringify({ ...JSON.parse(header), from: gone + 1, previousHash: original.chain[gone - 1]!.hash }), ...rest]) }
  },
  'two payloads swapped': (original, roll) => {
    const bytes = withReceipts(original, (all) => {
      const held = all.flatMap(({ lines }, index) => lines.length === 2 ? [index] : [])
      const first = held[roll(held.length - 1)]!
      const second = held[held.indexOf(first) + 1]!
      return all.map((one, index) => index === first ? { ...one, lines: [one.lines[0]!, all[second]!.lines[1]!] } : index === second ? { ...one, lines: [one.lines[0]!, all[first]!.lines[1]!] } : one)
    })
    return { bytes }
  },
  'a payload taken away': (original, roll) => {
    const index = at(original, roll)
    if (original.chain[index]!.payload === null) return WAYS['a receipt left out']!(original, roll)
    return { bytes: withReceipts(original, (all) => all.map((one, other) => other === index ? { ...one, lines: [one.lines[0]!.replace(/"payloadBytes":\d+/, '"payloadBytes":null')] } : one)) }
  },
  'the chain made to fit from there on, and the last line kept': async (original, roll) => {
    const index = at(original, roll)
    const lines = linesOf(await exportOf(rewritten(original, index), { by: otherSigner }))
    const [header = ''] = linesOf(original.bytes)
    return { bytes: bytesOf([header, ...lines.slice(1, -1), linesOf(original.bytes).at(-1)!]) }
  },
  'all made to fit, and signed with another key': async (original, roll) => ({ bytes: await exportOf(rewritten(original, at(original, roll)), { by: otherSigner }) }),
  'all made to fit, signed with another key, and said to be signed with this one': async (original, roll) => {
    const bytes = await exportOf(rewritten(original, at(original, roll)), { by: otherSigner })
    const { key } = JSON.parse(linesOf(original.bytes)[0]!) as { key: { fingerprint: string, publicKey: string } }
    return { bytes: Buffer.from(bytes.toString('utf8').replaceAll(otherSigner.key, key.fingerprint).replaceAll(otherSigner.publicKey, key.publicKey)) }
  },
  'all made to fit by the holder of the key': async (original, roll) => {
    const index = at(original, roll)
    const seen = original.chain[at(original, roll, index)]!
    return { bytes: await exportOf(rewritten(original, index)), trusted: { heads: [{ position: seen.position, hash: seen.hash }] }, position: seen.position }
  },
  'the end left out by the holder of the key': async ({ chain }, roll) => {
    const keep = roll(chain.length)
    const seen = chain[keep + roll(chain.length - keep)]!
    return { bytes: await exportOf(chain.slice(0, keep)), trusted: { heads: [{ position: seen.position, hash: seen.hash }] }, position: keep + 1 }
  },
  'an older last line under it': ({ bytes, earlier }) => ({ bytes: bytesOf([...linesOf(bytes).slice(0, -1), linesOf(earlier).at(-1)!]) }),
  'its last line under an older one': ({ bytes, earlier }) => ({ bytes: bytesOf([...linesOf(earlier).slice(0, -1), linesOf(bytes).at(-1)!]) }),
  'receipts of another tenant': async (original, roll) => {
    const index = at(original, roll)
    const theirs = linesOf(await exportOf(chainOf(original.chain.map((_one, other) => looseOfPayload({ theirs: other }))), { tenant: { ...TENANT, id: 'theirs' } })).slice(1, -1)
    return {
      bytes: withReceipts(original, (all) => all.toSpliced(index, 1, { ...all[index]!, lines: theirs.slice(2 * index, 2 * index + 2) })),
      // the first receipt of one chain fits as the first of any other: only the second tells
      position: Math.max(2, index + 1)
    }
  },
  'the export of another tenant, called this one': async ({ chain }) => {
    const theirs = linesOf(await exportOf(chain, { tenant: { ...TENANT, id: 'theirs' } }))
    return { bytes: bytesOf([theirs[0]!.replace('"id":"theirs"', `"id":"${TENANT.id}"`), ...theirs.slice(1)]) }
  },
  'a part left out, twice or another': (original, roll) => {
    const { header, blocks, manifest } = blocksOf(original.bytes)
    const parts = blocks.filter(({ isReceipt }) => !isReceipt)
    const one = parts[roll(parts.length)]!
    const swapped = [{ ...one, lines: [one.lines[0]!, `${one.lines[1]!.slice(0, -1)},"x":1}`] }, { ...one, lines: [one.lines[0]!.replace(/"name":"[^"]*"/, '"name":"other"'), one.lines[1]!] }]
    const instead = [[], [one, one], [swapped[0]!], [swapped[1]!]][roll(4)]!
    return { bytes: bytesOf([header, ...blocks.flatMap((block) => block === one ? instead : [block]).flatMap(({ lines }) => lines), manifest]) }
  },
  'another fact of the first line': (original, roll) => {
    const [header = '', ...rest] = linesOf(original.bytes)
    const line = JSON.parse(header) as { tenant: object, from: number, to: number }
    const facts = [{ tenant: { ...line.tenant, name: 'Another' } }, { madeAt: '2020-01-01T00:00:00.000Z' }, { to: line.to + 1 }, { to: line.to - 1 }, { matcher: '9.9.9' }, { register: true }][roll(6)]!
    return { bytes: bytesOf([JSON.stringify({ ...line, ...facts }), ...rest]) }
  },
  'another fact of the last line': (original, roll) => {
    const lines = linesOf(original.bytes)
    const line = JSON.parse(lines.pop()!) as { receipts: number, head: { position: number, hash: string } }
    const facts = [{ receipts: line.receipts + 1 }, { head: { ...line.head, hash: otherHash(roll) } }, { head: null }, { sha256: otherHash(roll) }, { madeAt: '2020-01-01T00:00:00.000Z' }, { signature: 'A'.repeat(86) }][roll(6)]!
    return { bytes: bytesOf([...lines, JSON.stringify({ ...line, ...facts })]) }
  },
  'something after the last line': ({ bytes }, roll) => ({ bytes: Buffer.concat([bytes, [Buffer.from('\n'), Buffer.from(' '), Buffer.from('{}\n'), bytes][roll(4)]!]) })
}
