// The worksheet: alone first, then together; where members differ, which criterion decides, and what the votes come to.
import fc from 'fast-check'
import t from 'tap'
import { type CriterionOpinion, MatcherError, type Verdict, type Vote, type Worksheet } from '@sroi/matcher'
import { closedWorksheet, visibleVotes, worksheet } from '@sroi/matcher/procedure'
import { ANN, actor, caseFile, CHAIR, MEMBERS, noon, Story } from './make-case.ts'

const [FIRST, SECOND, THIRD] = MEMBERS as [typeof CHAIR, typeof CHAIR, typeof CHAIR]
const ON = '2027-01-04'
const open = () => new Story(caseFile({}, { votesSecretUntilClosed: false })).advised(ON)
const sheet = (story: Story, reader = 'm-1'): Worksheet => worksheet(story.of, { kind: 'admission', on: ON, knownAt: noon(ON), reader })
const says = (region: Verdict, mission: Verdict): { readonly criteria: readonly CriterionOpinion[] } => ({ criteria: [{ criterion: 'region', verdict: region, sentence: 'Zo zie ik het.' }, { criterion: 'mission', verdict: mission, sentence: '' }] })
const pivotal = ({ criteria }: Worksheet): readonly string[] => criteria.filter((one) => one.pivotal.verdict === 'met').map(({ criterion }) => criterion)

t.test('alone: as long as votes are secret a member sees its own, and who has voted', async (t) => {
  const story = new Story().advised(ON)
  story.do('vote-cast', ON, FIRST, { ...says('met', 'not-met'), choice: 'no' })
  story.do('vote-cast', ON, SECOND, says('met', 'met'))
  const seen = sheet(story)
  t.same(seen.members.map(({ actor: id, hasVoted, vote }) => [id, hasVoted, vote?.choice ?? null]), [['chair', false, null], ['m-1', true, 'no'], ['m-2', true, null], ['m-3', false, null], ['m-4', false, null]])
  t.same([seen.isOpen, seen.votes, seen.notVoted], [false, null, ['chair', 'm-3', 'm-4']])
  t.same(seen.criteria.map(({ opinions, differs }) => [opinions.map(({ by }) => by), differs]), [[['m-1'], false], [['m-1'], false]])
  t.same([seen.quorum.verdict, seen.stillNeeded], ['not-met', 1])
  t.same(sheet(story, 'ann').criteria.map(({ opinions, desk, joint }) => [opinions.length, desk, joint]), [[0, 'met', 'met'], [0, 'met', 'met']], 'the coordinator sees the judgement of the desk')
  const { votesSecretUntilClosed: _secret, ...silent } = caseFile().procedure
  t.equal(sheet(new Story({ ...caseFile(), procedure: silent }).advised(ON).votes(ON, 'yes', 'yes')).votes, null, 'not laid down is secret')
})

t.test('together: where members differ, and which of those criteria decides', async (t) => {
  const story = open()
  story.do('vote-cast', ON, CHAIR, says('met', 'met'))
  story.do('vote-cast', ON, FIRST, { ...says('met', 'not-met'), choice: 'no' })
  story.do('vote-cast', ON, SECOND, { ...says('met', 'not-met'), choice: 'no' })
  const { criteria, toDiscuss, votes, stillNeeded } = sheet(story)
  t.same(criteria.map(({ criterion, differs, joint }) => [criterion, differs, joint]), [['region', false, 'met'], ['mission', true, 'not-met']])
  t.same([toDiscuss, pivotal(sheet(story))], [['mission'], ['mission']])
  t.same([votes, stillNeeded], [{ yes: 1, no: 2, outcome: 'no' }, 0])
  t.same(criteria[1]?.finding.facts.map(({ name, value }) => [name, value]), [['admission-criterion', 'mission'], ['judged-by-desk', 'met'], ['members-met', 1], ['members-not-met', 2], ['members-unknown', 0]])
  story.do('vote-cast', ON, THIRD, says('met', 'met'))
  t.same(sheet(story).criteria[1]?.joint, 'unknown', 'two against two is not known')
  t.same([pivotal(sheet(story)), sheet(story).toDiscuss], [['region', 'mission'], ['mission']], 'met or not, then something would be proposed')
})

t.test('a vote that does not go with its own judgement is shown', async (t) => {
  const story = open()
  story.do('vote-cast', ON, FIRST, says('met', 'not-met'))
  story.do('vote-cast', ON, SECOND, { ...says('met', 'met'), choice: 'no' })
  story.do('vote-cast', ON, THIRD, { ...says('met', 'unknown'), choice: 'no' })
  t.same(sheet(story).members.filter(({ against }) => against.length > 0).map(({ actor: id, against }) => [id, against]), [['m-1', ['mission']], ['m-2', ['region', 'mission']]])
})

t.test('with equal votes the tenant’s rule says what happens; where it has none nobody knows', async (t) => {
  const outcome = (tie: 'chair' | 'new-round' | 'not-admitted' | undefined, ...choices: readonly ('yes' | 'no')[]) => {
    const { tie: _tie, ...silent } = open().file.procedure
    const story = new Story({ ...caseFile(), procedure: { ...silent, ...(tie === undefined ? {} : { tie }) } }).advised(ON).votes(ON, ...choices)
    const { votes, tie: told } = sheet(story)
    return [told, votes?.outcome ?? null]
  }
  t.same(outcome('chair', 'yes', 'no'), ['chair', 'yes'])
  t.same(outcome('chair', 'no', 'yes'), ['chair', 'no'])
  t.same(outcome('new-round', 'no', 'yes'), ['new-round', 'new-round'])
  t.same(outcome('not-admitted', 'no', 'yes'), ['not-admitted', 'no'])
  t.same(outcome(undefined, 'no', 'yes'), [null, null])
  t.same(outcome('chair'), ['chair', null], 'nobody voted')
  t.same(outcome('new-round', 'no', 'yes', 'yes'), ['new-round', 'yes'])
  const waiting = open()
  waiting.do('vote-cast', ON, FIRST)
  waiting.do('vote-cast', ON, SECOND, { choice: 'no' })
  t.equal(sheet(waiting).votes?.outcome, null, 'the chair has not voted')
})

t.test('a quorum that is not laid down is not known', async (t) => {
  const { quorum: _quorum, ...silent } = caseFile().procedure
  const { quorum, stillNeeded } = sheet(new Story({ ...caseFile(), procedure: silent }).advised(ON))
  t.same([quorum.verdict, stillNeeded], ['unknown', null])
})

t.test('who has an interest counts for nothing and sees nothing of others', async (t) => {
  const story = open()
  story.do('vote-cast', ON, FIRST, { ...says('not-met', 'not-met'), choice: 'no' })
  story.do('vote-cast', ON, SECOND, says('met', 'met'))
  story.do('interest-declared', ON, FIRST)
  story.do('interest-declared', ON, THIRD)
  const seen = sheet(story, 'm-2')
  t.same(seen.members.find(({ actor: id }) => id === 'm-1')?.interest, 'interest-declared')
  t.same([seen.votes, seen.notVoted, seen.criteria.map(({ opinions }) => opinions.map(({ by }) => by))], [{ yes: 1, no: 0, outcome: 'yes' }, ['chair', 'm-4'], [['m-2'], ['m-2']]], 'nobody waits for the vote of who stays out')
  const own = sheet(story, 'm-1')
  t.same([own.isOpen, own.members.filter(({ vote }) => vote !== null).map(({ actor: id }) => id)], [false, ['m-1']])
  t.equal(sheet(new Story(caseFile({}, { votesSecretUntilClosed: false, committee: [{ actor: 'kin', chairs: false, organisation: { scheme: 'fictional', value: 'F-1' }, emailDomain: null, period: { from: '2020-01-01', until: null } }] })).advised(ON), 'kin').isOpen, false)
})

t.test('what else is voted on shows the criteria that members judged, and hangs on none', async (t) => {
  const story = new Story(caseFile({}, { votesSecretUntilClosed: false, deciders: { ...caseFile().procedure.deciders, withdrawal: 'committee' } })).admitted(ON)
  story.do('proposal-made', ON, ANN, { kind: 'withdrawal' })
  const withdrawal = () => worksheet(story.of, { kind: 'withdrawal', on: ON, knownAt: noon(ON), reader: 'm-1' })
  t.same(withdrawal().criteria, [])
  story.do('vote-cast', ON, FIRST, { kind: 'withdrawal', criteria: [{ criterion: 'mission', verdict: 'not-met', sentence: 'Die is uit de statuten.' }] })
  story.do('vote-cast', ON, SECOND, { kind: 'withdrawal', choice: 'no', criteria: [{ criterion: 'mission', verdict: 'met', sentence: '' }] })
  const { criteria, toDiscuss, members, votes } = withdrawal()
  t.same(criteria.map(({ criterion, differs, pivotal: decides }) => [criterion, differs, decides.verdict]), [['mission', true, 'not-met']])
  t.same([toDiscuss, members.flatMap(({ against }) => against), votes], [[], [], { yes: 1, no: 1, outcome: null }])
})

t.test('a decision that was taken shows its worksheet as it was at closing, and so do its votes', async (t) => {
  const story = new Story().advised(ON)
  story.do('vote-cast', ON, CHAIR, says('met', 'met'))
  const first = story.do('vote-cast', ON, FIRST, { ...says('met', 'not-met'), choice: 'no' })
  story.do('vote-cast', ON, SECOND, says('met', 'met'))
  story.do('vote-cast', ON, FIRST, { ...says('met', 'met'), replaces: first, motivation: 'De statuten zeggen het toch.' })
  const decision = story.do('temporary-admission-decided', ON, CHAIR)
  story.do('decision-sent', '2027-01-05', ANN, { decision })
  const closed = closedWorksheet({ file: story.file, events: story.events }, decision)
  t.same([closed.isOpen, closed.votes, closed.members.map(({ vote }) => vote?.choice ?? null)], [true, { yes: 3, no: 0, outcome: 'yes' }, ['yes', 'yes', 'yes', null, null]])
  t.throws(() => closedWorksheet({ file: story.file, events: story.events }, 'e-1'), MatcherError)
  t.throws(() => worksheet(story.of, { kind: 'admission', on: '2027-02-30', knownAt: noon(ON), reader: '' }), MatcherError)
})

t.test('an opinion on a criterion: one that there is, once, and no novel', async (t) => {
  const story = open()
  const vote = (...criteria: readonly CriterionOpinion[]): readonly string[] => story.no('vote-cast', ON, FIRST, { criteria })
  const one = { criterion: 'region', verdict: 'met' as const, sentence: '' }
  t.same(vote(one), ['allowed'])
  t.same(vote(one, { ...one, verdict: 'not-met' }), ['case-vote criterion-twice'])
  t.same(vote({ ...one, criterion: 'colour' }, one, one), ['case-vote no-such-criterion', 'case-vote criterion-twice'])
  t.same(vote({ ...one, sentence: 'a'.repeat(2_001) }), ['case-vote motivation-too-long'])
  t.same(story.no('vote-cast', ON, FIRST, { motivation: 'a'.repeat(20_001) }), ['case-vote motivation-too-long'])
  t.same(story.no('vote-cast', ON, actor('m-1', 'member'), {}), ['allowed'], 'and nobody has to say anything of a criterion')
  story.do('vote-cast', ON, FIRST, { criteria: [one] })
  t.same(visibleVotes(story.of, 'admission', 'm-2', ON)[0]?.criteria, [one])
})

const verdict = fc.constantFrom<Verdict>('met', 'not-met', 'unknown')
const CRITERIA = ['a', 'b', 'c']

t.test('judging the named criterion otherwise, and nothing else, changes the proposal; judging another otherwise does not', async (t) => {
  const { of } = open()
  const file = { ...of.file, procedure: { ...of.file.procedure, criteria: CRITERIA } }
  const asked = (opinions: readonly (readonly Verdict[])[]): Worksheet => {
    const votes = opinions.map((own, index): Vote => ({ id: `v-${index}`, kind: 'admission', by: MEMBERS[index]?.id ?? '', choice: 'yes', replaced: false, criteria: own.map((one, at) => ({ criterion: CRITERIA[at] ?? '', verdict: one, sentence: '' })) }))
    return worksheet({ ...of, file, votes }, { kind: 'admission', on: ON, knownAt: noon(ON), reader: 'm-1' })
  }
  const proposed = ({ criteria }: Worksheet): unknown => criteria[0]?.pivotal.facts.find(({ name }) => name === 'proposed')?.value
  let decides = 0
  fc.assert(fc.property(fc.array(fc.tuple(verdict, verdict, verdict), { minLength: 1, maxLength: 4 }), (opinions) => {
    const whole = asked(opinions)
    return CRITERIA.every((criterion, index) => {
      const flipped = (['met', 'not-met'] as const).filter((other) => other !== whole.criteria[index]?.joint).map((other) => proposed(asked(opinions.map((own) => own.map((one, at) => at === index ? other : one)))))
      const changes = flipped.some((outcome) => outcome !== proposed(whole))
      decides += changes ? 1 : 0
      return changes === pivotal(whole).includes(criterion)
    })
  }), { numRuns: 400, seed: 6 })
  t.ok(decides > 100, `${decides} decided`)
})
