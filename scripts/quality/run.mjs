// How well are words read? Reads public word lists and notices that lie beside the project, and skips what is not there.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { prepare } from '../prepare/prepare.mjs'
import { createProgress } from '../prepare/progress.mjs'
import { describeProblem } from '../prepare/stated-problem.mjs'
import { root } from '../root.mjs'

/** Below this share of misspellings found, reading is broken. */
const LEAST_FOUND = 0.95
/** More proper words than this taken for another is worse than finding nothing. */
const MOST_TAKEN = 0.015

/** `--data=FOLDER`: where the word lists and notices lie; `--each`: also every word and notice. */
export async function run () {
  const progress = createProgress()
  try {
    await prepare({ root, progress })
    const folder = process.argv.find(argument => argument.startsWith('--data='))?.slice('--data='.length) ?? join(root, '..', 'shared', 'data')
    process.exitCode = await report(folder, process.argv.includes('--each')) ? 0 : 1
  } catch (error) {
    console.log(describeProblem(error))
    process.exit(1)
  }
}

/**
 * @param {string} folder
 * @param {boolean} withEach
 * @returns {Promise<boolean>} whether every gate that could be measured holds
 */
async function report (folder, withEach) {
  // Loaded here: they import what has only now been compiled.
  const { readCpv, readLexicon } = await import('@sroi/fixtures')
  const { compileLexicon } = await import('@sroi/matcher/search')
  const { lexiconSchema, parse } = await import('@sroi/matcher/schema')
  const { measureCorrections } = await import('./measure-corrections.mjs')
  const { measureNotices } = await import('./measure-notices.mjs')
  const { measureProperWords } = await import('./measure-proper-words.mjs')

  const lexicon = parse(lexiconSchema, readLexicon())
  const compiled = compileLexicon(lexicon)
  console.log(`lexicon ${lexicon.version}: ${lexicon.words.length} words, ${lexicon.meanings.length} meanings`)
  const gates = [
    when(folder, 'language/opentaal_corrections.tsv.gz', path => {
      const { asked, found, missed } = measureCorrections(path, compiled)
      console.log(`misspellings of a word in the lexicon that are found: ${share(found, asked)}; missed: ${missed.join(', ')}`)
      return found >= LEAST_FOUND * asked
    }),
    when(folder, 'language/opentaal_basiswoorden_gekeurd.txt.gz', path => {
      const { asked, fully, weakly, taken } = measureProperWords(path, compiled)
      console.log(`proper words that are not in the lexicon and are taken for one that is: surely ${share(fully, asked)}, as a guess ${share(weakly, asked)}`)
      if (withEach) console.log(taken.join(', '))
      return fully <= MOST_TAKEN * asked
    }),
    when(folder, 'notices/ted_nl.jsonl', path => {
      for (const { name, of, agreed, lines } of measureNotices(path, lexicon, readCpv())) {
        console.log(`${name}: ${agreed.map(({ digits, first, amongFive }) => `${digits} digits: first ${share(first, of)}, among five ${share(amongFive, of)}`).join('; ')}`)
        if (withEach) console.log(lines.join('\n'))
      }
      return true
    })
  ]
  return gates.every(holds => holds)
}

/**
 * @param {string} folder
 * @param {string} name of a file
 * @param {(path: string) => boolean} measure
 * @returns {boolean} what the measure says; true when there is nothing to measure
 */
function when (folder, name, measure) {
  const path = join(folder, name)
  if (existsSync(path)) return measure(path)
  console.log(`skipped: there is no ${name} in the data beside the project`)
  return true
}

/** @param {number} part @param {number} whole */
function share (part, whole) {
  return `${part} of ${whole} (${whole === 0 ? '-' : (100 * part / whole).toFixed(1)} %)`
}
