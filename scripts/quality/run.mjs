// npm run quality: how well are words read? Reads public word lists and notices that lie beside the project, and skips what is not there.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readCpv, readLexicon } from '@sroi/fixtures'
import { compileLexicon } from '@sroi/matcher/search'
import { root } from '../root.mjs'
import { measureCorrections } from './measure-corrections.mjs'
import { measureNotices } from './measure-notices.mjs'
import { measureProperWords } from './measure-proper-words.mjs'

/** Another folder: npm run quality -- --data=FOLDER */
const data = process.argv.find(argument => argument.startsWith('--data='))?.slice('--data='.length) ?? join(root, '..', 'shared', 'data')
const isLong = process.argv.includes('--each')
const lexicon = /** @type {import('@sroi/matcher/search').Lexicon} */ (readLexicon())
const compiled = compileLexicon(lexicon)

/**
 * @param {string} name of a file
 * @param {(path: string) => void} measure
 */
function when (name, measure) {
  const path = join(data, name)
  if (existsSync(path)) measure(path)
  else console.log(`skipped: ${name} does not lie beside the project`)
}

/** @param {number} part @param {number} whole */
const share = (part, whole) => `${part} of ${whole} (${whole === 0 ? '-' : (100 * part / whole).toFixed(1)} %)`

console.log(`lexicon ${lexicon.version}: ${lexicon.words.length} words, ${lexicon.meanings.length} meanings`)
when('language/opentaal_corrections.tsv.gz', path => {
  const { asked, found, missed } = measureCorrections(path, compiled)
  console.log(`misspellings of a word in the lexicon that are found: ${share(found, asked)}; missed: ${missed.join(', ')}`)
})
when('language/opentaal_basiswoorden_gekeurd.txt.gz', path => {
  const { asked, fully, weakly, taken } = measureProperWords(path, compiled)
  console.log(`proper words not in the lexicon that are taken for another, fully: ${share(fully, asked)}; as a guess: ${share(weakly, asked)}`)
  if (isLong) console.log(taken.join(', '))
})
when('notices/ted_nl.jsonl', path => {
  for (const { name, of, agreed, lines } of measureNotices(path, lexicon, readCpv())) {
    console.log(`${name}: ${agreed.map(({ digits, first, amongFive }) => `${digits} digits first ${share(first, of)}, among five ${share(amongFive, of)}`).join('; ')}`)
    if (isLong) console.log(lines.join('\n'))
  }
})
