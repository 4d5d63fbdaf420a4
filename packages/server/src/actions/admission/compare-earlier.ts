import type { CriterionFound, EarlierDecision, SimilarCase } from '@sroi/matcher'
import { EVENT_RULES, similarCases } from '@sroi/matcher/procedure'
import type { Dependencies } from '../../dependencies.ts'
import { isSameOrganisation } from '../../organisation/normal-organisation.ts'
import type { CaseRow, KeptCase } from '../../store/index.ts'
import type { CaseCaller } from './case-views.ts'
import type { CaseRead } from './read-record.ts'
import { firmsToLeave } from './refuse-interested.ts'

/** Of so many decisions that were taken last the most alike are told. */
const LOOKED_AT = 100
const MOST = 5

/** An earlier decision beside a case, with the case it was taken in. */
export interface ComparedCase extends SimilarCase {
  readonly row: Pick<CaseRow, 'id' | 'reference' | 'name'>
}

/** How earlier applications were decided on that were judged like this one, but for those of firms in which whoever asks has an interest. It binds nobody. */
export async function compareEarlier ({ store }: Pick<Dependencies, 'store'>, caller: Pick<CaseCaller, 'by' | 'reach'>, { view: { on }, of }: CaseRead): Promise<readonly ComparedCase[]> {
  if (of.found.length === 0) return []
  const left = await firmsToLeave({ store }, caller)
  const kept = (await store.cases.findAll(await store.cases.lastDecided(LOOKED_AT))).filter(({ applicant }) => !left.some(({ organisation }) => isSameOrganisation(organisation, applicant)))
  const rows = new Map(kept.map((one) => [one.id, one]))
  return similarCases(of, kept.flatMap(decisionsOf), on, MOST).flatMap((similar) => {
    const row = rows.get(similar.earlier.case)
    return row === undefined ? [] : [{ ...similar, row }]
  })
}

/** The decisions on the application, each with the criteria as they were judged until then. */
function decisionsOf ({ id, events, ruleSets }: KeptCase): readonly EarlierDecision[] {
  const judged = new Map<string, Pick<CriterionFound, 'criterion' | 'verdict'>>()
  return events.flatMap((event): readonly EarlierDecision[] => {
    if (event.type === 'criterion-judged') judged.set(event.criterion, { criterion: event.criterion, verdict: event.verdict })
    if (EVENT_RULES[event.type].decides?.kind !== 'admission') return []
    return [{ case: id, decision: event.id, type: event.type, on: event.on, criteria: [...judged.values()], layers: ruleSets.map(({ id: layer, version }) => ({ id: layer, version })) }]
  })
}
