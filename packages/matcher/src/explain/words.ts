// The words around findings: names of facts, of what is missing, of codes. Texts for people, Dutch and English, B1.
import type { EvidenceLevel } from '../model/evidence.ts'
import type { Missing } from '../model/finding.ts'
import type { Certainty } from '../model/provision.ts'
import type { Language, Words } from '../model/values.ts'
import { applicationCodes } from './application-names.ts'
import { BUYER_CODES } from './buyer-names.ts'
import { CASE_CODES } from './case-codes.ts'
import { DECIDING_CODES } from './deciding-names.ts'
import { REGISTER_CODES } from './register-names.ts'
import { YEAR_CODES } from './year-names.ts'
import { LADDER_CODES } from './ladder-names.ts'
import { OBLIGATION_CODES } from './obligation-names.ts'
import { MIX_CODES } from './mix-names.ts'
import { TERM_CODES } from './term-codes.ts'
import { VALUATION_CODES } from './valuation-codes.ts'
import { labelCodes } from './label-names.ts'
import { reservationCodes } from './reservation-names.ts'

export const NOT_KNOWN: Words = { nl: 'niet bekend', en: 'not known' }

/** A list with nothing in it. */
export const NONE: Words = { nl: 'geen', en: 'none' }

export const YES_NO: Readonly<Record<Language, { readonly yes: string, readonly no: string }>> = {
  nl: { yes: 'ja', no: 'nee' },
  en: { yes: 'yes', no: 'no' }
}

export const ASSUMED: Words = { nl: 'uw aanname', en: 'your assumption' }

export const EVIDENCE: Readonly<Record<EvidenceLevel, Words>> = {
  'self-declared': { nl: 'eigen opgave', en: 'self-declared' },
  document: { nl: 'document', en: 'document' },
  register: { nl: 'register', en: 'register' },
  audited: { nl: 'gecontroleerd', en: 'audited' }
}

/** Sources that are not a document of their own. */
export const SOURCES: Readonly<Record<string, Words>> = {
  'in-the-question': { nl: 'opgegeven in de vraag', en: 'given in the question' },
  'least-of-a-range': { nl: 'laagste van de opgegeven bandbreedte', en: 'lowest of the range that was given' },
  'most-of-a-range': { nl: 'hoogste van de opgegeven bandbreedte', en: 'highest of the range that was given' }
}

export const CERTAINTY: Readonly<Record<Certainty, Words>> = {
  confirmed: { nl: 'gelezen in de tekst', en: 'read in the text' },
  inferred: { nl: 'geheel of deels afgeleid', en: 'inferred, wholly or in part' },
  missing: { nl: 'waarde niet te lezen', en: 'value could not be read' }
}

export const MISSING_KIND: Readonly<Record<Missing['kind'], Words>> = {
  'contract-fact': { nl: 'Nog nodig van de opdracht', en: 'Still needed of the contract' },
  'supplier-fact': { nl: 'Nog nodig van de leverancier', en: 'Still needed of the supplier' },
  'case-fact': { nl: 'Nog nodig van de aanvraag of het bezwaar', en: 'Still needed of the application or objection' },
  'buyer-fact': { nl: 'Nog nodig van wie inkoopt', en: 'Still needed of the buyer' },
  'effort-fact': { nl: 'Nog nodig van de inspanning', en: 'Still needed of the effort' },
  'rule-value': { nl: 'Niet bekend in de regels', en: 'Not known in the rules' },
  decision: { nl: 'Nog te beslissen', en: 'Still to be decided' }
}

/** Codes that occur as the value of a fact. */
export const CODES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    ...OBLIGATION_CODES.nl,
    ...VALUATION_CODES.nl,
    ...TERM_CODES.nl,
    ...MIX_CODES.nl,
    ...labelCodes('nl'),
    ...reservationCodes('nl'),
    ...LADDER_CODES.nl,
    ...CASE_CODES.nl,
    ...applicationCodes('nl'),
    ...DECIDING_CODES.nl,
    ...YEAR_CODES.nl,
    ...REGISTER_CODES.nl,
    ...BUYER_CODES.nl,
    contract: 'aanbesteding', subsidy: 'subsidie', permit: 'vergunning', 'supplier-year': 'jaaromzet van een leverancier', works: 'werken', supplies: 'leveringen', services: 'diensten',
    '>=': 'vanaf', '>': 'boven', awarded: 'gegund', estimated: 'geraamd', ceiling: 'maximum van de raamovereenkomst',
    'contract-sum': 'opdrachtsom', 'invoiced-turnover': 'gefactureerde omzet', 'wage-sum': 'loonsom',
    'cent half-up': 'op hele centen', 'euro half-up': 'op hele euro’s', 'cent down': 'naar beneden op centen', 'euro down': 'naar beneden op euro’s',
    full: 'badge', temporary: 'tijdelijke badge', applied: 'aangevraagd', refused: 'geweigerd', withdrawn: 'ingetrokken',
    none: 'niet voorbehouden', 'res-ws': 'voorbehouden aan werkplaatsen en bedrijven met integratie als hoofddoel (artikel 2.82)', 'res-pub-ser': 'voorbehouden aan organisaties met een openbare taak (artikel 2.82a)',
    classic: 'gewone overheidsopdracht', utilities: 'nutssector', concession: 'concessie', defence: 'defensie', other: 'ander recht',
    profile: 'kopersprofiel', planned: 'vooraankondiging', call: 'aankondiging', award: 'gunning', change: 'wijziging', concluded: 'gesloten',
    disproportionate: 'het percentage staat niet in verhouding tot de opdracht', 'unrelated-to-subject': 'het werk past niet bij de doelgroep',
    'performed-by-target-group': 'de doelgroep voert de opdracht uit', 'contractor-holds-label': 'het keurmerk van de opdrachtnemer wordt geaccepteerd',
    'open-ended': 'zonder einddatum', excluding: 'zonder btw', including: 'met btw',
    'value-not-readable': 'de waarde was niet te lezen in de bron', 'no-rule-set': 'van deze opdrachtgever is hierover geen regel bekend',
    'no-rule-on-that-day': 'op die dag is geen regel bekend', 'no-rule-of-this-kind': 'voor een geval als dit is geen regel bekend', 'rule-not-yet-known': 'de regel was toen nog niet bekendgemaakt', 'fact-decides': 'een ontbrekend feit beslist welke regel geldt', 'sources-contradict': 'bronnen spreken elkaar tegen',
    'rule-later-than-contract': 'de regel is pas na het sluiten van de opdracht bekendgemaakt'
  },
  en: {
    ...OBLIGATION_CODES.en,
    ...VALUATION_CODES.en,
    ...TERM_CODES.en,
    ...MIX_CODES.en,
    ...labelCodes('en'),
    ...reservationCodes('en'),
    ...LADDER_CODES.en,
    ...CASE_CODES.en,
    ...applicationCodes('en'),
    ...DECIDING_CODES.en,
    ...YEAR_CODES.en,
    ...REGISTER_CODES.en,
    ...BUYER_CODES.en,
    contract: 'tender', subsidy: 'subsidy', permit: 'permit', 'supplier-year': 'turnover of a supplier in a year', works: 'works', supplies: 'supplies', services: 'services',
    '>=': 'from', '>': 'above', awarded: 'awarded', estimated: 'estimated', ceiling: 'ceiling of the framework',
    'contract-sum': 'contract sum', 'invoiced-turnover': 'invoiced turnover', 'wage-sum': 'wage sum',
    'cent half-up': 'to whole cents', 'euro half-up': 'to whole euros', 'cent down': 'down to cents', 'euro down': 'down to euros',
    full: 'badge', temporary: 'temporary badge', applied: 'applied for', refused: 'refused', withdrawn: 'withdrawn',
    none: 'not reserved', 'res-ws': 'reserved for workshops and operators whose main aim is integration (article 2.82)', 'res-pub-ser': 'reserved for organisations with a public service mission (article 2.82a)',
    classic: 'public contract', utilities: 'utilities', concession: 'concession', defence: 'defence', other: 'other law',
    profile: 'buyer profile', planned: 'prior information', call: 'call for tenders', award: 'award', change: 'modification', concluded: 'concluded',
    disproportionate: 'the rate is out of proportion to the contract', 'unrelated-to-subject': 'the work does not suit the target group',
    'performed-by-target-group': 'the target group performs the contract', 'contractor-holds-label': 'the label of the contractor is accepted',
    'open-ended': 'no end date',
    excluding: 'excluding VAT', including: 'including VAT',
    'value-not-readable': 'the value could not be read in the source', 'no-rule-set': 'no rule of this authority on this is known',
    'no-rule-on-that-day': 'no rule is known on that day', 'no-rule-of-this-kind': 'no rule is known for a case like this', 'rule-not-yet-known': 'the rule had not been published yet', 'fact-decides': 'a missing fact decides which rule applies', 'sources-contradict': 'sources contradict each other',
    'rule-later-than-contract': 'the rule was published only after the contract was concluded'
  }
}
