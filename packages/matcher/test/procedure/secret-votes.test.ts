// As long as votes are secret nothing tells how many are for or against, nor which way it goes: not what comes next, not the proposal, not a refusal.
import fc from 'fast-check'
import t from 'tap'
import type { AdmissionCase, Procedure, Verdict } from '@sroi/matcher'
import { areVotesSecret, caseTimeline, mayHappen, nextActions, propose, visibleVotes, worksheet } from '@sroi/matcher/procedure'
import { ANN, caseFile, CHAIR, event, MEMBERS, noon, Story } from './make-case.ts'

const ON = '2027-01-04'
const VOTERS = [CHAIR, ...MEMBERS]
const question = { on: ON, knownAt: noon(ON) }

/** Everything that is reckoned from a case for who did not vote. */
function told (of: AdmissionCase, reader: string): string {
  return JSON.stringify({
    next: nextActions(of, question), proposals: propose(of, question), days: caseTimeline(of, question.knownAt), votes: visibleVotes(of, 'admission', reader, ON), sheet: worksheet(of, { kind: 'admission', ...question, reader })
  })
}

/** The members who are named vote, as they are told. */
function voted (choices: readonly (readonly [voter: number, choice: 'yes' | 'no', verdict: Verdict])[], parts: Partial<Procedure> = {}): AdmissionCase {
  const story = new Story(caseFile({}, parts)).advised(ON)
  for (const [voter, choice, verdict] of choices) story.do('vote-cast', ON, VOTERS[voter] as typeof CHAIR, { choice, criteria: [{ criterion: 'mission', verdict, sentence: choice }] })
  return story.of
}

const verdict = fc.constantFrom<Verdict>('met', 'not-met', 'unknown')
const choice = fc.constantFrom<'yes' | 'no'>('yes', 'no')
const ties = fc.constantFrom<Procedure['tie']>('chair', 'new-round', 'not-admitted')

t.test('whatever the same members vote, the same is told to who did not, with or without a majority', async (t) => {
  const voters = fc.subarray([0, 1, 2, 3])
  t.doesNotThrow(() => fc.assert(fc.property(voters, fc.array(fc.tuple(choice, verdict, choice, verdict), { minLength: 4, maxLength: 4 }), ties, (who, ballots, tie) => {
    const of = (second: boolean): AdmissionCase => voted(who.map((voter, index) => {
      const [first, judged, other, judgedToo] = ballots[index] ?? ['yes', 'met', 'no', 'not-met']
      return [voter, second ? other : first, second ? judgedToo : judged]
    }), tie === undefined ? {} : { tie })
    return ['m-4', 'ann', 'auditor'].every((reader) => told(of(true), reader) === told(of(false), reader))
  }), { numRuns: 60, seed: 24 }))
})

t.test('whatever the same members vote, a new round that is tried before its time is refused in the same words', async (t) => {
  const ways = fc.constantFrom<readonly [who: readonly number[], by: typeof CHAIR, reason: string]>([[0, 1], CHAIR, 'tie'], [[1], CHAIR, 'tie'], [[0, 1, 2, 3], ANN, 'tie'], [[0, 1, 2, 3], MEMBERS[0] as typeof CHAIR, 'tie'], [[0, 1, 2, 3], CHAIR, 'vote'])
  t.doesNotThrow(() => fc.assert(fc.property(ways, ties, fc.array(fc.tuple(choice, choice), { minLength: 4, maxLength: 4 }), ([who, by, reason], tie, ballots) => {
    const tried = (second: boolean) => {
      const { allowed, because } = mayHappen(voted(who.map((voter, index) => [voter, ballots[index]?.[second ? 1 : 0] ?? 'yes', 'met']), tie === undefined ? {} : { tie }), event('x', 'round-opened', ON, by, { reason }))
      return JSON.stringify({ allowed, because })
    }
    return tried(true) === tried(false) && !tried(true).includes('case-tie')
  }), { numRuns: 120, seed: 25 }))
})

t.test('to close is to count: who may not, or says too little, learns nothing; who can is told that the votes do not carry it, and no number', async (t) => {
  const ask = (choices: Parameters<typeof voted>[0], type: 'temporary-admission-decided' | 'refusal-decided', by = CHAIR, parts = {}) => {
    const outcome = mayHappen(voted(choices), event('x', type, ON, by, parts))
    return outcome.allowed ? 'allowed' : outcome.because.map(({ code, facts, rule }) => [code, facts.map(({ name }) => name), rule?.provision])
  }
  const against = [[0, 'no', 'met'], [1, 'no', 'met'], [2, 'yes', 'met']] as const
  const even = [[1, 'no', 'met'], [2, 'yes', 'met'], [3, 'no', 'met'], [4, 'yes', 'met']] as const
  t.same(ask(against, 'temporary-admission-decided'), [['case-majority', [], 'votes']])
  t.same(ask(even, 'temporary-admission-decided'), [['case-majority', [], 'votes']], 'nor that they are equal')
  t.same(ask(against, 'refusal-decided'), 'allowed')
  for (const type of ['temporary-admission-decided', 'refusal-decided'] as const) {
    t.notMatch(JSON.stringify(ask(against, type, CHAIR, { reasons: [] })), 'majority', 'without reasons it is not counted')
    t.notMatch(JSON.stringify(ask(against, type, ANN)), 'majority', 'nor for who does not decide')
  }
  const round = mayHappen(voted(against, { tie: 'new-round' }), event('x', 'round-opened', ON, CHAIR))
  t.same(round.because.map(({ code, facts }) => [code, facts.map(({ name }) => name)]), [['case-tie', ['tie']]])
})

t.test('where votes are open everybody is told what they come to', async (t) => {
  const of = voted([[0, 'no', 'met'], [1, 'no', 'met'], [2, 'yes', 'met']], { votesSecretUntilClosed: false })
  const [admit] = nextActions(of, question).filter(({ type }) => type === 'temporary-admission-decided')
  t.same(admit?.first.map(({ code, facts }) => [code, facts.map(({ value }) => value)]), [['case-majority', [1, 2]]])
  t.same(propose(of, question)[0]?.first.some(({ code }) => code === 'case-majority'), true)
})

t.test('a region can have them open once everybody who may vote has voted: to talk, and to vote again with a reason', async (t) => {
  const all = [[0, 'yes', 'met'], [1, 'no', 'not-met'], [2, 'yes', 'met'], [3, 'yes', 'met'], [4, 'no', 'not-met']] as const
  const sheet = (of: AdmissionCase) => worksheet(of, { kind: 'admission', ...question, reader: 'm-1' })
  t.same([sheet(voted(all)).isOpen, sheet(voted(all)).notVoted], [false, []], 'not where it is not laid down')
  const together = { votesOpenOnceAllVoted: true }
  t.equal(sheet(voted(all.slice(0, 4), together)).isOpen, false, 'one has not voted')
  const open = voted(all, together)
  t.same([sheet(open).isOpen, sheet(open).votes, sheet(open).toDiscuss], [true, { yes: 3, no: 2, outcome: 'yes' }, ['mission']])
  t.equal(visibleVotes(open, 'admission', 'ann', ON).length, 5)
  const story = new Story(caseFile({}, together)).advised(ON).votes(ON, 'yes', 'no', 'yes', 'yes', 'no')
  const own = story.of.votes.find(({ by }) => by === 'm-1')?.id ?? ''
  story.do('vote-cast', ON, MEMBERS[0] as typeof CHAIR, { choice: 'yes', replaces: own, motivation: 'Het gesprek gaf de doorslag.', reason: 'changed' })
  t.same([areVotesSecret(story.of, 'admission', ON), sheet(story.of).votes], [false, { yes: 4, no: 1, outcome: 'yes' }], 'a change does not close them again')
  const waiting = new Story(caseFile({}, together)).advised(ON).votes(ON, 'yes', 'no', 'yes', 'yes')
  t.equal(areVotesSecret(waiting.of, 'admission', ON), true)
  waiting.do('interest-declared', ON, MEMBERS[3] as typeof CHAIR)
  t.equal(areVotesSecret(waiting.of, 'admission', ON), false, 'nobody waits for who stays out')
  const round = new Story(caseFile({}, { ...together, tie: 'new-round', committee: caseFile().procedure.committee.slice(0, 4) })).advised(ON).votes(ON, 'yes', 'no', 'yes', 'no')
  round.do('round-opened', ON, CHAIR)
  t.equal(areVotesSecret(round.of, 'admission', ON), true, 'a new round begins alone again')
})
