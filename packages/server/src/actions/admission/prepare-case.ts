import type { ApplicationAssessment, CaseQuestion, Contradiction } from '@sroi/matcher'
import { assessApplication, assessPending, findContradictions } from '@sroi/matcher/application'
import type { Dependencies } from '../../dependencies.ts'
import { isSameOrganisation } from '../../organisation/normal-organisation.ts'
import { holdingsOf } from '../label-records/holdings-of.ts'
import { profileOfCase } from './profile-of-case.ts'
import type { CaseRead } from './read-record.ts'

/** More labels than any firm has. */
const MOST_LABELS = 200

/** What prepares a case for who judges it. It decides nothing. */
export interface CasePreparation {
  /** Kinds of document that belong to an application, and whether they are on record. Null: not laid down. */
  readonly documents: readonly { readonly kind: string, readonly isThere: boolean }[] | null
  /** By what the firm says of itself and what was checked. Null: it has said nothing yet. */
  readonly assessment: Pick<ApplicationAssessment, 'criteria' | 'toKnow'> | null
  readonly contradictions: readonly Contradiction[]
}

/**
 * What was handed in is judged, and not what the firm said of itself since.
 * @param read a case that whoever asks may open, and that is not only their own
 */
export async function prepareCase ({ store }: Pick<Dependencies, 'store'>, { view: { on: today, knownAt }, of, events }: CaseRead): Promise<CasePreparation> {
  const { applicant, procedure, ruleSet } = of.file
  const documents = procedure.documents?.map((kind) => ({ kind, isThere: of.documents.includes(kind) })) ?? null
  const handedIn = of.submittedOn === null ? null : await profileOfCase(events, applicant, store.profiles)
  const profile = handedIn ?? (await store.profiles.find(applicant))?.profile ?? null
  if (profile === null) return { documents, assessment: null, contradictions: [] }
  // what was decided stands as it was on that day
  const asked: CaseQuestion = { on: of.decisions.find(({ kind }) => kind === 'admission')?.on ?? today, knownAt }
  const checkedLabels = holdingsOf(await store.labelRecords.list({ organisation: applicant, recheckDueBy: null, after: null, most: MOST_LABELS }))
  const register = (await store.registerAt())?.suppliers.find(({ identifier }) => isSameOrganisation(identifier, applicant))
  const question = { profile, ruleSet, labelRules: [], checkedLabels, ...asked }
  // by the version of the rules that the region says holds for an application that has come in
  const { criteria, toKnow } = of.submittedOn === null ? assessApplication(question) : assessPending({ ...question, procedure, appliedOn: of.submittedOn })
  return { documents, assessment: { criteria, toKnow }, contradictions: findContradictions({ sources: { profile, checkedLabels, ...(register === undefined ? {} : { register }) }, ruleSet, ...asked }) }
}
