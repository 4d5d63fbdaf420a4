// How often is the buyer's own CPV code among those that are proposed for the words of a notice?
import { readFileSync } from 'node:fs'
import { compileLexicon, compileVocabulary, proposeCpv } from '@sroi/matcher/search'

const DIGITS = [2, 3, 5]
const MOST = 5
/** @type {readonly import('@sroi/matcher').Nature[]} */
const natures = ['works', 'supplies', 'services']

/**
 * @param {string} path one notice on each line, as JSON: title, description, cpv_main, nature
 * @param {import('@sroi/matcher/search').Lexicon} lexicon
 * @param {readonly (readonly [string, string, string])[]} cpv
 */
export function measureNotices (path, lexicon, cpv) {
  /** @type {{ title: string, description: string | null, cpv_main: string, nature: string | null }[]} */
  const notices = readFileSync(path, 'utf8').trim().split('\n').map(line => JSON.parse(line))
  const labelsAlone = { ...lexicon, meanings: [], words: lexicon.words.map(({ meanings, ...word }) => word) }
  return [['labels alone', labelsAlone], ['lexicon', lexicon]].flatMap(([name, used]) => {
    const compiled = compileLexicon(/** @type {import('@sroi/matcher/search').Lexicon} */ (used))
    const vocabulary = compileVocabulary(cpv.map(([code, label]) => ({ code, label })), compiled)
    return [['title', false, false], ['title and description', true, false], ['title, description and nature of the contract', true, true]].map(([said, withText, withNature]) => {
      const agreed = DIGITS.map(digits => ({ digits, first: 0, amongFive: 0 }))
      /** @type {string[]} */
      const lines = []
      for (const { title, description, cpv_main: own, nature } of notices) {
        const proposals = proposeCpv({ title, ...withText ? { text: description ?? '' } : {}, ...withNature ? natureOf(nature) : {} }, compiled, vocabulary, MOST)
        for (const count of agreed) {
          const isSame = (/** @type {{ code: string }} */ { code }) => code.slice(0, count.digits) === own.slice(0, count.digits)
          count.first += proposals.slice(0, 1).some(isSame) ? 1 : 0
          count.amongFive += proposals.some(isSame) ? 1 : 0
        }
        lines.push(`${proposals.slice(0, 1).some(({ code }) => code.slice(0, 2) === own.slice(0, 2)) ? '+' : '-'} ${own} ${title.slice(0, 70)} => ${proposals.slice(0, 3).map(({ code, confidence, because }) => `${code}:${confidence} ${because.slice(0, 3)}`).join('; ')}`)
      }
      return { name: `${name}, ${said}`, of: notices.length, agreed, lines }
    })
  })
}

/** @param {string | null} published */
function natureOf (published) {
  const nature = natures.find(one => one === published?.toLowerCase())
  return nature === undefined ? {} : { nature }
}
