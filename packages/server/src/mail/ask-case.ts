import type { Words } from '@sroi/matcher'
import { caseFile } from '../actions/admission/case-on-record.ts'
import type { Store } from '../store/index.ts'
import { wordsIn } from '../views/words.ts'
import type { AskCase } from './mailed-case.ts'

const [NL, EN] = [wordsIn('nl').caseStep, wordsIn('en').caseStep]

const NAMES = { documents: paired(NL.documents, EN.documents), grounds: paired(NL.grounds, EN.grounds) }

/** Asks the store of a tenant: the record as it stands, judged by what the case is judged by. */
export function askCaseOf ({ cases, profiles }: Pick<Store, 'cases' | 'profiles'>): AskCase {
  return async (caseId) => {
    const kept = await cases.find(caseId)
    if (kept === null) return null
    const file = caseFile(kept, await cases.ruleSets(kept.ruleSets))
    const criteria: Record<string, Words> = Object.fromEntries(file.ruleSet.provisions.admissionCriteria.flatMap(({ provision }) => provision.value === null ? [] : [[provision.value.criterion, provision.value.words]]))
    return { onRecord: { file, events: kept.events }, applicant: kept.applicant, firm: kept.name, reference: kept.reference, holder: kept.holder, contact: (await profiles.find(kept.applicant))?.profile.contact?.email ?? null, names: { criteria, ...NAMES } }
  }
}

/** The words of both languages, by code. */
function paired (nl: Readonly<Record<string, string>>, en: Readonly<Record<string, string>>): Readonly<Record<string, Words>> {
  return Object.fromEntries(Object.entries(nl).map(([code, words]) => [code, { nl: words, en: en[code] ?? words }]))
}
