// What the project ships and every measurement uses: the lexicon, the labels of codes, and the rules of one authority.
import { readCpv, readLexicon, readRuleSet } from '@sroi/fixtures'
import { mergeRuleSets } from '@sroi/matcher'
import { compileLexicon } from '@sroi/matcher/search'
import { LAYERS } from './register.mjs'

const labels = new Map(readCpv().map(([code, nl]) => [code, nl]))

export const reader = { lexicon: compileLexicon(readLexicon()), labelOf: (code) => labels.get(code) ?? null }
export const ruleSet = mergeRuleSets(LAYERS.map((id) => readRuleSet(id)))
/** The labels that the rules accept. */
export const { accepted } = ruleSet.provisions.acceptedLabels[0].provision.value
