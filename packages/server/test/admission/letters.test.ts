// Who reads which letters of a case: the firm those that were sent, the desk also what is still to go.
import t from 'tap'
import { findLetter, listLetters } from '../../dist/actions/admission/letters-of-case.js'
import { admitted, ANN, APPLICANT, AUDITOR, decided, type Desk, FIRM, openDesk, refusal, type Somebody, somebody } from './desk.ts'

const ask = ({ store, clock }: Desk, { identity, memberships, reach }: Somebody, id: string) => listLetters({ store, clock }, { by: identity, memberships, reach }, id)
const read = ({ store, clock }: Desk, { identity, memberships, reach }: Somebody, id: string, event: string, form: Parameters<typeof findLetter>[4] = { register: 'plain', language: 'nl' }) => findLetter({ store, clock }, { by: identity, memberships, reach }, id, event, form)
const STRANGER = somebody('stranger', 'supplier', { scheme: 'fictional', value: 'FIC-0117' })
const SOMEBODY_ELSE = somebody('other-desk', 'coordinator', APPLICANT)

t.test('a decision is a draft for the desk until it was sent, and for the firm it is not there', async (t) => {
  const desk = await openDesk(t)
  const { id } = await decided(desk, '2027-01-20')
  const kinds = async (who: Somebody) => (await ask(desk, who, id)).letters.map(({ kind, isSent, mail }) => `${kind} ${isSent ? 'sent' : 'draft'} ${mail?.state ?? 'none'}`)
  t.same(await kinds(ANN), ['temporary-admission draft none', 'receipt sent waiting'])
  t.same(await kinds(FIRM), ['receipt sent none'], 'how its mail stands is for the desk')
  const event = (await ask(desk, ANN, id)).letters[0]?.event ?? ''
  t.same(await refusal(read(desk, FIRM, id, event)), ['case-not-found'])
  t.equal((await read(desk, ANN, id, event)).letter.sentOn, null)
  await desk.act(ANN, id, 'decision-sent', '2027-01-21', { decision: event })
  t.same(await kinds(ANN), ['temporary-admission sent waiting', 'receipt sent waiting'])
  t.same(await kinds(FIRM), ['temporary-admission sent none', 'receipt sent none'])
  const { letter } = await read(desk, FIRM, id, event, { register: 'formal', language: 'en' })
  t.match(letter, { kind: 'temporary-admission', register: 'formal', language: 'en', sentOn: '2027-01-21', title: { text: 'Decision on temporary admission' } })
  t.equal((await read(desk, AUDITOR, id, event)).letter.kind, 'temporary-admission', 'an auditor reads it as the desk does')
})

t.test('another firm, and whoever asks for a letter that there is not, find nothing; somebody with an interest is told so', async (t) => {
  const desk = await openDesk(t)
  const { id } = await admitted(desk, '2027-01-20')
  t.same(await refusal(ask(desk, STRANGER, id)), ['case-not-found'])
  t.same(await refusal(ask(desk, SOMEBODY_ELSE, id)), ['interest-excludes', 'same-organisation'])
  const vote = (await desk.view(ANN, id))
  const other = vote?.excluded === null ? vote.events.find(({ type }) => type === 'review-started')?.id ?? '' : ''
  for (const event of [other, 'nowhere', id]) t.same(await refusal(read(desk, ANN, id, event)), ['case-not-found'], event)
  t.same(await refusal(ask(desk, ANN, 'nowhere')), ['case-not-found'])
})

t.test('the words of a reason are those of the criterion in the rules, and a letter that lacks something says what', async (t) => {
  const desk = await openDesk(t, { regime: undefined as never })
  const { id } = await admitted(desk, '2027-01-20')
  const event = (await ask(desk, ANN, id)).letters[0]?.event ?? ''
  const { letter } = await read(desk, ANN, id, event)
  t.same(letter.ready.missing.map(({ name }) => name), ['procedure.regime'])
})
