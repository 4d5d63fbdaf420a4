import { changeProcedure } from '../../actions/admission/change-procedure.ts'
import { systemClock } from '../../clock/system-clock.ts'
import { environment as ours, readConfig, type Environment } from '../../config.ts'
import { connect, createPostgresqlStore, findTenant, type MemberPerson, type Store } from '../../store/index.ts'
import { databaseOf } from '../operate/database-of.ts'
import type { Output } from '../output.ts'
import { readJsonFile } from '../read-json-file.ts'
import { operatorRiders } from '../tenants/command-line.ts'
import { PROCEDURE_HELP, PROCEDURE_WORDS } from './procedure-help.ts'
import { type ProcedureAsked, readProcedureArguments } from './read-procedure-arguments.ts'

/** So many people are read at a time. */
const PAGE = 500

/** `sroi procedure show|people|set`. Returns the exit code; throws MatcherError for a mistake in the command or the file, StartError when the database is not in order. */
export async function procedureCommand (words: readonly string[], output: Output, environment: Environment = ours): Promise<number> {
  const asked = readProcedureArguments(words)
  if (asked.what === 'help') {
    output.out(PROCEDURE_HELP[asked.language])
    return 0
  }
  // a file that cannot be read is told before the database is asked
  const input = asked.what === 'set' ? readJsonFile(asked.path) : null
  const connection = await connect(databaseOf(readConfig(environment)), { size: 2 })
  try {
    const tenantId = await findTenant(connection.database, asked.tenant)
    const store = createPostgresqlStore(connection, tenantId)
    if (asked.what === 'show') await show(store, asked, output)
    if (asked.what === 'people') await listPeople(store, output)
    if (asked.what === 'set') output.out(PROCEDURE_WORDS[asked.language].set(await set(store, tenantId, input)))
    return 0
  } finally {
    await connection.close()
  }
}

async function show (store: Store, { language }: ProcedureAsked, output: Output): Promise<void> {
  const laidDown = await store.cases.procedure()
  output.out(laidDown === null ? PROCEDURE_WORDS[language].none : JSON.stringify({ procedure: laidDown.procedure, ruleSet: laidDown.ruleSet }, null, 2))
}

/** One line each: the pseudonym, what colleagues see, and as whom they are members. */
async function listPeople (store: Store, output: Output): Promise<void> {
  for (let after: string | null = null; ;) {
    const people: readonly MemberPerson[] = await store.cases.listPeople(after, PAGE)
    for (const { id, label, members } of people) {
      const known = (await Promise.all(members.map((member) => store.members.find(member)))).flatMap((member) => member ?? [])
      output.out([id, label ?? '-', ...known.map(({ role, issuer, subject }) => `${role} ${issuer} ${subject}`)].join('  '))
    }
    if (people.length < PAGE) return
    after = people.at(-1)?.id ?? null
  }
}

async function set (store: Store, tenantId: string, input: unknown): Promise<number> {
  const at = systemClock.now()
  return store.write(async (writing) => {
    const { by } = operatorRiders(tenantId, 'change-procedure', 'admission-procedure', null, at)
    const { number } = await changeProcedure({ writing, at, by, requireVersion: () => {} }, input, null)
    writing.audit(operatorRiders(tenantId, 'change-procedure', 'admission-procedure', String(number), at).audit, by)
    return number
  })
}
