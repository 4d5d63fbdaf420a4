// Arrays of numbers, one after the other in bytes: with how long each is, and a sum that tells when something was changed.

const KINDS = { Uint8Array, Uint16Array, Int16Array, Uint32Array, Int32Array, Float64Array } as const
type Kind = keyof typeof KINDS
export type SectionArray = Uint8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float64Array
export type Section = SectionArray

const NAMES = Object.keys(KINDS) as Kind[]
const MAGIC = 0x53524f49
/** Magic, sum, length of all, number of sections. */
const HEAD = 16
/** Kind and length of a section. */
const ENTRY = 8

/** Numbers are little-endian, as every machine that runs this has them; another one refuses the magic. */
export function joinSections (sections: readonly Section[]): Uint8Array {
  let length = aligned(HEAD + sections.length * ENTRY)
  for (const section of sections) length = aligned(length + section.byteLength)
  const bytes = new Uint8Array(length)
  const head = new Uint32Array(bytes.buffer, 0, (HEAD + sections.length * ENTRY) / 4)
  head.set([MAGIC, 0, length, sections.length])
  let from = aligned(HEAD + sections.length * ENTRY)
  sections.forEach((section, index) => {
    head.set([NAMES.findIndex((name) => section instanceof KINDS[name]), section.length], HEAD / 4 + index * 2)
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), from)
    from = aligned(from + section.byteLength)
  })
  head[1] = sumOf(bytes)
  return bytes
}

/** Views on the bytes; null when they are not what was joined. */
export function splitSections (given: Uint8Array): SectionArray[] | null {
  if (given.byteLength < HEAD || given.byteLength % 8 !== 0) return null
  // numbers must lie on multiples of their size
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice()
  const [magic, sum, length, count] = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD / 4) as unknown as [number, number, number, number]
  if (magic !== MAGIC || length !== bytes.byteLength || HEAD + count * ENTRY > length || sumOf(bytes) !== sum) return null
  const entries = new Uint32Array(bytes.buffer, bytes.byteOffset + HEAD, count * ENTRY / 4)
  const sections: SectionArray[] = []
  let from = aligned(HEAD + count * ENTRY)
  for (let index = 0; index < count; index += 1) {
    const Kind = KINDS[NAMES[entries[index * 2] as number] as Kind] as typeof KINDS[Kind] | undefined
    const size = entries[index * 2 + 1] as number
    if (Kind === undefined || from + size * Kind.BYTES_PER_ELEMENT > length) return null
    sections.push(new Kind(bytes.buffer as ArrayBuffer, bytes.byteOffset + from, size))
    from = aligned(from + size * Kind.BYTES_PER_ELEMENT)
  }
  return sections
}

function aligned (length: number): number {
  return Math.ceil(length / 8) * 8
}

/** Of all but the sum itself. It tells damage, not malice. */
function sumOf (bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
  let sum = 0x811c9dc5
  for (let index = 0; index < words.length; index += 1) {
    if (index !== 1) sum = Math.imul(sum ^ (words[index] as number), 0x01000193) ^ (sum >>> 15)
  }
  return sum >>> 0
}
