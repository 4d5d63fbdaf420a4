import { readDemonstrationProcedure } from '@sroi/fixtures'
import type { ActorId, Procedure } from '@sroi/matcher'
import { procedureSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import type { Clock } from '../dependencies.ts'
import { DEMONSTRATION_COMMITTEE, DEMONSTRATION_ISSUER, DEMONSTRATION_PERSONS } from '../identity/index.ts'
import { digestOf } from '../json/digest.ts'
import { changeRecord, type Store } from '../store/index.ts'
import { checked } from './checked.ts'

/** The rules of the region that a demonstration plays. */
const RULES = 'kennemer'

/**
 * Lays down how the region of the demonstration decides, with the fictional persons of the demonstration in its committee. Where something is laid down already it stays.
 * @throws StartError when the procedure that comes with the program is not in order
 */
export async function loadProcedure (store: Pick<Store, 'write' | 'cases'>, clock: Clock): Promise<void> {
  if (await store.cases.procedure() !== null) return
  const [laidDown] = checked<Procedure>('admission/procedure.json', z.tuple([procedureSchema]), [readDemonstrationProcedure()])
  const at = clock.now()
  await store.write(async ({ cases, appendAtEnd }) => {
    const persons = new Map<ActorId, ActorId>()
    for (const [index, { actor }] of (laidDown as Procedure).committee.entries()) {
      const person = { issuer: DEMONSTRATION_ISSUER, subject: DEMONSTRATION_COMMITTEE[index] ?? actor }
      await cases.expect(person, actor)
      // who did something before has another pseudonym
      persons.set(actor, (await cases.personOf({ ...person, kind: 'person', organisation: null }, at)).id)
    }
    for (const { id, role, name } of DEMONSTRATION_PERSONS) {
      if (role !== 'coordinator' && role !== 'committee-member') continue
      // whoever hands a case over chooses somebody by what colleagues call them
      const { id: actor } = await cases.personOf({ issuer: DEMONSTRATION_ISSUER, subject: id, kind: 'person', organisation: null }, at)
      const person = await cases.lockPerson(actor)
      if (person !== null && person.label === null) await cases.label(person, name.nl)
    }
    const procedure = withPersons(laidDown as Procedure, (id) => persons.get(id) ?? id)
    const { number } = await cases.adopt({ procedure, ruleSet: RULES }, at, null)
    appendAtEnd(changeRecord(at, [{ object: 'admission-procedure', id: String(number), before: null, after: digestOf(procedure) }]))
  })
}

/** The last of the committee acts for the board. */
function withPersons (procedure: Procedure, personOf: (id: ActorId) => ActorId): Procedure {
  const board = procedure.committee.at(-1)?.actor ?? null
  return {
    ...procedure,
    committee: procedure.committee.map((member) => ({ ...member, actor: personOf(member.actor) })),
    mandates: procedure.mandates.map((mandate) => mandate.role === 'board' && board !== null ? { ...mandate, holder: personOf(board) } : mandate)
  }
}
