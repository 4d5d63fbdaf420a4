// What is measured: obligations and valuations of the worked cases, one of each kind and all of them.
import { readRuleSet, readWorkedCases, readWorkedValuations } from '@sroi/fixtures'
import { assess, mergeRuleSets, value } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'

/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {number} answers how many a call gives
 * @property {number} bytes of all answers as JSON
 * @property {number} findings in all answers, with those below others
 * @property {number} characters of all explanations
 * @property {() => unknown} engine gives the answers
 * @property {() => unknown} stringify writes the answers as JSON
 * @property {() => unknown} explanation puts every finding of the answers in words
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
    subject(`all ${contracts.length} worked obligations`, contracts, assess, findingsOfObligation),
    subject(`all ${efforts.length} worked valuations`, efforts, value, findingsOfValuation)
  ]
}

/**
 * The request as the library takes it: the rule sets are merged already.
 * @param {import('@sroi/fixtures').WorkedCaseFile} file
 * @returns {any}
 */
function asked ({ ruleSet, content }) {
  const { question, on, knownAt } = /** @type {{ question: object, on: string, knownAt: string }} */ (content)
  /** @type {import('@sroi/matcher').RuleSet[]} */
  const layers = []
  for (let next = /** @type {string | undefined} */ (ruleSet); next !== undefined; next = layers[0]?.extends) layers.unshift(/** @type {any} */ (readRuleSet(next)))
  return { ...question, ruleSet: mergeRuleSets(layers), on, knownAt }
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
  const findings = answers.flatMap(findingsOf)
  const stringify = () => answers.map(one => JSON.stringify(one))
  const explanation = () => findings.map(finding => explain(finding, 'nl'))
  return {
    name,
    answers: answers.length,
    bytes: stringify().reduce((total, text) => total + Buffer.byteLength(text), 0),
    findings: explanation().flat().length,
    characters: explanation().flat().reduce((total, { text }) => total + text.length, 0),
    engine: () => cases.map(({ request }) => answer(request)),
    stringify,
    explanation
  }
}
