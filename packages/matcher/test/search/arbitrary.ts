// Any search: suppliers and needs with words that have something to do with each other.
import { readCpv } from '@sroi/fixtures'
import fc from 'fast-check'
import type { Supplier } from '@sroi/matcher'
import { compilePlaces, type Reader, type SearchRequest } from '@sroi/matcher/search'
import { anyBadgeHolder, anyQuestion, anySupplier, present } from '../arbitrary.ts'
import { NOW, request, rulesOf, TODAY } from '../make.ts'
import { shipped } from '../need/lexicons.ts'
import { withNearTies } from './near-ties.ts'

const LABELS = new Map(readCpv().map(([code, nl]) => [code, nl]))
const POINTS = new Map([['haarlem', { x: 104_000, y: 488_500 }], ['velsen', { x: 104_500, y: 497_000 }]])

export const READER: Reader = {
  lexicon: shipped,
  labelOf: (code) => LABELS.get(code) ?? null,
  places: compilePlaces([{ id: 'haarlem', names: ['Haarlem'] }, { id: 'velsen', names: ['Velsen', 'IJmuiden'] }]),
  pointOf: (place) => POINTS.get(place) ?? null
}

const TEXTS = ['Hovenier voor groenvoorziening', 'Schoonmaak van kantoren', 'Catering en lunches', 'Tuinonderhoud met een ploeg', 'Drukwerk', 'Timmerman en schilder', 'Zwierezwam, zwierezwum', 'Aanbod', '']
const NEEDS = ['tuinman', 'hovenier in Haarlem', 'schoonmak van ons kantoor', 'groenonderhoud IJmuiden', 'lunch', '77310000', 'catering 77310000', 'de en het', 'schilder of timmerwerk', 'fictief', 'fictef hovenir', 'zwierezwaam', 'zwierezwm tuinman', 'qqqq', '']

const anyWorded: fc.Arbitrary<Supplier> = fc.tuple(fc.oneof({ weight: 3, arbitrary: anyBadgeHolder }, { weight: 1, arbitrary: anySupplier }), fc.array(fc.constantFrom(...TEXTS), { minLength: 4, maxLength: 4 })).map(([supplier, texts]) => ({
  ...supplier,
  offerings: supplier.offerings.map((offering, index) => ({ ...offering, title: texts[2 * index] as string, text: texts[2 * index + 1] as string }))
}))

export const anySuppliers = fc.uniqueArray(anyWorded, { minLength: 4, maxLength: 12, selector: ({ id }) => id })

/** With a rule set of the region, and always a badge rule on the day. */
export const anySearch: fc.Arbitrary<SearchRequest> = fc.tuple(anyQuestion, fc.option(fc.constantFrom(...NEEDS), { nil: undefined, freq: 4 }), anySuppliers, fc.option(fc.nat(3), { nil: undefined, freq: 1 })).map(([question, text, suppliers, showAside]) => ({
  ...present<SearchRequest>({ ...question, need: { ...question.need, text }, showAside }),
  ruleSet: question.authority === 'elsewhere' ? rulesOf(null) : request({ authority: question.authority }).ruleSet,
  suppliers, register: { id: 'r', revision: 1 }, on: TODAY, knownAt: NOW
}))

/** Half of them with near ties. */
export const anyCloseSearch: fc.Arbitrary<SearchRequest> = fc.oneof(anySearch, withNearTies(anySearch))
