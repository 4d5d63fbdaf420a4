// Registers of any size in which much is alike and little the same; supplier number 17 is the same in all of them.
import fc from 'fast-check'
import type { Supplier } from '@sroi/matcher'
import type { SearchRequest } from '@sroi/matcher/search'
import { anyCloseSearch } from '../search/arbitrary.ts'

const SYLLABLES = ['ba', 'der', 'fo', 'gri', 'hel', 'kam', 'lin', 'mar', 'pel', 'ris', 'sta', 'tul', 'wer', 'zan', 'dun', 'mui']

/** 4 096 names that are no words, many of them a letter apart. */
function nameOf (number: number): string {
  return [number, number >>> 4, number >>> 8].map((part) => SYLLABLES[part & 15]).join('')
}

/** Suppliers of some hundred questions, one after the other, each time under another id and name. */
export function largeRegister (size: number): readonly Supplier[] {
  const pool = fc.sample(anyCloseSearch, { numRuns: 100, seed: 11 }).flatMap(({ suppliers }) => suppliers)
  return Array.from({ length: size }, (_, number): Supplier => {
    const one = pool[number % pool.length] as Supplier
    return { ...one, id: `s-${Math.imul(number, 0x9e3779b1) >>> 0}`, name: `${one.name} ${nameOf(number)}` }
  })
}

/** Questions to them, without suppliers; some name one, not always rightly. */
export const anyAsking: fc.Arbitrary<SearchRequest> = fc.tuple(anyCloseSearch, fc.option(fc.tuple(fc.nat(4095), fc.constantFrom('', 'n', 'e')), { freq: 3 })).map(([request, name]) => ({
  ...request, ...name === null ? {} : { need: { ...request.need, text: `${request.need?.text ?? ''} ${nameOf(name[0])}${name[1]}` } }, suppliers: [], show: 20
}))
