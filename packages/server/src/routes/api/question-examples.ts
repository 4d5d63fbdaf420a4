// The examples in the description of the interface: data, so they lie outside the code. A test posts each of them.
import { readFileSync } from 'node:fs'

/** A contract of which everything is known, and one of which the rate is not, so that an assumption is marked. */
export const QUESTION_EXAMPLES: readonly unknown[] = ['rate-known', 'rate-assumed'].map(read)

/** The same, and a need in words with conditions. */
export const SEARCH_EXAMPLES: readonly unknown[] = [read('need-in-words'), ...QUESTION_EXAMPLES]

/** A firm that does something else than what is needed. */
export const POSITION_EXAMPLES: readonly unknown[] = [read('position')]

/** Suppliers of the register for a contract, and suppliers that are brought along. */
export const MIX_EXAMPLES: readonly unknown[] = ['mix-of-a-search', 'mix-of-own-suppliers'].map(read)

/** A supplier with an obligation of the caller's own beside the listed ones; a private tender; a contract that is to be reserved. */
export const FILLABLE_EXAMPLES: readonly unknown[] = [read('fillable-obligations')]
export const INVITE_EXAMPLES: readonly unknown[] = [read('invitation')]
export const MARKET_EXAMPLES: readonly unknown[] = [read('market-test')]

/** A batch of those, of which one tells all reasons of its first supplier. */
export const BATCH_EXAMPLES: readonly unknown[] = [read('batch')]

/** One of each kind that has an answer. */
export const THRESHOLD_EXAMPLES: readonly unknown[] = [read('threshold')]
export const TERM_EXAMPLES: readonly unknown[] = ['term-of-decision', 'term-of-objection', 'badge-year'].map(read)
export const VALUATION_EXAMPLES: readonly unknown[] = [read('valuation')]
export const RESERVATION_EXAMPLES: readonly unknown[] = [read('reservation')]
export const RESERVATION_PLAN_EXAMPLES: readonly unknown[] = [read('reservation-plan')]
export const LABEL_PATHWAY_EXAMPLES: readonly unknown[] = [read('label-pathways')]
export const LABEL_ASSESSMENT_EXAMPLES: readonly unknown[] = [read('label-assessment')]

/** Changes of what is kept: a fictional firm, a fictional contract, rules, a member. */
export const NEW_SUPPLIER_EXAMPLES: readonly unknown[] = [read('new-supplier')]
export const OFFERINGS_EXAMPLES: readonly unknown[] = [read('offerings')]
export const CONTRACT_EXAMPLES: readonly unknown[] = [read('new-contract')]
export const FILLING_EXAMPLES: readonly unknown[] = [read('filling')]
export const RULE_SET_EXAMPLES: readonly unknown[] = [read('rule-set-version')]
/** Rules of a fictional municipality, before anybody publishes them. */
export const RULE_CHECK_EXAMPLES: readonly unknown[] = [read('rule-check')]
export const RULE_COMPARISON_EXAMPLES: readonly unknown[] = ['rule-comparison', 'rule-comparison-of-versions'].map(read)
export const RULE_BOUNDARIES_EXAMPLES: readonly unknown[] = [read('rule-boundaries')]
export const RULE_SIMULATION_EXAMPLES: readonly unknown[] = [read('rule-simulation')]
export const API_KEY_EXAMPLES: readonly unknown[] = [read('new-api-key')]
export const MEMBER_EXAMPLES: readonly unknown[] = [read('new-member')]
export const MEMBER_CHANGE_EXAMPLES: readonly unknown[] = [read('member-change')]

/** A case of a fictional firm and its application; how a fictional region decides. */
export const NEW_CASE_EXAMPLES: readonly unknown[] = [read('new-admission-case')]
export const CASE_EVENT_EXAMPLES: readonly unknown[] = [read('application-submitted')]
export const PROCEDURE_EXAMPLES: readonly unknown[] = [read('admission-procedure')]
export const FIRM_DOMAINS_EXAMPLES: readonly unknown[] = [read('firm-domains')]
export const HAND_OVER_EXAMPLES: readonly unknown[] = [read('hand-over')]
export const PERSON_LABEL_EXAMPLES: readonly unknown[] = [read('person-label')]

/** What a fictional firm says of itself; what was found of its label, that somebody looked again, and a signal. */
export const FIRM_PROFILE_EXAMPLES: readonly unknown[] = ['firm-profile', 'firm-profile-begun'].map(read)
export const LABEL_RECORD_EXAMPLES: readonly unknown[] = [read('label-record')]
export const LABEL_CHECK_EXAMPLES: readonly unknown[] = [read('label-check')]
export const LABEL_SUSPENSION_EXAMPLES: readonly unknown[] = [read('label-suspension')]

function read (name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../examples/${name}.json`, import.meta.url), 'utf8'))
}
