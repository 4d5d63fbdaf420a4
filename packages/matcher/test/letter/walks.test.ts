// Random walks through cases: whatever happens to a case, its letters say nothing that stands on nothing.
import t from 'tap'
import type { LetterKind } from '@sroi/matcher'
import { badgeReminders, letterKindOf, writeLetter } from '@sroi/matcher/letter'
import { noon } from '../procedure/make-case.ts'
import { walk } from '../procedure/walk.ts'
import { FORMS } from './tell-letters.ts'
import { unfounded } from './read-letter.ts'

t.setTimeout(120_000)

t.test('in 4 000 random steps every event that a letter tells has one, in every form, and each sentence stands on something', async (t) => {
  const seen = new Map<LetterKind, number>()
  const wrong: string[] = []
  let forms = 0
  walk({ steps: 4_000, seed: 20_27 }, () => {}, (file, events, of) => {
    const last = of.last?.on ?? '2027-01-04'
    const abouts = [
      ...events.filter(({ type }) => letterKindOf(type) !== null).map(({ id }) => ({ event: id })),
      ...badgeReminders(of, { on: last, knownAt: noon(last) }).map((reminder) => {
        const on = [last, reminder.on].sort().at(-1) ?? last
        return { reminder, question: { on, knownAt: noon(on) } }
      })
    ]
    for (const about of abouts) {
      // each letter in one form, and all forms in turn
      const [register, language] = FORMS[forms++ % FORMS.length] as (typeof FORMS)[number]
      const letter = writeLetter({ onRecord: { file, events }, about, register, language, firm: 'Fictief Werk' })
      seen.set(letter.kind, (seen.get(letter.kind) ?? 0) + 1)
      wrong.push(...unfounded(letter, { file, events }))
      if (letter.ready.verdict === 'unknown' && letter.ready.missing.length === 0) wrong.push(`${letter.kind} is not ready and does not say why`)
    }
  })
  t.same(wrong.slice(0, 5), [])
  t.ok(seen.size >= 17, `letters seen: ${JSON.stringify([...seen])}`)
})
