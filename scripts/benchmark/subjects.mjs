// What is measured: obligations and valuations of the worked cases, one of each kind and all of them.
import { readRuleSet, readWorkedCases, readWorkedValuations } from '@sroi/fixtures'
import { assess, mergeRuleSets, value } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'

/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {number} answers how many there are; each call takes the next one
 * @property {number} bytes of all answers as JSON
 * @property {number} findings in all answers, with those below others
 * @property {number} characters of all explanations
 * @property {() => unknown} engine gives an answer
 * @property {() => unknown} stringify writes an answer as JSON
 * @property {() => unknown} explanation puts every finding of an answer in words
 */

const obligation = { of: 'obligation', ruleSet: 'bloemendaal', name: 'services-350000' }
const valuation = { of: 'valuation', ruleSet: 'haaglanden', name: 'participatiewet-3-years-with-subsidy' }

/** @returns {Subject[]} */
export function readSubjects () {
  const contracts = readWorkedCases().map(one => ({ ...one, request: asked(one) }))
  const efforts = readWorkedValuations().map(one => ({ ...one, request: asked(one) }))
  const findingsOfObligation = (/** @type {import('@sroi/matcher').AssessOutcome} */ { obligation, warnings }) => [obligation.finding, ...warnings]
  const findingsOfValuation = (/** @type {import('@sroi/matcher').Valuation} */ { efforts, finding, shortfall }) =>
    [...efforts.map(entry => entry.finding), finding, ...(shortfall === null ? [] : [shortfall.finding])]
  return [
    subject(describe(obligation), pick(contracts, obligation), assess, findingsOfObligation),
    subject(describe(valuation), pick(efforts, valuation), value, findingsOfValuation),
    subject(`the ${contracts.length} worked obligations in turn`, contracts, assess, findingsOfObligation),
    subject(`the ${efforts.length} worked valuations in turn`, efforts, value, findingsOfValuation)
  ]
}

/**
 * The request as the library takes it.
 * @param {import('@sroi/fixtures').WorkedCaseFile} file
 * @returns {any}
 */
function asked ({ ruleSet, content }) {
  const { question, on, knownAt } = /** @type {{ question: object, on: string, knownAt: string }} */ (content)
  return { ...question, ruleSet: merged(ruleSet), on, knownAt }
}

/** @type {Map<string, import('@sroi/matcher').MergedRuleSet>} */
const known = new Map()

/**
 * Merged once, as a caller does who has more than one question.
 * @param {string} id
 */
function merged (id) {
  const found = known.get(id)
  if (found !== undefined) return found
  /** @type {import('@sroi/matcher').RuleSet[]} */
  const layers = []
  for (let next = /** @type {string | undefined} */ (id); next !== undefined; next = layers[0]?.extends) layers.unshift(/** @type {any} */ (readRuleSet(next)))
  const ruleSet = mergeRuleSets(layers)
  known.set(id, ruleSet)
  return ruleSet
}

/** @param {{ of: string, ruleSet: string, name: string }} which */
function describe ({ of, ruleSet, name }) {
  return `one ${of}: ${ruleSet}, ${name}`
}

/**
 * @template {{ ruleSet: string, name: string }} C
 * @param {readonly C[]} cases
 * @param {{ ruleSet: string, name: string }} wanted
 */
function pick (cases, wanted) {
  const found = cases.filter(({ ruleSet, name }) => ruleSet === wanted.ruleSet && name === wanted.name)
  if (found.length !== 1) throw new Error(`There is no worked case ${wanted.ruleSet}/${wanted.name}. Name another one in scripts/benchmark/subjects.mjs.`)
  return found
}

/**
 * @template Q, A
 * @param {string} name
 * @param {readonly { request: Q }[]} cases
 * @param {(request: Q) => A} answer
 * @param {(answer: A) => readonly import('@sroi/matcher').Finding[]} findingsOf
 * @returns {Subject}
 */
function subject (name, cases, answer, findingsOf) {
  const answers = cases.map(({ request }) => answer(request))
  const findings = answers.map(findingsOf)
  const texts = answers.map(one => JSON.stringify(one))
  const lines = findings.flat().flatMap(inWords)
  return {
    name,
    answers: answers.length,
    bytes: texts.reduce((total, text) => total + Buffer.byteLength(text), 0),
    findings: lines.length,
    characters: lines.reduce((total, { text }) => total + text.length, 0),
    engine: inTurn(cases, ({ request }) => answer(request)),
    stringify: inTurn(answers, one => JSON.stringify(one)),
    explanation: inTurn(findings, all => all.map(inWords))
  }
}

/** @param {import('@sroi/matcher').Finding} finding */
function inWords (finding) {
  return explain(finding, 'nl')
}

/**
 * One of them at each call: a short piece of work is seldom interrupted by what else the machine does.
 * @template I
 * @param {readonly I[]} items
 * @param {(item: I) => unknown} work
 */
function inTurn (items, work) {
  let next = 0
  return () => work(/** @type {I} */ (items[next++ % items.length]))
}
