import type { Identity } from '../../access/index.ts'
import { digestOf } from '../../json/digest.ts'
import { normalOrganisation } from '../../organisation/normal-organisation.ts'

/** Somebody who can be a member: an organisation by its scheme and number, a person or a registered client by issuer and subject. */
export interface Member {
  readonly kind: 'organisation' | 'person' | 'client'
  readonly issuer: string
  readonly subject: string
}

/** The name of a member in the database: a claim of a token never reaches a policy. */
export function memberDigest ({ kind, issuer, subject }: Member): string {
  return digestOf({ kind, issuer, subject })
}

/** An organisation in the one way in which it is written; anybody else as they are. */
export function normalMember<M extends Member> (member: M): M {
  if (member.kind !== 'organisation') return member
  const { scheme: issuer, value: subject } = normalOrganisation({ scheme: member.issuer, value: member.subject })
  return { ...member, issuer, subject }
}

/** As whom an identity can be a member: itself, and its organisation. */
export function membersOf ({ kind, issuer, subject, organisation }: Identity): readonly Member[] {
  const own: readonly Member[] = kind === 'key' ? [] : [{ kind, issuer, subject }]
  return organisation === null ? own : [...own, normalMember({ kind: 'organisation', issuer: organisation.scheme, subject: organisation.value })]
}
