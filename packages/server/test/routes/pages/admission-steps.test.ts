// Whatever is offered has a form.
import t from 'tap'
import { advised, ANN, BOARD, CHAIR, FIRM, MEMBERS } from '../../admission/desk.js'
import { get, openDeskPages } from './admission-desk.js'

const [FIRST, SECOND, THIRD] = MEMBERS as [typeof ANN, typeof ANN, typeof ANN]

// Every form of every state, for everybody.
t.setTimeout(120_000)

t.test('every step that is offered in any state has its form, for everybody and in both languages', async (t) => {
  const desk = await openDeskPages(t)
  const { id } = await advised(desk, '2027-01-04')
  const seen = new Set<string>()
  const look = async (): Promise<void> => {
    for (const who of [ANN, CHAIR, FIRST, BOARD]) {
      const app = await desk.as(who)
      for (const language of ['', '/en']) {
        const page = await get(app, `${language}/admission/cases/${id}`)
        t.equal(page.statusCode, 200)
        for (const [, type = ''] of page.body.matchAll(/\/steps\/([a-z-]+)"/g)) {
          if (seen.has(`${type} ${language}`)) continue
          seen.add(`${type} ${language}`)
          const form = await get(app, `${language}/admission/cases/${id}/steps/${type}`)
          t.match(form, { statusCode: 200, body: 'name="version"' }, `${type} for ${who.identity.subject}`)
        }
      }
    }
  }
  await look()
  for (const member of [FIRST, SECOND, THIRD]) await desk.act(member, id, 'vote-cast', '2027-01-05')
  const admission = await desk.act(CHAIR, id, 'temporary-admission-decided', '2027-01-06')
  await desk.act(ANN, id, 'decision-sent', '2027-01-07', { decision: admission.event.id })
  await desk.act(FIRM, id, 'extension-asked', '2027-02-01')
  await look()
  const label = await desk.act(FIRM, id, 'label-handed-in', '2027-06-01')
  await desk.act(ANN, id, 'label-checked', '2027-06-02', { label: label.event.id })
  await desk.act(ANN, id, 'proposal-made', '2027-06-02', { kind: 'full', reason: 'label-valid' })
  await look()
  await desk.act(FIRM, id, 'objection-lodged', '2027-06-03', { against: admission.event.id })
  await look()
  t.ok(seen.size >= 44, [...seen].sort().join(' '))
})
