// Cases of one tenant: as somebody reads them, and as a transaction sees them that may put something on record.
import type { KnownTie, OrganisationIdentifier } from '@sroi/matcher'
import type { CaseReading, CaseWriting } from '../../admission.ts'
import { ruleSetLayers } from '../../rule-set-layers.ts'
import { confirmedDomains, keyOf } from '../firm-files/domain-rows.ts'
import { lockRegister } from '../lock-register.ts'
import { readNewestRuleSets } from '../read-rule-sets.ts'
import { readRevision } from '../read-registered.ts'
import type { Handle } from '../with-tenant.ts'
import { badgeCases, caseReferences } from './list-badges.ts'
import { casesHeldBy, countCases, listCases, newestCase } from './list-cases.ts'
import { expectPerson, findPerson, labelPerson, listPeople, meetPerson, readPeople, readPerson } from './person-rows.ts'
import { adoptProcedure, readProcedure } from './procedure-rows.ts'
import { readCases, readDecided, readDecisionReceipts, readLastDecided } from './read-cases.ts'
import type { RuleSetMemory } from './rule-set-memory.ts'
import { isCoordinator, readPeopleAt, readTiedFirms, readTies } from './tie-rows.ts'
import { openCase, putSteps } from './write-cases.ts'

type Within = <T>(work: (handle: Handle) => Promise<T>) => Promise<T>

export function caseReading (within: Within, tenantId: string, memory: RuleSetMemory): CaseReading {
  return {
    find: async (id) => (await within((handle) => readCases(handle, tenantId, [id], { isLocked: false })))[0] ?? null,
    findAll: (ids) => within((handle) => readCases(handle, tenantId, ids, { isLocked: false })),
    lastDecided: (most) => within((handle) => readLastDecided(handle, tenantId, most)),
    list: (asked) => within((handle) => listCases(handle, tenantId, asked)),
    counts: (asked) => within((handle) => countCases(handle, tenantId, asked)),
    badges: (asked) => within((handle) => badgeCases(handle, tenantId, asked)),
    references: (applicants) => within((handle) => caseReferences(handle, tenantId, applicants)),
    decided: () => within((handle) => readDecided(handle, tenantId)),
    decisionReceipts: (id) => within((handle) => readDecisionReceipts(handle, tenantId, id)),
    procedure: (number) => within((handle) => readProcedure(handle, tenantId, number)),
    people: (ids) => within((handle) => readPeople(handle, tenantId, ids)),
    listPeople: (after, most) => within((handle) => listPeople(handle, tenantId, after, most)),
    findPerson: (id) => within((handle) => readPerson(handle, tenantId, id, { isLocked: false })),
    personOf: (by) => within((handle) => findPerson(handle, tenantId, by)),
    tiesOf: (applicant) => within((handle) => tiesOf(handle, tenantId, applicant)),
    peopleAt: (domains) => within((handle) => readPeopleAt(handle, tenantId, domains)),
    firmsOf: (by) => within((handle) => readTiedFirms(handle, tenantId, by)),
    ruleSets: (references) => within((handle) => memory(handle, references))
  }
}

export function caseWriting (handle: Handle, tenantId: string, memory: RuleSetMemory): CaseWriting {
  return {
    lock: (ids) => readCases(handle, tenantId, ids, { isLocked: true }),
    heldBy: (holder, on) => casesHeldBy(handle, tenantId, holder, on),
    newestOf: async (applicant, on) => {
      await lockRegister(handle, tenantId)
      return newestCase(handle, tenantId, applicant, on)
    },
    open: (opened) => openCase(handle, tenantId, opened),
    put: (steps) => putSteps(handle, tenantId, steps),
    rulesNow: async (ruleSet) => ruleSetLayers(await readNewestRuleSets(handle, tenantId, await readRevision(handle, tenantId)), ruleSet),
    ruleSets: (references) => memory(handle, references),
    procedure: (number) => readProcedure(handle, tenantId, number),
    people: (ids) => readPeople(handle, tenantId, ids),
    personOf: (by, at) => meetPerson(handle, tenantId, by, at),
    tiesOf: (applicant) => tiesOf(handle, tenantId, applicant),
    peopleAt: (domains) => readPeopleAt(handle, tenantId, domains),
    firmsOf: (by) => readTiedFirms(handle, tenantId, by),
    isCoordinator: (id, on) => isCoordinator(handle, tenantId, id, on),
    expect: (person, id) => expectPerson(handle, tenantId, person, id),
    lockPerson: (id) => readPerson(handle, tenantId, id, { isLocked: true }),
    label: (person, label) => labelPerson(handle, tenantId, person, label),
    adopt: async (adopted, at, by) => {
      await lockRegister(handle, tenantId)
      return adoptProcedure(handle, tenantId, adopted, at, by)
    }
  }
}

async function tiesOf (handle: Handle, tenantId: string, applicant: OrganisationIdentifier): Promise<readonly KnownTie[]> {
  const firm = keyOf(applicant)
  const domains = (await confirmedDomains(handle, tenantId, [applicant])).get(firm) ?? []
  const common = (await readProcedure(handle, tenantId))?.procedure.commonMailDomains ?? []
  return (await readTies(handle, tenantId, [{ ...applicant, domains }], common)).get(firm) ?? []
}
