import { MatcherError } from '@sroi/matcher'
import { createMember } from '../../actions/members/create-member.ts'
import { systemClock } from '../../clock/system-clock.ts'
import { environment as ours, readConfig, type Environment } from '../../config.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { connect, createPostgresqlStore, findTenant } from '../../store/index.ts'
import { problem } from '../arguments/problem.ts'
import { databaseOf } from '../operate/database-of.ts'
import type { Output } from '../output.ts'
import { COMMAND_LINE, operatorRiders } from './command-line.ts'
import { readTenantArguments, SHARED_OPTIONS } from './read-tenant-arguments.ts'
import { ADD_MEMBER_HELP, MEMBER_ADDED } from './tenant-help.ts'

const OPTIONS = {
  tenant: { type: 'string' },
  kind: { type: 'string' },
  issuer: { type: 'string' },
  subject: { type: 'string' },
  role: { type: 'string' },
  authority: { type: 'string' },
  from: { type: 'string' },
  until: { type: 'string' },
  ...SHARED_OPTIONS
} as const

/** What the facts of a member are called in a request, and which option gives each. */
const OPTION_OF = { kind: 'kind', issuer: 'issuer', subject: 'subject', role: 'role', authority: 'authority', validFrom: 'from', validUntil: 'until' } as const

/** `sroi add-member`. Returns the exit code; throws MatcherError for a mistake in the command, StartError when the database is not in order. */
export async function addMemberCommand (words: readonly string[], output: Output, environment: Environment = ours): Promise<number> {
  const options = readTenantArguments(words, OPTIONS, ['kind', 'issuer', 'subject', 'role'], () => [])
  const { tenant, language, help } = options
  if (help === true) {
    output.out(ADD_MEMBER_HELP[language])
    return 0
  }
  const connection = await connect(databaseOf(readConfig(environment)))
  try {
    const tenantId = await findTenant(connection.database, tenant)
    const store = createPostgresqlStore(connection, tenantId)
    const authorities = await store.authorities()
    const at = systemClock.now()
    const input = Object.fromEntries(Object.entries(OPTION_OF).flatMap(([name, option]) => options[option] === undefined ? [] : [[name, options[option]]]))
    const member = await store.write(async (writing) => {
      const made = await createMember({ writing, at, by: COMMAND_LINE, authorities }, input)
      const { audit, processed } = operatorRiders(tenantId, 'change-members', 'member', made.id, at)
      writing.audit(audit, COMMAND_LINE)
      for (const line of processed) writing.processed(line)
      return made
    }).catch((error: unknown) => { throw inOptions(error) })
    output.out(MEMBER_ADDED[language](member.role, member.id))
    return 0
  } finally {
    await connection.close()
  }
}

/** The same mistakes, with the options in place of the names in a request. */
function inOptions (error: unknown): unknown {
  if (error instanceof HttpProblem && error.problem === 'member-exists') return new MatcherError('INVALID_REQUEST', [problem('', 'member-exists', 'They are a member in this role already')])
  if (!(error instanceof MatcherError) || error.code !== 'INVALID_REQUEST') return error
  const names: Readonly<Record<string, string>> = OPTION_OF
  return new MatcherError('INVALID_REQUEST', error.problems.map((one) => ({ ...one, place: `--${names[one.place.slice(1)] ?? one.place.slice(1)}` })))
}
