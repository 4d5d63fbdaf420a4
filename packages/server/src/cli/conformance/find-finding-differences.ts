// What is prescribed of a tree of findings: verdicts, facts, provisions and their order, what is missing. Never its words.
import type { Difference } from './difference.ts'

/** A finding as another engine may have sent it: nothing about it is sure. */
interface Received {
  readonly code?: unknown
  readonly verdict?: unknown
  readonly on?: unknown
  readonly facts?: unknown
  readonly rule?: unknown
  readonly missing?: unknown
  readonly discretion?: unknown
  readonly because?: unknown
}

/** More findings than any answer has; a program that sends more is not followed further. */
const MOST_FINDINGS = 10_000

/** Every prescribed part that is not as expected. */
export function findFindingDifferences (expected: Readonly<Record<string, unknown>>, got: unknown, path: string): readonly Difference[] {
  if (!isRecord(got)) return [{ path, expected, got }]
  const tree = inOrder(got)
  return Object.entries(expected).flatMap(([part, wanted]): readonly Difference[] => {
    const at = `${path}/${part}`
    if (part === 'missing') return isSameMissing(wanted as readonly string[], got.missing) ? [] : [{ path: at, expected: wanted, got: namesOf(got.missing) }]
    if (part === 'verdicts') return each(wanted, at, (code) => tree.find((one) => one.code === code)?.verdict ?? null)
    if (part === 'facts') return each(wanted, at, (name) => factOf(tree, name))
    if (part === 'provisions') return same(wanted, [...new Set(tree.flatMap((one) => provisionOf(one) ?? []))], at)
    if (part === 'trail') return same(wanted, tree.map(lineOf), at)
    if (part === 'discretion') return same(wanted, got.discretion === true, at)
    return same(wanted, got[part as 'code' | 'verdict' | 'on'], at)
  })
}

/** Parents before children, in the order they stand. */
function inOrder (root: Received): readonly Received[] {
  const found: Received[] = []
  const waiting: unknown[] = [root]
  while (waiting.length > 0 && found.length < MOST_FINDINGS) {
    const next = waiting.pop()
    if (!isRecord(next)) continue
    found.push(next)
    if (Array.isArray(next.because)) for (let index = next.because.length - 1; index >= 0; index -= 1) waiting.push(next.because[index])
  }
  return found
}

function each (wanted: unknown, path: string, read: (name: string) => unknown): readonly Difference[] {
  return Object.entries(wanted as Readonly<Record<string, unknown>>).flatMap(([name, value]) => same(value, read(name), `${path}/${name}`))
}

function same (expected: unknown, got: unknown, path: string): readonly Difference[] {
  if (!Array.isArray(expected)) return expected === got ? [] : [{ path, expected, got }]
  return Array.isArray(got) && got.length === expected.length && expected.every((item, index) => item === got[index]) ? [] : [{ path, expected, got }]
}

/** `threshold.sum`: that fact of the first finding with that code that has it. */
function factOf (tree: readonly Received[], place: string): unknown {
  const [code, name] = place.split('.')
  for (const one of tree) {
    if (one.code !== code || !Array.isArray(one.facts)) continue
    const fact: unknown = one.facts.find((other: unknown) => isNamed(other) && other.name === name)
    if (isNamed(fact)) return fact.value
  }
  return undefined
}

function provisionOf ({ rule }: Received): string | null {
  if (typeof rule !== 'object' || rule === null || !('ruleSet' in rule) || !('provision' in rule)) return null
  return `${String(rule.ruleSet)}/${String(rule.provision)}`
}

function lineOf (one: Received): string {
  return [one.code, one.verdict, provisionOf(one)].filter((part) => part !== null).map(String).join(' ')
}

/** Names in any order; where a kind is prescribed before the name, it must be that kind. */
function isSameMissing (wanted: readonly string[], got: unknown): boolean {
  if (!Array.isArray(got)) return false
  const left = got.filter(isNamed).map(({ kind, name }) => ({ name: String(name), full: `${String(kind)} ${String(name)}` }))
  if (left.length !== got.length || left.length !== wanted.length) return false
  return wanted.every((item) => {
    const index = left.findIndex(({ name, full }) => item === full || item === name)
    if (index !== -1) left.splice(index, 1)
    return index !== -1
  })
}

function namesOf (missing: unknown): unknown {
  return Array.isArray(missing) ? missing.map((one: unknown) => isNamed(one) ? `${String(one.kind)} ${String(one.name)}` : one) : missing
}

function isNamed (value: unknown): value is { readonly name: unknown, readonly kind?: unknown, readonly value?: unknown } {
  return typeof value === 'object' && value !== null && 'name' in value
}

function isRecord (value: unknown): value is Received {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
