// Contracts of parties. The row of a contract says whose it is and which version is the newest; what a version says lies beside it and is never changed.
import { and, eq, gt, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { Reach } from '../../access/index.ts'
import { digestOf } from '../../json/digest.ts'
import type { ContractPayload, ContractsAsked, ContractWriting, KeptContract } from '../contracts.ts'
import { instantOf } from './instant-of.ts'
import { isUniqueViolation } from './is-unique-violation.ts'
import { ofTenant } from './of-tenant.ts'
import { contracts, contractVersions } from './tables/contracts.ts'
import type { Handle } from './with-tenant.ts'

export async function findContract (handle: Handle, tenantId: string, id: string): Promise<KeptContract | null> {
  const [found] = await readContracts(handle, tenantId, eq(contracts.id, id), 1)
  return found ?? null
}

export function listContracts (handle: Handle, tenantId: string, { reach, archived, after, most }: ContractsAsked): Promise<readonly KeptContract[]> {
  return readContracts(handle, tenantId, and(within(reach), eq(contracts.archived, archived), after === null ? undefined : gt(contracts.id, after)), most)
}

async function readContracts (handle: Handle, tenantId: string, which: SQL | undefined, most: number): Promise<readonly KeptContract[]> {
  const rows = await handle.select().from(contracts)
    .innerJoin(contractVersions, and(eq(contractVersions.tenantId, contracts.tenantId), eq(contractVersions.contractId, contracts.id), eq(contractVersions.version, contracts.version)))
    .where(and(ofTenant(contracts, tenantId), which)).orderBy(contracts.id).limit(most)
  return rows.map(({ contracts: { id, version, archived }, contract_versions: { payload, recordedAt } }) => ({ ...payload, id, version, archived, recordedAt: instantOf(recordedAt) }))
}

/** The contracts that somebody reaches; `isWithin` says the same of one. */
function within (reach: Reach): SQL | undefined {
  if (reach.all) return undefined
  const { organisation, authorities } = reach
  return or(
    sql`false`,
    organisation === null ? undefined : and(eq(contracts.ownerScheme, organisation.scheme), eq(contracts.ownerValue, organisation.value)),
    authorities.length === 0 ? undefined : inArray(contracts.authorityId, [...authorities])
  )
}

/** Contracts as a transaction sees them that may change them. */
export function contractWriting (handle: Handle, tenantId: string): ContractWriting {
  const writeVersion = async (contractId: string, version: number, payload: ContractPayload, recordedAt: string): Promise<void> => {
    await handle.insert(contractVersions).values({ tenantId, contractId, version, payload, sha256: digestOf(payload), recordedAt })
  }
  return {
    lock: async (id) => {
      const locked = await handle.select({ id: contracts.id }).from(contracts).where(and(ofTenant(contracts, tenantId), eq(contracts.id, id))).for('no key update')
      return locked.length === 0 ? null : findContract(handle, tenantId, id)
    },
    create: async (id, payload, at) => {
      const made = await handle.insert(contracts).values({ tenantId, id, ...columnsOf(payload), version: 1, archived: false })
        .onConflictDoNothing().returning({ id: contracts.id })
      if (made.length === 0) return false
      await writeVersion(id, 1, payload, at)
      return true
    },
    change: async ({ id, version }, { archived, ...payload }, at) => {
      const columns = columnsOf(payload)
      const doubles = await handle.select({ id: contracts.id }).from(contracts).where(and(
        ofTenant(contracts, tenantId), eq(contracts.authorityId, columns.authorityId), eq(contracts.reference, columns.reference),
        sql`${contracts.ownerScheme} IS NOT DISTINCT FROM ${columns.ownerScheme}`, sql`${contracts.ownerValue} IS NOT DISTINCT FROM ${columns.ownerValue}`,
        sql`${contracts.id} <> ${id}`
      ))
      if (doubles.length > 0) return false
      try {
        await handle.update(contracts).set({ ...columns, version: version + 1, archived }).where(and(ofTenant(contracts, tenantId), eq(contracts.id, id)))
      } catch (error) {
        // somebody else gave another contract this number after the look above
        if (isUniqueViolation(error)) return false
        throw error
      }
      await writeVersion(id, version + 1, payload, at)
      return true
    }
  }
}

function columnsOf ({ authority, owner, contract }: ContractPayload) {
  return { authorityId: authority, ownerScheme: owner?.scheme ?? null, ownerValue: owner?.value ?? null, reference: contract.id }
}
