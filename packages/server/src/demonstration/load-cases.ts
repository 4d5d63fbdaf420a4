// Puts the cases of the demonstration on record: each step by whoever takes it, at its moment, through the actions that everybody goes through.
import { setTimeout as sleep } from 'node:timers/promises'
import type { CaseEventType, IsoDay, IsoInstant, OrganisationIdentifier } from '@sroi/matcher'
import { EVENT_RULES } from '@sroi/matcher/procedure'
import { actOnCase } from '../actions/admission/act-on-case.ts'
import { openCase } from '../actions/admission/open-case.ts'
import { RefusedCase } from '../actions/admission/refused-case.ts'
import { createContract } from '../actions/contracts/create-contract.ts'
import { PROFILE_DOCUMENT } from '../actions/evidence/follow-documents.ts'
import { registerProfile } from '../actions/firm-profiles/register-profile.ts'
import { saveProfile } from '../actions/firm-profiles/save-profile.ts'
import type { Write } from '../actions/write.ts'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { Clock } from '../dependencies.ts'
import { databaseProblem } from '../problems/database-problem.ts'
import type { Store } from '../store/index.ts'
import { actingAs } from './acting-as.ts'
import { type CaseStory, dayFrom, readCases, told } from './read-cases.ts'

/** A case that is being told. */
interface Telling {
  readonly story: CaseStory
  readonly firm: OrganisationIdentifier
  /** Ids of what happened, by the names that later steps call it. */
  readonly names: Map<string, string>
}

const MOST_TRIES = 20
/** Between two, in milliseconds. */
const PAUSE = 500

type Task = (writing: Write['writing']) => Promise<unknown>

/** How many cases are on record now, were there before, and are left out: by a clock that is years off, the rules of the demonstration allow nothing. */
export interface CasesLoaded {
  readonly loaded: number
  readonly kept: number
  readonly refused: number
}

/**
 * Tells the cases of the demonstration as of today, each whole or not at all. A firm that has a case or a profile already keeps that, so that a second start adds nothing.
 * @param signal from when no other case is begun
 * @throws StartError when the stories that come with the program are not in order
 */
export async function loadCases (store: Pick<Store, 'write' | 'authorities'>, clock: Clock, signal?: AbortSignal): Promise<CasesLoaded> {
  const today = amsterdamDay(clock.now())
  const authorities = await store.authorities()
  const became = { loaded: 0, kept: 0, refused: 0 }
  for (const story of readCases()) {
    if (signal?.aborted === true) break
    became[await loadCase(store, story, tasksOf(story, today, authorities), today)] += 1
  }
  return became
}

/** Whoever writes in the register goes first: a case that had to wait too long is told again from its beginning. */
async function loadCase (store: Pick<Store, 'write'>, { profile: { organisation } }: CaseStory, tasks: readonly Task[], today: IsoDay): Promise<keyof CasesLoaded> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await store.write(async (writing) => {
        if (await writing.cases.newestOf(organisation, today) !== null || await writing.profiles.lock(organisation) !== null) return 'kept'
        for (const run of tasks) await run(writing)
        return 'loaded'
      })
    } catch (error) {
      if (error instanceof RefusedCase) return 'refused'
      if (tries === MOST_TRIES || databaseProblem(error) !== 'database-busy') throw error
      await sleep(PAUSE)
    }
  }
}

/** What happened in a case, in order. */
function tasksOf (story: CaseStory, today: IsoDay, authorities: Write['authorities']): readonly Task[] {
  const { opened, contract, steps } = story
  const telling: Telling = { story, firm: story.profile.organisation, names: new Map() }
  const as = (who: string, at: IsoInstant) => ({ ...actingAs(who, telling.firm), at, authorities, requireVersion: () => {} })
  let minutes = 0
  const task = (day: number, who: string, run: (write: Write) => Promise<unknown>): Task => {
    minutes += 1
    const at = `${dayFrom(today, day)}T09:${String(minutes).padStart(2, '0')}:00.000Z`
    return (writing) => run({ writing, ...as(who, at) })
  }
  return [
    task(opened.day, 'firm', (write) => describe(write, telling, today)),
    task(opened.day, opened.by, async (write) => { telling.names.set('case', (await openCase(write, opened.by === 'firm' ? {} : { applicant: telling.firm })).id) }),
    ...steps.map(({ day, by, name, event }) => task(day, by, async (write) => {
      const acted = await actOnCase(write, telling.names.get('case') ?? '', eventOf(telling, event, dayFrom(today, day), today))
      if (name !== undefined) telling.names.set(name, acted.event.id)
    })),
    ...contract === undefined ? [] : [task(contract.day, 'contractor', (write) => createContract(write, told(contract.facts, today, telling.names)))]
  ]
}

/** The firm says what it is; one that the register does not know is entered by that. */
async function describe (write: Write, { story, firm, names }: Telling, today: IsoDay): Promise<void> {
  const { profile } = await saveProfile(write, firm, told(story.profile, today, names), true)
  if (await write.writing.register.idOf(firm) === null) await registerProfile(write, profile, [])
  names.set('profile', profile.sha256)
  names.set('supplier', await write.writing.register.idOf(firm) ?? '')
}

/** Whoever hands in names the version of the profile; a reason that is not told is the usual one. */
function eventOf ({ names }: Telling, event: CaseStory['steps'][number]['event'], on: IsoDay, today: IsoDay): unknown {
  const evidence = event.type === 'application-submitted' ? [{ kind: PROFILE_DOCUMENT, sha256: names.get('profile') }] : []
  const { type } = event
  return { on, reason: EVENT_RULES[type as CaseEventType].reasons[0], evidence, ...told(event, today, names) as object }
}
