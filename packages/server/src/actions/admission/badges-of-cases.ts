import type { EndedBadge, ExtensionAsked, IsoDay, IsoInstant, LabelRuleSet, OrganisationIdentifier, RunningBadge, Supplier } from '@sroi/matcher'
import { endedBadge, runningBadge } from '@sroi/matcher/procedure'
import type { Dependencies } from '../../dependencies.ts'
import { isSameOrganisation } from '../../organisation/normal-organisation.ts'
import type { BadgesAsked, KeptCase } from '../../store/index.ts'
import { caseFile } from './case-on-record.ts'
import { knownCase } from './known-case.ts'
import { stepsLeft } from './steps-left.ts'

export interface BadgesQuestion extends BadgesAsked {
  readonly knownAt: IsoInstant
  readonly labelRules: readonly LabelRuleSet[]
  /** Of the register. */
  readonly suppliers: readonly Supplier[]
  /** Firms of which nothing is told. */
  readonly without: readonly OrganisationIdentifier[]
}

export interface BadgesOfCases {
  readonly running: readonly RunningBadge[]
  readonly ended: readonly EndedBadge[]
  readonly cases: ReadonlyMap<string, KeptCase>
  /** Cases with a decision that was not sent: it has no effect on the badge yet. */
  readonly unsent: ReadonlySet<string>
  /** Requests for an extension that nobody has decided on, by case. */
  readonly asked: ReadonlyMap<string, ExtensionAsked>
  readonly isCutShort: boolean
}

/** Badges that a case gave, as they have effect. */
export async function badgesOfCases ({ store }: Pick<Dependencies, 'store'>, { knownAt, labelRules, suppliers, without, ...asked }: BadgesQuestion): Promise<BadgesOfCases> {
  const { on, most } = asked
  const found = await store.cases.badges({ ...asked, most: most + 1 })
  const ids = [...new Set(Object.values(found).flatMap((part: readonly string[]) => part.slice(0, most)))]
  const kept = (await store.cases.findAll(ids)).filter(({ applicant }) => !without.some((firm) => isSameOrganisation(firm, applicant)))
  const [running, ended]: [RunningBadge[], EndedBadge[]] = [[], []]
  const requests = new Map<string, ExtensionAsked>()
  for (const one of kept) {
    const supplier = idOf(one, suppliers)
    const { of } = knownCase({ file: caseFile(one, await store.cases.ruleSets(one.ruleSets)), events: one.events })
    const question = { on: of.last !== null && of.last.on > on ? of.last.on : on, knownAt }
    if (of.extensionAsked !== null) requests.set(one.id, of.extensionAsked)
    const badge = runningBadge(of, question, supplier, [])
    const over = badge === null ? endedBadge(of, question, supplier) : null
    if (over !== null) ended.push(over)
    if (badge === null || badge.isOpenEnded) continue
    const isToCome = badge.until !== null && badge.until >= on
    running.push({ ...badge, milestones: isToCome ? await stepsLeft({ store }, { applicant: one.applicant, labelRules, ruleSet: of.file.ruleSet, on, knownAt, before: badge.until as IsoDay }) : [] })
  }
  return { running, ended, cases: new Map(kept.map((one) => [one.id, one])), unsent: new Set(found.unsent), asked: requests, isCutShort: Object.values(found).some((part: readonly string[]) => part.length > most) }
}

/** As purchases name the firm; its number where it is not in the register. */
function idOf ({ applicant }: KeptCase, suppliers: readonly Supplier[]): string {
  return suppliers.find(({ identifier }) => isSameOrganisation(identifier, applicant))?.id ?? `${applicant.scheme}/${applicant.value}`
}
