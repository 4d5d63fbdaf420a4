import { MatcherError, type Problem } from '@sroi/matcher'
import { uuidv7 } from 'uuidv7'
import { systemClock } from '../../clock/system-clock.ts'
import { environment as ours, readConfig, type Environment } from '../../config.ts'
import { readDemonstration } from '../../demonstration/read-demonstration.ts'
import { connect, createDirectory, createTenant } from '../../store/index.ts'
import { problem } from '../arguments/problem.ts'
import { databaseOf } from '../operate/database-of.ts'
import type { Output } from '../output.ts'
import { readTenantArguments, SHARED_OPTIONS } from './read-tenant-arguments.ts'
import { COMMAND_LINE } from './command-line.ts'
import { CREATE_TENANT_HELP, TENANT_CREATED } from './tenant-help.ts'

const OPTIONS = {
  slug: { type: 'string' },
  name: { type: 'string' },
  register: { type: 'string' },
  host: { type: 'string' },
  visitors: { type: 'string' },
  'without-rules': { type: 'boolean' },
  ...SHARED_OPTIONS
} as const

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const HOST = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/
const VISITORS = ['none', 'ask', 'record'] as const

/** `sroi create-tenant`. Returns the exit code; throws MatcherError for a mistake in the command, StartError when the database is not in order. */
export async function createTenantCommand (words: readonly string[], output: Output, environment: Environment = ours): Promise<number> {
  const options = readTenantArguments(words, OPTIONS, ['slug', 'name'], findProblems)
  const { slug = '', name = '', register = slug, host, visitors = 'none', language, help } = options
  if (help === true) {
    output.out(CREATE_TENANT_HELP[language])
    return 0
  }
  const databaseUrl = databaseOf(readConfig(environment))
  const directory = createDirectory(await connect(databaseUrl))
  try {
    const doubles = (await directory.tenants()).flatMap((known) => [
      ...(known.slug === slug ? [problem('--slug', 'tenant-exists', `There is a region '${slug}' already`)] : []),
      ...(host !== undefined && known.host === host ? [problem('--host', 'tenant-exists', `'${host}' is of the region '${known.slug}'`)] : [])
    ])
    if (doubles.length > 0) throw new MatcherError('INVALID_REQUEST', doubles)
    const id = uuidv7()
    await createTenant(databaseUrl, { id, slug, name, register, visitors: visitors as typeof VISITORS[number], ...(host === undefined ? {} : { host }) })
    if (options['without-rules'] !== true) {
      const { authorities, ruleSets } = readDemonstration()
      await directory.storeOf(id).publish({ authorities, ruleSets }, systemClock.now(), COMMAND_LINE)
    }
    output.out(TENANT_CREATED[language](slug))
    return 0
  } finally {
    await directory.close()
  }
}

function findProblems ({ slug, host, visitors }: Readonly<Record<string, unknown>>): readonly Problem[] {
  return [
    ...(typeof slug === 'string' && slug !== '' && !SLUG.test(slug) ? [problem('--slug', 'no-short-name', 'is no short name. Give at most 63 lower-case letters, digits and hyphens, as kennemerland')] : []),
    ...(typeof host === 'string' && host !== '' && !HOST.test(host) ? [problem('--host', 'no-host', 'is no host name. Give it in lower case and without https://, as sroi.example.nl')] : []),
    ...(visitors === undefined || VISITORS.some((one) => one === visitors) ? [] : [problem('--visitors', 'not-one-of', 'Visitors may do none, ask or record')])
  ]
}
