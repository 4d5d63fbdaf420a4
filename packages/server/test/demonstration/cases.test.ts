// The cases that a demonstration begins with: in the states that they are there to show, whatever the day, and put on record once.
import { setTimeout as sleep } from 'node:timers/promises'
import type { IsoDay } from '@sroi/matcher'
import t, { type Test } from 'tap'
import { loadCases } from '../../dist/demonstration/load-cases.js'
import { loadMembers } from '../../dist/demonstration/load-members.js'
import { readCases } from '../../dist/demonstration/read-cases.js'
import type { CaseSummary } from '../../dist/store/index.js'
import { type Application, buildApplication } from '../application/build-application.ts'

// twelve cases with their records
t.setTimeout(120_000)

const SHOWN = [
  'admitted-full', 'admitted-temporarily', 'admitted-temporarily', 'advised', 'advised', 'draft', 'incomplete', 'label-under-check', 'lapsed', 'objection', 'submitted', 'under-review'
]

async function started (t: Test, now: string): Promise<Application> {
  const application = await buildApplication(t)
  application.clock.now = () => now
  await loadMembers(application.store, application.clock)
  return application
}

function listed ({ store }: Application, on: IsoDay): Promise<readonly CaseSummary[]> {
  return store.cases.list({ reach: { all: true }, on, states: null, holder: null, after: null, most: 50 })
}

async function states (t: Test, application: Application, on: IsoDay): Promise<readonly string[]> {
  const all = await listed(application, on)
  const stories = new Map(readCases().map(({ profile, state }) => [profile.organisation.value, state]))
  t.same(Object.fromEntries(all.map(({ applicant, state }) => [applicant.value, state])), Object.fromEntries(stories), `each stands as its story says on ${on}`)
  return all.map(({ state }) => state).sort()
}

for (const [now, today] of [['2026-11-23T10:00:00.000Z', '2026-11-23'], ['2028-02-29T22:59:00.000Z', '2028-02-29'], ['2028-02-29T23:01:00.000Z', '2028-03-01']] as const) {
  t.test(`a demonstration that begins at ${now} has a case to play in every state`, async (t) => {
    const application = await started(t, now)
    const { store, clock } = application
    t.same(await loadCases(store, clock), { loaded: SHOWN.length, kept: 0, refused: 0 })
    t.same(await states(t, application, today), SHOWN)
    const records = await store.cases.findAll((await listed(application, today)).map(({ id }) => id))
    t.ok(records.every(({ events }) => events.every(({ recordedAt }) => recordedAt < now)), 'nothing on record lies ahead')
    t.same(await loadCases(store, clock), { loaded: 0, kept: SHOWN.length, refused: 0 }, 'a second start puts nothing beside them')
    t.equal((await listed(application, today)).length, SHOWN.length)
  })
}

t.test('where the rules of the demonstration do not hold yet no case is told, and none is half there', async (t) => {
  const application = await started(t, '2021-06-01T10:00:00.000Z')
  const { loaded, kept, refused } = await loadCases(application.store, application.clock)
  t.same([loaded + refused, kept], [SHOWN.length, 0])
  t.ok(refused > 5)
  t.equal((await listed(application, '2021-06-01')).length, loaded)
})

t.test('what somebody began before stays as it is, and a stop leaves the rest for the next start', async (t) => {
  const application = await started(t, '2026-11-23T10:00:00.000Z')
  const { store, clock } = application
  const firm = { scheme: 'fictional', value: 'FIC-0016' }
  await store.write(async ({ profiles }) => profiles.save({ organisation: firm, names: ['Eigen naam (fictief)'] }, { version: 1, onBehalf: false, by: null, at: clock.now() }))
  const stopping = new AbortController()
  const first = loadCases(store, clock, stopping.signal)
  stopping.abort()
  t.ok((await first).loaded <= 1)
  const { loaded, kept } = await loadCases(store, clock)
  t.equal(loaded + kept, SHOWN.length)
  t.same((await store.profiles.find(firm))?.profile.names, ['Eigen naam (fictief)'])
})

t.test('two who tell them at once, while somebody holds the register, tell each case once', async (t) => {
  const application = await started(t, '2026-11-23T10:00:00.000Z')
  const { store, clock } = application
  const holding = store.write(async ({ register }) => {
    await register.lock()
    await sleep(1_500)
  })
  const [one, other] = await Promise.all([loadCases(store, clock), loadCases(store, clock)])
  await holding
  t.equal(one.loaded + other.loaded, SHOWN.length)
  t.equal(one.kept + other.kept, SHOWN.length)
  t.equal((await listed(application, '2026-11-23')).length, SHOWN.length)
})
