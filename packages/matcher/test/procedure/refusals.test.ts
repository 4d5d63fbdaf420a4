// What is refused, and by which rule: everything at once, and the case stays what it was.
import t from 'tap'
import { MatcherError, type Procedure } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'
import { CASE_EVENT_TYPES, MAX_MOTIVATION_CHARACTERS, mayHappen, replayCase, stateOn, visibleVotes, worksheet } from '@sroi/matcher/procedure'
import { frozen } from '../odd.ts'
import { actor, ANN, BEN, BOARD, caseFile, CHAIR, event, FIRM, MACHINE, MEMBERS, noon, procedure, Story } from './make-case.ts'

const [FIRST, SECOND] = MEMBERS as [typeof CHAIR, typeof CHAIR]

function withoutParameters (...names: readonly (keyof Procedure)[]): Story {
  const silent = Object.fromEntries(Object.entries(procedure()).filter(([name]) => !(names as readonly string[]).includes(name))) as unknown as Procedure
  return new Story({ ...caseFile(), procedure: silent })
}

t.test('a refusal names every rule that forbids it, and changes nothing', async (t) => {
  const story = new Story().advised('2027-01-04')
  frozen(story.of)
  const before = JSON.stringify(story.of)
  const outcome = story.ask('refusal-decided', '2027-01-04', actor('ann', 'machine'), { reason: 'because', motivation: '', reasons: [] })
  t.same(outcome.allowed, false)
  t.same(story.no('refusal-decided', '2027-01-04', actor('ann', 'machine'), { reason: 'because', motivation: '', reasons: [] }),
    ['case-role other-role', 'case-person', 'case-reason', 'case-mandate', 'case-four-eyes prepared-it', 'case-quorum', 'case-reasons no-motivation', 'case-reasons no-reason-on-criterion'])
  t.same(outcome.because.map(({ rule }) => `${rule?.ruleSet} ${rule?.provision}`),
    ['fictional-region deciders', 'case a-person-decides', 'case record', 'awb 10:3', 'fictional-region four-eyes', 'fictional-region quorum', 'awb 3:47', 'awb 3:47'])
  t.equal(JSON.stringify(story.of), before)
})

t.test('what is accepted names the rules that allow it; under private law an article is followed by choice', async (t) => {
  const rules = (story: Story) => { const outcome = story.ask('application-submitted', '2027-01-04', FIRM); return outcome.because.map(({ verdict, rule }) => [verdict, rule?.basis.article ?? rule?.provision, rule?.note?.en]) }
  t.same(rules(new Story()).slice(0, 2), [['met', 'artikel 4:2', undefined], ['met', 'order', undefined]])
  t.match(rules(new Story(caseFile({}, { regime: 'private-law' })))[0]?.[2], /followed by choice/)
  const advised = new Story().advised('2027-01-04').votes('2027-01-04', 'yes', 'yes', 'yes')
  const decided = advised.ask('temporary-admission-decided', '2027-01-04', CHAIR)
  t.same(decided.because.map(({ code }) => code), ['case-transition', 'case-order', 'case-role', 'case-person', 'case-reason', 'case-interest', 'case-mandate', 'case-four-eyes', 'case-quorum', 'case-majority', 'case-reasons', 'case-completeness', 'case-findings', 'case-days'])
})

t.test('the day: not before the last, not twice, not to come, and no clock that goes back', async (t) => {
  const story = new Story()
  story.do('application-submitted', '2027-01-04', FIRM)
  t.same(story.no('review-started', '2027-01-03', ANN, { recordedAt: noon('2027-01-05') }), ['case-order before-the-last'])
  t.same(story.no('review-started', '2027-01-05', ANN, { id: 'e-1' }), ['case-order already-on-record'])
  t.same(story.no('review-started', '2027-01-04', ANN, { recordedAt: '2027-01-04T11:59:59Z' }), ['case-order clock-went-back'])
  t.same(story.no('review-started', '2027-01-06', ANN, { recordedAt: noon('2027-01-05') }), ['case-order day-to-come'])
  t.same(story.no('review-started', '2027-01-06', ANN, { recordedAt: '2027-01-05T23:00:00Z' }), ['allowed'], 'at midnight in Amsterdam it is the next day')
  t.same(story.no('review-started', '2027-01-06', ANN, { recordedAt: '2027-01-05T22:59:59Z' }), ['case-order day-to-come'])
})

t.test('what is dated before the record is judged by the record as it stands', async (t) => {
  const story = new Story().admitted('2027-01-20')
  story.do('case-handed-over', '2028-03-01', ANN, { to: 'ben' })
  t.same(story.no('extension-asked', '2028-01-10', FIRM, { recordedAt: noon('2028-03-02') }), ['case-transition ended', 'case-order before-the-last'], 'nobody goes back to before a lapse')
})

t.test('a vote: not after closing, not twice, not by who has an interest, not by nobody’s member', async (t) => {
  const story = new Story().advised('2027-01-04')
  t.same(story.no('vote-cast', '2027-01-04', actor('ghost', 'member')), ['case-role not-in-committee'])
  t.same(story.no('vote-cast', '2027-01-04', actor('m-1', 'chair')), ['case-role not-in-committee'], 'a member is no chair')
  t.same(story.no('vote-cast', '2027-01-04', MACHINE), ['case-role other-role', 'case-person'])
  const vote = story.do('vote-cast', '2027-01-04', FIRST)
  t.same(story.no('vote-cast', '2027-01-04', FIRST, { choice: 'no' }), ['case-vote voted-already'])
  t.same(story.no('vote-cast', '2027-01-04', SECOND, { choice: 'no', replaces: vote, motivation: 'Anders.' }), ['case-vote replaces-no-own-vote'])
  t.same(story.no('vote-cast', '2027-01-04', FIRST, { choice: 'no', replaces: vote }), ['case-vote no-motivation'], 'a change says why')
  const second = story.do('vote-cast', '2027-01-04', FIRST, { choice: 'no', replaces: vote, reason: 'changed', motivation: 'Ik las het verslag opnieuw.' })
  t.same(story.of.votes.map(({ id, choice, replaced }) => [id, choice, replaced]), [[vote, 'yes', true], [second, 'no', false]], 'both stand there')
  t.same(story.no('vote-cast', '2027-01-04', FIRST, { replaces: vote, motivation: 'Toch wel.' }), ['case-vote replaces-no-own-vote'], 'what was replaced is not replaced again')
  t.same(story.no('vote-cast', '2027-01-04', SECOND, { kind: 'withdrawal' }), ['case-vote nothing-to-vote-on'])
  story.votes('2027-01-04', 'yes')
  story.do('vote-cast', '2027-01-04', SECOND)
  story.do('temporary-admission-decided', '2027-01-04', CHAIR)
  t.same(story.no('vote-cast', '2027-01-04', MEMBERS[2] as typeof CHAIR), ['case-vote nothing-to-vote-on'], 'closed is closed')
  t.same(story.no('temporary-admission-decided', '2027-01-04', CHAIR).includes('case-transition too-late'), true, 'and decided once')
})

t.test('an interest, declared or to be seen, keeps out of everything but saying so and handing over', async (t) => {
  const story = new Story().advised('2027-01-04')
  t.same(story.no('vote-cast', '2027-01-04', { ...FIRST, emailDomain: ' Fictief.Example ' }), ['case-interest same-mail-domain'])
  t.same(story.no('vote-cast', '2027-01-04', { ...FIRST, organisation: { scheme: 'FICTIONAL', value: 'f-1 ' } }), ['case-interest same-organisation'])
  t.same(new Story(caseFile({ applicantDomains: ['mail.example'] })).advised('2027-01-04').no('vote-cast', '2027-01-04', { ...FIRST, emailDomain: 'mail.example' }), ['allowed'], 'the domain of everybody is no tie')
  story.votes('2027-01-04', 'yes', 'yes', 'yes')
  story.do('interest-declared', '2027-01-05', SECOND)
  t.same(story.no('temporary-admission-decided', '2027-01-05', CHAIR), ['case-quorum'], 'and their vote no longer counts')
  story.do('interest-declared', '2027-01-05', CHAIR)
  t.ok(story.no('temporary-admission-decided', '2027-01-05', CHAIR).includes('case-interest interest-declared'), 'who has an interest does not chair')
  story.do('interest-declared', '2027-01-05', ANN)
  t.same(story.no('case-returned', '2027-01-05', ANN), ['case-interest interest-declared'])
  t.same(story.no('case-handed-over', '2027-01-05', ANN, { to: 'ben' }), ['allowed'])
  const tied = caseFile({}, { committee: procedure().committee.map((one) => one.actor === 'm-1' ? { ...one, organisation: { scheme: 'fictional', value: 'F-1' } } : one) })
  t.same(new Story(tied).advised('2027-01-04').no('vote-cast', '2027-01-04', FIRST), ['case-interest same-organisation'], 'also where the list of the committee tells it')
})

t.test('who acts for the firm, or is known to be of it, is kept out as well, in whatever role they come', async (t) => {
  const ties = [{ actor: 'ann', interest: 'acts-for-firm' as const }, { actor: SECOND.id, interest: 'same-mail-domain' as const }]
  const story = new Story(caseFile({ ties }))
  story.do('application-submitted', '2027-01-04', FIRM)
  t.same(story.no('review-started', '2027-01-04', ANN), ['case-interest acts-for-firm'])
  t.same(story.no('review-started', '2027-01-04', BEN), ['allowed'])
  const open = new Story(caseFile({ ties: ties.slice(1) }, { votesSecretUntilClosed: false })).advised('2027-01-04').votes('2027-01-04', 'yes', 'yes')
  t.same(open.no('vote-cast', '2027-01-04', SECOND), ['case-interest same-mail-domain'])
  const question = { kind: 'admission' as const, on: '2027-01-04', knownAt: '2027-01-04T12:00:00Z' }
  t.equal(worksheet(open.of, { ...question, reader: SECOND.id }).votes, null, 'nor do they see the votes of others')
  t.equal(worksheet(open.of, { ...question, reader: 'ben' }).votes?.yes, 2)
  t.equal(worksheet(open.of, { ...question, reader: 'ben' }).members.find(({ actor }) => actor === SECOND.id)?.interest, 'same-mail-domain')
})

t.test('a vote, a decision and its sending are recorded on the day itself, or as much later as the tenant allows', async (t) => {
  const later = (days: number) => ({ recordedAt: `2027-01-${String(4 + days).padStart(2, '0')}T12:00:00Z` })
  const story = new Story().advised('2027-01-04')
  t.same(story.no('vote-cast', '2027-01-04', FIRST, later(7)), ['allowed'])
  t.same(story.no('vote-cast', '2027-01-04', FIRST, later(8)), ['case-order recorded-too-late'])
  t.same(story.no('criterion-judged', '2027-01-04', ANN, later(8)), ['allowed'], 'what starts no term of anybody else is free')
  t.same(story.no('vote-cast', '2027-01-04', FIRST, { recordedAt: '2027-01-04T23:30:00Z' }), ['allowed'], 'half past midnight in Amsterdam is a day later, and that is allowed')
  const silent = withoutParameters('recordWithinDays').advised('2027-01-04').votes('2027-01-04', 'yes', 'yes', 'yes')
  t.same(silent.no('temporary-admission-decided', '2027-01-04', CHAIR, later(1)), ['case-order unknown'], 'not laid down is not known')
  t.same(silent.no('temporary-admission-decided', '2027-01-04', CHAIR, { recordedAt: '2027-01-04T23:30:00Z' }), ['case-order unknown'], 'a day begins at midnight in Amsterdam')
  const decision = silent.do('temporary-admission-decided', '2027-01-04', CHAIR)
  t.same(silent.no('decision-sent', '2027-01-05', ANN, { decision, recordedAt: '2027-01-06T12:00:00Z' }), ['case-order unknown'])
  t.same(silent.no('decision-sent', '2027-01-06', ANN, { decision, recordedAt: '2027-01-06T12:00:00Z' }), ['allowed'])
})

t.test('quorum and ties are the tenant’s', async (t) => {
  const decide = (story: Story) => [story.no('temporary-admission-decided', '2027-01-04', CHAIR), story.no('refusal-decided', '2027-01-04', CHAIR)]
  t.same(decide(new Story().advised('2027-01-04').votes('2027-01-04', 'yes', 'yes')), [['case-quorum'], ['case-quorum']], 'two of five')
  const four = new Story(caseFile({}, { quorum: { members: 2, aboveHalfOfEligible: true }, committee: procedure().committee.slice(0, 4) })).advised('2027-01-04').votes('2027-01-04', 'yes', 'yes')
  t.same(four.no('temporary-admission-decided', '2027-01-04', CHAIR), ['case-quorum'], 'half of four is not more than half')
  const even = (tie: Procedure['tie']) => new Story(caseFile({}, tie === undefined ? {} : { tie })).advised('2027-01-04').votes('2027-01-04', 'yes', 'yes', 'no', 'no')
  t.same(decide(even('chair')), [['allowed'], ['case-majority']], 'the chair said yes')
  t.same(decide(even('new-round')), [['case-majority'], ['case-majority']])
  t.same(decide(even('not-admitted')), [['case-majority'], ['allowed']])
  const round = even('new-round')
  t.same(even('chair').no('round-opened', '2027-01-04', CHAIR), ['case-tie'])
  round.do('round-opened', '2027-01-04', CHAIR)
  t.same(round.of.votes, [], 'everybody votes anew')
  t.same(round.no('round-opened', '2027-01-04', CHAIR), ['case-quorum'], 'of no votes there is no tie')
  const odd = even('new-round')
  odd.do('vote-cast', '2027-01-04', actor('m-4', 'member'))
  t.same(odd.no('round-opened', '2027-01-04', CHAIR), ['case-tie'])
  t.same(new Story(caseFile({}, { tie: 'new-round' })).advised('2027-01-04').votes('2027-01-04', 'yes', 'no').no('round-opened', '2027-01-04', CHAIR), ['case-quorum'], 'one against one of five is no tie yet')
  const silent = withoutParameters('tie', 'quorum').advised('2027-01-04').votes('2027-01-04', 'yes', 'no')
  t.same(decide(silent), [['case-quorum unknown'], ['case-quorum unknown']], 'not laid down is not known')
  t.same(silent.no('round-opened', '2027-01-04', CHAIR), ['case-quorum unknown'])
  t.same(withoutParameters('tie').advised('2027-01-04').votes('2027-01-04', 'yes', 'no', 'yes', 'no').no('round-opened', '2027-01-04', CHAIR), ['case-tie unknown'])
})

t.test('who decides holds a mandate on that day; who prepared does not decide', async (t) => {
  const expired = procedure().mandates.map((mandate) => mandate.role === 'chair' ? { ...mandate, period: { from: '2020-01-01', until: '2027-01-03' } } : mandate)
  t.same(new Story(caseFile({}, { mandates: expired })).advised('2027-01-04').votes('2027-01-04', 'yes', 'yes', 'yes').no('temporary-admission-decided', '2027-01-04', CHAIR), ['case-mandate'])
  const another = procedure().mandates.map((mandate) => mandate.role === 'chair' ? { ...mandate, holder: 'somebody' } : mandate)
  t.same(new Story(caseFile({}, { mandates: another })).advised('2027-01-04').votes('2027-01-04', 'yes', 'yes', 'yes').no('temporary-admission-decided', '2027-01-04', CHAIR), ['case-mandate'])
  const desk = caseFile({}, { deciders: { admission: 'coordinator-under-mandate' } })
  t.same([new Story(desk).advised('2027-01-04').no('temporary-admission-decided', '2027-01-04', ANN), new Story(desk).advised('2027-01-04').no('temporary-admission-decided', '2027-01-04', BEN)], [['case-four-eyes prepared-it'], ['allowed']])
  t.same(new Story({ ...desk, procedure: { ...desk.procedure, fourEyes: { decision: false, withdrawal: false } } }).advised('2027-01-04').no('temporary-admission-decided', '2027-01-04', ANN), ['allowed'])
  t.same(new Story(caseFile({}, { deciders: {} })).advised('2027-01-04').no('temporary-admission-decided', '2027-01-04', CHAIR), ['case-role unknown'])
  const unsaid = withoutParameters('fourEyes').advised('2027-01-04').votes('2027-01-04', 'yes', 'yes', 'yes')
  t.same(unsaid.no('temporary-admission-decided', '2027-01-04', CHAIR), ['case-four-eyes unknown'])
  t.same(new Story(caseFile({}, { deciders: { admission: 'foundation' } })).advised('2027-01-04').no('temporary-admission-decided', '2027-01-04', BOARD), ['allowed'])
})

t.test('nothing goes past a missing document or finding, also where the tenant has not said which', async (t) => {
  const story = new Story()
  story.do('application-submitted', '2027-01-04', FIRM)
  story.do('review-started', '2027-01-04', ANN)
  story.do('criterion-judged', '2027-01-04', ANN)
  t.same(story.no('advice-given', '2027-01-04', ANN), ['case-findings'])
  t.same(story.no('criterion-judged', '2027-01-04', ANN, { criterion: 'colour' }), ['case-reference no-such-criterion'])
  t.same(story.no('criterion-judged', '2027-01-04', ANN, { sentence: '' }), ['case-reasons no-motivation'])
  const silent = withoutParameters('documents', 'criteria')
  silent.do('application-submitted', '2027-01-04', FIRM)
  t.same(silent.no('review-started', '2027-01-04', ANN), ['case-completeness unknown'])
  const noCriteria = withoutParameters('criteria')
  noCriteria.do('application-submitted', '2027-01-04', FIRM)
  noCriteria.do('review-started', '2027-01-04', ANN)
  t.same([noCriteria.no('criterion-judged', '2027-01-04', ANN), noCriteria.no('advice-given', '2027-01-04', ANN)], [['case-reference unknown'], ['case-findings unknown']])
})

t.test('an objection that is upheld admits nobody past a document that has come to be asked', async (t) => {
  const story = new Story().advised('2027-01-04').votes('2027-01-04', 'no', 'no', 'no')
  const refusal = story.do('refusal-decided', '2027-01-04', CHAIR)
  const objection = story.do('objection-lodged', '2027-01-05', FIRM, { against: refusal })
  story.heard('2027-01-06', 'objection')
  story.do('proposal-made', '2027-01-06', ANN, { kind: 'objection' })
  const stricter = new Story(caseFile({}, { documents: ['statutes', 'annual-account', 'impact-report'] }))
  stricter.events.push(...story.events)
  stricter.of = replayCase({ file: stricter.file, events: stricter.events })
  t.same(stricter.no('objection-upheld', '2027-01-07', BOARD, { objection, instead: { kind: 'admit-temporarily', badgeFrom: null } }), ['case-completeness'])
})

t.test('new facts of others, or a case that is returned, put an end to the advice and the votes', async (t) => {
  const story = new Story().advised('2027-01-04').votes('2027-01-04', 'yes', 'yes', 'yes')
  story.do('criterion-judged', '2027-01-05', ANN, { verdict: 'not-met', basedOn: 'others' })
  t.same([story.of.stage, story.of.votes, story.of.proposals], ['under-review', [], []])
  story.do('advice-given', '2027-01-05', ANN)
  story.votes('2027-01-05', 'yes')
  story.do('case-returned', '2027-01-06', CHAIR)
  t.same([story.of.stage, story.of.votes, story.of.proposals], ['under-review', [], []])
})

t.test('a motivation of a megabyte is refused, with its limit', async (t) => {
  const story = new Story().advised('2027-01-04').votes('2027-01-04', 'no', 'no', 'no')
  const outcome = story.ask('refusal-decided', '2027-01-04', CHAIR, { motivation: 'a'.repeat(1_000_000) })
  t.same(outcome.because.map(({ facts }) => facts.map(({ name, value }) => `${name} ${String(value)}`)), [['case-fault motivation-too-long', 'characters 1000000', `most-characters ${MAX_MOTIVATION_CHARACTERS}`]])
  t.equal(explain(outcome.because[0] as never, 'nl')[0]?.text, 'De redenen zijn niet in orde: de tekst is te lang.')
  t.same(story.no('refusal-decided', '2027-01-04', CHAIR, { reasons: [{ criterion: 'region', sentence: 'a'.repeat(2_001) }, { criterion: 'mission', sentence: 'Ja.' }] }), ['case-reasons motivation-too-long'])
})

t.test('days that an event names exist, and lie where they can', async (t) => {
  const story = new Story()
  story.do('application-submitted', '2027-01-04', FIRM)
  t.same(story.no('completion-requested', '2027-01-04', ANN, { termUntil: '2027-02-29' }), ['case-days no-such-day'])
  t.same(story.no('completion-requested', '2027-01-04', ANN, { termUntil: '2027-01-03' }), ['case-days day-too-early'])
  story.do('decision-delayed', '2027-01-04', ANN, { newLastDay: '2027-06-01' })
  t.same(story.no('decision-delayed', '2027-01-05', ANN, { newLastDay: '2027-09-01' }), ['case-days told-already'])
  t.same(story.no('label-handed-in', '2027-01-04', FIRM, { receivedOn: '2027-01-05' }), ['case-days day-too-late'])
  t.same(story.no('label-handed-in', '2027-01-04', FIRM, { label: { scheme: 'pso', level: null, issuer: 'PSO', number: '1', period: { from: '2027-01-04', until: '2027-01-03' } } }), ['case-days day-too-early'])
  const started = new Story(caseFile({}, { yearFrom: 'badge-start' })).advised('2027-01-04').votes('2027-01-04', 'yes', 'yes', 'yes')
  t.same([started.no('temporary-admission-decided', '2027-01-04', CHAIR), started.no('temporary-admission-decided', '2027-01-04', CHAIR, { badgeFrom: '2027-01-03' })], [['case-days no-first-day'], ['case-days day-too-early']])
})

t.test('votes are secret until the decision, unless the tenant says they are not', async (t) => {
  const seen = (file = caseFile()) => visibleVotes(new Story(file).advised('2027-01-04').votes('2027-01-04', 'yes', 'no').of, 'admission', 'chair', '2027-01-04').map(({ by }) => by)
  t.same([seen(), seen(caseFile({}, { votesSecretUntilClosed: false }))], [['chair'], ['chair', 'm-1']])
  t.same(visibleVotes(withoutParameters('votesSecretUntilClosed').advised('2027-01-04').votes('2027-01-04', 'yes').of, 'admission', 'm-1', '2027-01-04'), [], 'not said is not shown')
})

t.test('a replay refuses a record that cannot be one, with every fault; and takes nothing of a later day', async (t) => {
  const story = new Story().admitted('2027-01-20')
  const [first, second] = story.events as [typeof story.events[0], typeof story.events[0]]
  const broken = [{ ...second, on: '2027-02-30' }, { ...first, recordedAt: 'now', id: second?.id }, { ...first, type: 'dance', on: '2026-01-01', recordedAt: '2026-01-01T00:00:00Z', id: 'x' }] as never
  t.throws(() => replayCase({ file: story.file, events: broken }), { code: 'INVALID_REQUEST', problems: [
    { place: '/events/0/on', code: 'no-day' }, { place: '/events/1/recordedAt', code: 'no-instant' }, { place: '/events/1/id', code: 'double-id' }, { place: '/events/2/type', code: 'no-event' }, { place: '/events/2/on', code: 'too-early' }
  ] })
  t.throws(() => replayCase({ file: story.file, events: story.events }, '2027-13-01'), { code: 'INVALID_REQUEST', problems: [{ place: '/until', code: 'no-day' }] })
  t.equal(replayCase({ file: story.file, events: story.events }, '2027-01-19').stage, 'draft')
  t.throws(() => stateOn(story.of, { on: '2027-01-19', knownAt: noon('2027-01-19') }), { code: 'INVALID_REQUEST', problems: [{ place: '/on', code: 'too-early' }] })
  t.throws(() => stateOn(story.of, { on: 'x', knownAt: 'y' }), { code: 'INVALID_REQUEST', problems: [{ place: '/on' }, { place: '/knownAt' }] })
  t.throws(() => mayHappen(story.of, { ...event('x', 'firm-withdrew', '2027-02-01', FIRM), on: '1', recordedAt: '2', type: 'dance' } as never), { code: 'INVALID_REQUEST', problems: [{ place: '/type', code: 'no-event' }, { place: '/on' }, { place: '/recordedAt' }] })
})

t.test('whatever stands in an event, the answer is a refusal or the error of the library', async (t) => {
  const { of } = new Story().admitted('2027-01-20')
  for (const type of CASE_EVENT_TYPES) {
    const bare = { id: 'x', type, on: '2027-02-01', recordedAt: noon('2027-02-01'), actor: null, reason: null, evidence: null } as never
    try {
      t.equal(mayHappen(of, bare).allowed, false, type)
    } catch (error) {
      t.ok(error instanceof MatcherError, type)
    }
  }
})
