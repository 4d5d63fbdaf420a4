// How well are needs read, and are the right firms found? Prints every figure with what it is held to, and fails when one is missed.
import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { prepare } from '../prepare/prepare.mjs'
import { createProgress } from '../prepare/progress.mjs'
import { describeProblem, StatedProblem } from '../prepare/stated-problem.mjs'
import { root } from '../root.mjs'
import { createGates } from './gates.mjs'

/** The firm that is meant is among the first twenty; so much of the first twenty is still there after a mistake. */
const leastRecall = 0.99
const leastOverlap = 0.95
/** Below this share of misspellings found, reading is broken. */
const leastFound = 0.95
/** More proper words than this taken for another is worse than finding nothing. */
const mostTaken = 0.015
const authority = 'bloemendaal'
const layers = ['netherlands', 'kennemer', 'bloemendaal']

/** `--data=FOLDER`: where the word lists and notices lie; `--sizes=2000,100000`; `--questions=400`; `--each`: also every word, notice and question that was missed. */
export async function run () {
  const progress = createProgress()
  try {
    const given = new Map(process.argv.slice(2).map(option => /** @type {[string, string]} */ ([option.split('=')[0] ?? '', option.split('=')[1] ?? ''])))
    const sizes = (given.get('--sizes') ?? '2000,100000').split(',').map(size => whole('--sizes', size))
    const questions = whole('--questions', given.get('--questions') ?? '400')
    await prepare({ root, progress })
    const folder = given.get('--data') ?? join(root, '..', 'shared', 'data')
    process.exitCode = await report({ folder, sizes, questions, withEach: given.has('--each') }) ? 0 : 1
  } catch (error) {
    console.log(describeProblem(error))
    process.exit(1)
  }
}

/** @param {string} option @param {string} text */
function whole (option, text) {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text)
  throw new StatedProblem(`${option} has '${text}'. Give a whole number above 0.`)
}

/**
 * @param {{ folder: string, sizes: readonly number[], questions: number, withEach: boolean }} asked
 * @returns {Promise<boolean>} whether every figure that could be measured is reached
 */
async function report ({ folder, sizes, questions, withEach }) {
  // Loaded here: they import what has only now been compiled.
  const { readCpv, readLexicon, readRuleSet } = await import('@sroi/fixtures')
  const { mergeRuleSets } = await import('@sroi/matcher')
  const { compileLexicon } = await import('@sroi/matcher/search')
  const { lexiconSchema, parse, ruleSetSchema } = await import('@sroi/matcher/schema')
  const { measureCorrections } = await import('./measure-corrections.mjs')
  const { measureNotices } = await import('./measure-notices.mjs')
  const { measureProperWords } = await import('./measure-proper-words.mjs')
  const { measureRegister } = await import('./measure-register.mjs')
  // the measuring folder is no part of what is compiled or checked with the scripts
  const { DAY, randomOf, supplierAt, worldOf } = await import(join(root, 'bench', 'register.mjs'))
  const { countsOn } = await import(join(root, 'bench', 'records.mjs'))

  const gates = createGates()
  const say = (/** @type {string} */ line) => { if (withEach) console.log(line) }
  const when = (/** @type {string} */ name, /** @type {string} */ file, /** @type {(path: string) => void} */ measure) => {
    const path = join(folder, file)
    if (existsSync(path)) measure(path)
    else gates.leaveOut(name, `no such file: ${file}`)
  }
  const lexicon = parse(lexiconSchema, readLexicon())
  const compiled = compileLexicon(lexicon)
  console.log(`lexicon ${lexicon.version}: ${lexicon.words.length} words, ${lexicon.meanings.length} meanings; Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'an unknown processor'}`)

  const labels = new Map(readCpv().map(([code, nl]) => [code, nl]))
  const ruleSet = mergeRuleSets(layers.map(id => parse(ruleSetSchema, readRuleSet(id))))
  const accepted = ruleSet.provisions.acceptedLabels[0]?.provision.value?.accepted ?? []
  const world = worldOf(1)
  for (const size of sizes) {
    const register = { size, day: DAY, random: randomOf(5), supplierAt: (/** @type {number} */ number) => supplierAt(world, number), counts: (/** @type {object} */ supplier) => countsOn(supplier, accepted) }
    const { clean, misspelt, overlap } = measureRegister(register, { reader: { lexicon: compiled, labelOf: code => labels.get(code) ?? null }, ruleSet, authority, questions })
    gates.hold({ name: `${size} suppliers, the firm that is meant is among the first twenty`, part: clean.found, whole: clean.asked, least: leastRecall })
    gates.hold({ name: `${size} suppliers, the same with a mistake in each word`, part: misspelt.found, whole: misspelt.asked, least: leastRecall })
    gates.hold({ name: `${size} suppliers, of the first twenty still there after a mistake`, part: overlap.found, whole: overlap.asked, least: leastOverlap })
    say([...clean.missed, ...misspelt.missed, ...overlap.missed].join('\n'))
  }
  when('misspellings of a word in the lexicon are found', 'language/opentaal_corrections.tsv.gz', path => {
    const { asked, found, missed } = measureCorrections(path, compiled)
    gates.hold({ name: 'misspellings of a word in the lexicon, within two edits, are found', part: found, whole: asked, least: leastFound })
    console.log(`misspellings that are not found: ${missed.join(', ')}`)
  })
  when('proper words that are not in the lexicon are taken for one that is', 'language/opentaal_basiswoorden_gekeurd.txt.gz', path => {
    const { asked, fully, taken } = measureProperWords(path, compiled)
    gates.hold({ name: 'proper words that are not in the lexicon are surely taken for one that is', part: fully, whole: asked, most: mostTaken })
    say(taken.join(', '))
  })
  when("the buyer's own code of a notice", 'notices/ted_nl.jsonl', path => {
    const measured = measureNotices(path, lexicon, readCpv())
    for (const { name, of, agreed, lines } of measured) {
      console.log(`${name}: ${agreed.map(({ digits, first, amongFive }) => `${digits} digits: first ${first}, among five ${amongFive}`).join('; ')}; of ${of}`)
      say(lines.join('\n'))
    }
    const [alone, own] = ['labels alone, title and description', 'lexicon, title and description'].map(wanted => measured.find(({ name }) => name === wanted))
    own?.agreed.forEach(({ digits, first, amongFive }, at) => {
      const before = alone?.agreed[at] ?? { first: 0, amongFive: 0 }
      // among codes that differ in the fifth digit only, buyers choose by other things than words: there the first must not be worse
      const ahead = digits < 5 ? 1 : 0
      gates.hold({ name: `notices, ${digits} digits of the buyer's code, first (labels alone: ${before.first})`, part: first, whole: own.of, least: (before.first + ahead) / own.of })
      gates.hold({ name: `notices, ${digits} digits of the buyer's code, among five (labels alone: ${before.amongFive})`, part: amongFive, whole: own.of, least: (before.amongFive + 1) / own.of })
    })
  })
  const { lines, areReached } = gates.finish()
  console.log(`\n${lines.join('\n')}\n\n${areReached ? 'Every figure that was measured is reached.' : 'Not good enough.'}`)
  return areReached
}
