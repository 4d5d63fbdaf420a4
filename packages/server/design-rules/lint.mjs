// Holds a description of the interface to the design rules, with Spectral and a ruleset of our own.
import core from '@stoplight/spectral-core'
import parsers from '@stoplight/spectral-parsers'
import rulesets from '@stoplight/spectral-rulesets'
import { answerRules } from './ruleset/answers.mjs'
import { documentRules } from './ruleset/document.mjs'
import { nameRules } from './ruleset/names.mjs'
import { pathRules } from './ruleset/paths.mjs'
import { requestRules } from './ruleset/requests.mjs'

/**
 * @typedef {object} DesignRule one thing that the linter looks at
 * @property {string} name as findings have it
 * @property {readonly string[]} of the rules of the standard that it is a part of
 * @property {string} given JSONPath of what is judged
 * @property {boolean} [unresolved] looks at the text as it stands, without following references
 * @property {(value: any, path: readonly (string | number)[], document: any) => readonly string[]} judge every fault, in words
 */

/**
 * @typedef {object} Fault
 * @property {string} rule
 * @property {string} place
 * @property {string} why
 */

/** @type {readonly DesignRule[]} */
export const designRules = [...documentRules, ...pathRules, ...nameRules, ...requestRules, ...answerRules]

/**
 * Every fault of a description, and the rules that had nothing to look at: a rule whose `given` is misspelt finds no fault either.
 * @param {string} text JSON
 * @returns {Promise<{ faults: Fault[], idle: string[] }>}
 */
export async function lint (text) {
  const looked = new Set()
  const spectral = new core.Spectral()
  spectral.setRuleset({
    // Its own type forgets that a ruleset need not extend another.
    extends: [[/** @type {any} */ (rulesets.oas), 'recommended']],
    rules: {
      // It knows roles of OAuth 2 only; since OpenAPI 3.1 any scheme may name what its holder must be allowed. `credentials-are-described` looks instead.
      'oas3-operation-security-defined': 'off',
      ...Object.fromEntries(designRules.map(rule => [rule.name, spectralRule(rule, () => looked.add(rule.name))]))
    }
  })
  const found = await spectral.run(new core.Document(text, parsers.Json, 'openapi.json'))
  return {
    faults: found.map(({ code, path, message }) => ({ rule: String(code), place: path.join(' > '), why: message })),
    idle: designRules.filter(({ name }) => !looked.has(name)).map(({ name }) => name)
  }
}

/**
 * @param {DesignRule} rule
 * @param {() => void} look
 * @returns {any} as Spectral wants it; its own type knows no functions that are made
 */
function spectralRule ({ given, unresolved = false, judge }, look) {
  return {
    given,
    severity: 'error',
    resolved: !unresolved,
    message: '{{error}}',
    // biome-ignore lint/suspicious/noThenProperty: Spectral names it so
    then: {
      /** @param {any} value @param {unknown} _options @param {any} context */
      function: (value, _options, context) => {
        look()
        return judge(value, context.path, context.document.data).map(message => ({ message }))
      }
    }
  }
}
