// In a large register: is the firm that is meant among the first, and does a mistake in a word change who is?
import { buildCatalogue, readNeed, searchCatalogue } from '@sroi/matcher/search'
import { foldWord } from './fold-word.mjs'
import { misspell } from './misspell.mjs'

const first = 20
const leastLetters = 5
/** Firms that are meant are some of the first, so that every size is asked the same. */
const among = 1500
/** @type {import('@sroi/matcher').Contract} */
const contract = {
  id: 'c', nature: 'services', value: { awarded: { cents: 350_000_00, vat: 'excluding' } }, period: { from: '2026-07-01', until: '2028-06-30' },
  days: { publication: '2026-02-16', award: '2026-05-11', contract: '2026-06-08' }
}

/** @typedef {{ found: number, asked: number, missed: string[] }} Share `found` and `asked` count what is looked for */

/**
 * @param {object} register as `bench/register.mjs` makes it
 * @param {number} register.size
 * @param {(number: number) => import('@sroi/matcher').Supplier} register.supplierAt
 * @param {(supplier: import('@sroi/matcher').Supplier) => boolean} register.counts does a purchase count on the day?
 * @param {string} register.day
 * @param {() => number} register.random
 * @param {object} asking
 * @param {import('@sroi/matcher/search').Reader} asking.reader
 * @param {import('@sroi/matcher').MergedRuleSet} asking.ruleSet
 * @param {string} asking.authority
 * @param {number} asking.questions at most; one for each firm that is meant
 * @returns {{ clean: Share, misspelt: Share, overlap: Share }}
 */
export function measureRegister ({ size, supplierAt, counts, day, random }, { reader, ruleSet, authority, questions }) {
  const { lexicon } = reader
  const catalogue = buildCatalogue(numbered(size, supplierAt), { id: 'made', revision: 1 }, reader)
  const placeOf = (/** @type {string} */ id) => Number(id.slice(2))
  const idsFor = (/** @type {string} */ text, /** @type {import('@sroi/matcher').Supplier} */ { place: { point } }) => searchCatalogue(catalogue, {
    contract, authority, ruleSet, on: day, knownAt: `${day}T10:00:00Z`, show: first, need: { text, ...point === undefined ? {} : { near: point } }
  }, reader, id => supplierAt(placeOf(id))).ranked.items.map(({ supplier }) => supplier.id)
  /** A word of the lexicon is no mistake, and neither is a form of one. */
  const isWord = (/** @type {string} */ word) => lexicon.words.has(foldWord(word)) || lexicon.silent.has(foldWord(word)) || readNeed(word, lexicon).words.some(({ alternatives }) => alternatives[0]?.route === 'written' && lexicon.byStem.has(alternatives[0].key.slice(2)))
  const mistaken = (/** @type {string} */ word) => {
    for (let tries = 0; tries < 20; tries += 1) {
      const wrong = misspell(word, random)
      if (wrong !== word && !isWord(wrong)) return wrong
    }
    return word
  }

  const meant = mixed([...numbered(Math.min(size, among), supplierAt)].filter(counts), random).slice(0, questions)
  const [clean, misspelt, overlap] = [share(), share(), share()]
  for (const supplier of meant) {
    const [, name = ''] = supplier.name.split(' ')
    const words = supplier.offerings[0]?.title.split(' ').slice(0, 2) ?? []

    const known = [name, words[0] ?? '']
    const typedKnown = known.map(word => word.length >= leastLetters ? mistaken(word) : word).join(' ')
    add(clean, Number(idsFor(known.join(' '), supplier).includes(supplier.id)), 1, known.join(' '))
    add(misspelt, Number(idsFor(typedKnown, supplier).includes(supplier.id)), 1, `${typedKnown} (${known.join(' ')})`)

    const at = Math.floor(random() * words.length)
    const wrong = mistaken(words[at] ?? '')
    if (wrong === words[at] || (words[at] ?? '').length < leastLetters) continue
    const asked = words.join(' ')
    const before = idsFor(asked, supplier)
    const typed = words.with(at, wrong).join(' ')
    const after = new Set(idsFor(typed, supplier))
    add(overlap, before.filter(id => after.has(id)).length, before.length, `${typed} (${asked})`)
  }
  return { clean, misspelt, overlap }
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {() => number} random
 */
function mixed (items, random) {
  return items.map(item => ({ item, turn: random() })).sort((a, b) => a.turn - b.turn).map(({ item }) => item)
}

/** @returns {Share} */
function share () {
  return { found: 0, asked: 0, missed: [] }
}

/** @param {Share} share @param {number} found @param {number} asked @param {string} what */
function add (share, found, asked, what) {
  share.found += found
  share.asked += asked
  if (found < asked) share.missed.push(asked === 1 ? what : `${what}: ${found} of ${asked}`)
}

/**
 * @param {number} size
 * @param {(number: number) => import('@sroi/matcher').Supplier} supplierAt
 */
function * numbered (size, supplierAt) {
  for (let number = 0; number < size; number += 1) yield supplierAt(number)
}
