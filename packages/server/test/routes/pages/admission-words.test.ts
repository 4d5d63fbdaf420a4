// Whatever can occur in a case has a word on the pages, in both languages.
import t from 'tap'
import { EVENT_RULES } from '@sroi/matcher/procedure'
import { wordsIn } from '../../../dist/views/words.js'

for (const language of ['nl', 'en'] as const) {
  const { admissionNames } = wordsIn(language)

  t.test(`${language}: every reason that a step can have has a name, and no name is of no reason`, async (t) => {
    const codes = [...new Set(Object.values(EVENT_RULES).flatMap(({ reasons }) => reasons))].sort()
    t.strictSame(Object.keys(admissionNames.reasons).sort(), codes)
  })

  t.test(`${language}: no two steps, states or reasons of one step are called the same`, async (t) => {
    const acts = Object.values(admissionNames.events).map(({ act }) => act)
    t.equal(new Set(acts).size, acts.length)
    t.equal(new Set(Object.values(admissionNames.states)).size, Object.keys(admissionNames.states).length)
    for (const [type, { reasons }] of Object.entries(EVENT_RULES)) t.equal(new Set(reasons.map((code) => admissionNames.reasons[code])).size, reasons.length, type)
  })
}
