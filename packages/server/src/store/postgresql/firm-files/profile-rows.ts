// What firms say of themselves: the row of a firm says which version is the newest.
import type { OrganisationIdentifier } from '@sroi/matcher'
import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import { digestOf } from '../../../json/digest.ts'
import type { FirmLooks, KeptProfile, ListedProfile, ProfileReading, ProfilesAsked, ProfileWriting } from '../../firm-profiles.ts'
import { meetPerson } from '../admission/person-rows.ts'
import { instantOf } from '../instant-of.ts'
import { noneOf } from '../none-of.ts'
import { ofTenant } from '../of-tenant.ts'
import { firmProfiles, firmProfileVersions } from '../tables/firm-files.ts'
import type { Handle } from '../with-tenant.ts'

type Row = typeof firmProfileVersions.$inferSelect

export async function findProfile (handle: Handle, tenantId: string, organisation: OrganisationIdentifier): Promise<KeptProfile | null> {
  const [row] = await newest(handle, tenantId, and(eq(firmProfiles.organisationScheme, organisation.scheme), eq(firmProfiles.organisationValue, organisation.value)), 1)
  return row === undefined ? null : profileOf(row)
}

export const findProfileVersion = async (handle: Handle, tenantId: string, { scheme, value }: OrganisationIdentifier, which: Parameters<ProfileReading['findVersion']>[1]): Promise<KeptProfile | null> => {
  const [row] = await handle.select().from(firmProfileVersions).where(and(
    ofTenant(firmProfileVersions, tenantId), eq(firmProfileVersions.organisationScheme, scheme), eq(firmProfileVersions.organisationValue, value),
    'version' in which ? eq(firmProfileVersions.version, which.version) : eq(firmProfileVersions.sha256, which.sha256)
  )).orderBy(desc(firmProfileVersions.version)).limit(1)
  return row === undefined ? null : profileOf(row)
}

export async function listProfiles (handle: Handle, tenantId: string, { organisation, without = [], after, most }: ProfilesAsked): Promise<readonly ListedProfile[]> {
  const rows = await newest(handle, tenantId, and(
    organisation === null ? undefined : and(eq(firmProfiles.organisationScheme, organisation.scheme), eq(firmProfiles.organisationValue, organisation.value)),
    noneOf(without, firmProfiles.organisationScheme, firmProfiles.organisationValue),
    after === null ? undefined : sql`(${firmProfiles.organisationScheme}, ${firmProfiles.organisationValue}) > (${after.scheme}, ${after.value})`
  ), most)
  return rows.map((row) => {
    const { profile: { names }, ...listed } = profileOf(row)
    return { ...listed, name: names?.[0] ?? null }
  })
}

/** The version of a firm that is its newest. */
const isNewest = and(
  eq(firmProfileVersions.tenantId, firmProfiles.tenantId), eq(firmProfileVersions.organisationScheme, firmProfiles.organisationScheme),
  eq(firmProfileVersions.organisationValue, firmProfiles.organisationValue), eq(firmProfileVersions.version, firmProfiles.version)
)

/** Only what is compared is read: profiles are long. */
export async function looksOfFirms (handle: Handle, tenantId: string, most: number): Promise<readonly FirmLooks[]> {
  const { profile } = firmProfileVersions
  const rows = await handle.select({
    scheme: firmProfiles.organisationScheme, value: firmProfiles.organisationValue, names: sql<NonNullable<FirmLooks['names']> | null>`${profile}->'names'`, place: sql<NonNullable<FirmLooks['place']> | null>`${profile}->'place'`,
    address: sql<string | null>`${profile}->>'address'`, directors: sql<NonNullable<FirmLooks['directors']> | null>`${profile}->'directors'`
  }).from(firmProfiles).innerJoin(firmProfileVersions, isNewest).where(ofTenant(firmProfiles, tenantId)).orderBy(firmProfiles.organisationScheme, firmProfiles.organisationValue).limit(most)
  return rows.map(({ scheme, value, names, place, address, directors }) => ({
    organisation: { scheme, value }, ...(names === null ? {} : { names }), ...(place === null ? {} : { place }), ...(address === null ? {} : { address }), ...(directors === null ? {} : { directors })
  }))
}

async function newest (handle: Handle, tenantId: string, which: SQL | undefined, most: number): Promise<readonly Row[]> {
  const rows = await handle.select().from(firmProfiles).innerJoin(firmProfileVersions, isNewest).where(and(ofTenant(firmProfiles, tenantId), which)).orderBy(firmProfiles.organisationScheme, firmProfiles.organisationValue).limit(most)
  return rows.map((row) => row.firm_profile_versions)
}

/** Profiles as a transaction sees them that may save one. */
export function profileWriting (handle: Handle, tenantId: string): ProfileWriting {
  return {
    findVersion: (organisation, which) => findProfileVersion(handle, tenantId, organisation, which),
    lock: async ({ scheme, value }) => {
      const lock = Buffer.from(digestOf({ profile: { scheme, value }, tenantId }).slice(0, 16), 'hex').readBigInt64BE().toString()
      await handle.execute(sql`SELECT pg_advisory_xact_lock(${lock}::bigint)`)
      return findProfile(handle, tenantId, { scheme, value })
    },
    savedOn: async ({ scheme, value }, on) => (await handle.select({ count: sql<number>`count(*)::int` }).from(firmProfileVersions).where(and(
      ofTenant(firmProfileVersions, tenantId), eq(firmProfileVersions.organisationScheme, scheme), eq(firmProfileVersions.organisationValue, value), eq(firmProfileVersions.onBehalf, false),
      sql`(${firmProfileVersions.savedAt} AT TIME ZONE 'Europe/Amsterdam')::date = ${on}::date`
    )))[0]?.count ?? 0,
    save: async (profile, { version, onBehalf, by, at }) => {
      const { scheme: organisationScheme, value: organisationValue } = profile.organisation
      const { id: savedBy } = await meetPerson(handle, tenantId, by, at)
      await handle.insert(firmProfiles).values({ tenantId, organisationScheme, organisationValue, version })
        .onConflictDoUpdate({ target: [firmProfiles.tenantId, firmProfiles.organisationScheme, firmProfiles.organisationValue], set: { version } })
      const row: Row = { tenantId, organisationScheme, organisationValue, version, profile, sha256: digestOf(profile), savedAt: at, savedBy, onBehalf }
      await handle.insert(firmProfileVersions).values(row)
      return profileOf(row)
    }
  }
}

function profileOf ({ organisationScheme: scheme, organisationValue: value, version, profile, sha256, savedAt, savedBy, onBehalf }: Row): KeptProfile {
  return { organisation: { scheme, value }, version, profile, sha256, savedAt: instantOf(savedAt), savedBy, onBehalf }
}
