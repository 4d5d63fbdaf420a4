// A decision years later: the file that was kept comes to the same, and says where it does not.
import { readDecisionFiles } from '@sroi/fixtures'
import fc from 'fast-check'
import t from 'tap'
import { type DecisionFile, type DecisionReplay, MatcherError, type RuleSet } from '@sroi/matcher'
import { canonicalText, decisionFile, replayDecisionFile } from '@sroi/matcher/procedure'
import { ruleSet } from '../make.ts'
import { ARCHIVE, makeDecisionFiles, sha256 } from './decision-files/make-decision-files.ts'
import { CHAIR, MEMBERS, Story } from './make-case.ts'
import { walk } from './walk.ts'

const kept = readDecisionFiles()
const ruleSets = kept.ruleSets as readonly RuleSet[]
const FILES = kept.files.map(({ text }) => JSON.parse(text) as DecisionFile)
const LAYERS = [ruleSet('netherlands'), ruleSet('kennemer')]

const replay = (text: string, seal = sha256(text), archive = ruleSets): DecisionReplay => replayDecisionFile({ text, sha256: seal, ruleSets: archive }, sha256)

t.test('one hundred decisions that were kept come to the same: the proposal, the state and every finding', async (t) => {
  t.equal(kept.files.length, 100)
  t.equal(new Set(kept.files.map((file) => file.sha256)).size, 100)
  for (const { text, sha256: seal } of kept.files) {
    const outcome = replay(text, seal)
    t.equal(outcome.outcome, 'same', `${seal.slice(0, 12)} ${JSON.stringify(outcome.differences.slice(0, 5))}`)
  }
})

t.test('what makes such files still does, and the same seed makes the same', async (t) => {
  const made = makeDecisionFiles({ seed: 7, howMany: 32, walks: 3 })
  t.equal(made.length, 32)
  t.same(made.filter(({ text, sha256: seal }) => replay(text, seal, ARCHIVE).outcome !== 'same').map(({ file }) => file.found.type), [])
  t.same(makeDecisionFiles({ seed: 7, howMany: 32, walks: 3 }).map(({ sha256: seal }) => seal), made.map(({ sha256: seal }) => seal))
})

t.test('they are of every kind: decisions, regimes, deciders, votes, leap days', async (t) => {
  const types = new Set(FILES.map(({ found }) => found.type))
  t.same([...types].sort(), ['extension-given', 'extension-refused', 'full-admission-decided', 'leaving-aside-decided', 'objection-rejected', 'objection-upheld', 'refusal-decided', 'suspension-decided', 'suspension-lifted', 'temporary-admission-decided', 'withdrawal-decided'])
  const values = <V>(of: (file: DecisionFile) => V): number => new Set(FILES.map(of)).size
  t.equal(values(({ given }) => given.procedure.regime), 3, 'Awb, private law, not laid down')
  t.ok(values(({ given }) => given.procedure.tie) >= 3)
  t.ok(values(({ given }) => given.ruleSets.map(({ id }) => id).join()) >= 3)
  t.ok(values(({ found }) => found.decidedBy.role) >= 3)
  t.same([true, false, null].map((one) => FILES.some(({ found }) => found.followsProposal === one)), [true, true, true])
  t.ok(FILES.filter(({ given }) => given.profile !== null).length >= 3)
  t.ok(FILES.some(({ found }) => found.recusals.some(({ count }) => count > 1)))
  t.ok(FILES.filter(({ found }) => found.on.endsWith('-02-29') || found.after.from?.endsWith('-02-29') === true).length >= 5, 'on 29 February')
  t.ok(FILES.every(({ found }) => found.isAllowed))
})

t.test('whose votes were secret stays secret: the number is there, and who voted what is not', async (t) => {
  const secret = FILES.filter(({ given }) => given.procedure.votesSecretUntilClosed !== false)
  const open = FILES.filter(({ given }) => given.procedure.votesSecretUntilClosed === false)
  t.ok(secret.length > 80 && open.length >= 2)
  t.ok(secret.every(({ given }) => given.events.every(({ type }) => type !== 'vote-cast')))
  t.ok(open.every(({ given }) => given.votes === null && given.events.some(({ type }) => type === 'vote-cast')))
  t.ok(secret.some(({ given, found }) => given.votes !== null && given.votes.yes + given.votes.no >= 3 && found.votes?.yes === given.votes.yes))
})

/** The first file of which something is so, with something in it changed. */
function broken (isSuch: (file: DecisionFile) => boolean, change: (file: DecisionFile) => unknown): readonly string[] {
  const file = FILES.find(isSuch)
  if (file === undefined) throw new Error('no file is such')
  const { outcome, differences } = replay(canonicalText({ ...file, ...change(structuredClone(file)) as object }))
  return [outcome, ...differences.map(({ place }) => place)]
}

const given = ({ given: before }: DecisionFile, parts: Partial<DecisionFile['given']>): unknown => ({ given: { ...before, ...parts } })
const found = ({ found: before }: DecisionFile, parts: Partial<DecisionFile['found']>): unknown => ({ found: { ...before, ...parts } })
const isTemporary = (file: DecisionFile): boolean => file.found.type === 'temporary-admission-decided' && file.found.proposal?.event === 'temporary-admission-decided' && file.given.votes !== null && file.found.after.until !== null

t.test('whatever is changed in a file is found, with its place', async (t) => {
  t.same(broken(isTemporary, (file) => found(file, { after: { ...file.found.after, until: '2029-01-01' } })), ['differs', '/found/after/until'])
  t.same(broken(isTemporary, (file) => found(file, { proposal: null })), ['differs', '/found/proposal'])
  t.same(broken(isTemporary, (file) => found(file, { followsProposal: false })), ['differs', '/found/followsProposal'])
  t.same(broken(isTemporary, (file) => found(file, { because: file.found.because.map((one, index) => index === 3 ? { ...one, verdict: 'unknown' } : one) })), ['differs', '/found/because/3/verdict'])
  t.same(broken(isTemporary, (file) => found(file, { because: file.found.because.slice(1) }))[0], 'differs')
  const judgedOtherwise = broken(isTemporary, (file) => given(file, { events: file.given.events.map((event) => event.type === 'criterion-judged' ? { ...event, verdict: 'not-met' as const } : event) }))
  t.ok(judgedOtherwise.includes('/found/proposal/event') && judgedOtherwise.includes('/found/criteria/0/verdict'), judgedOtherwise.join(' '))
  const lessVotes = broken(isTemporary, (file) => given(file, { votes: { eligible: 5, yes: 1, no: 0 } }))
  t.ok(lessVotes.includes('/found/isAllowed') && lessVotes.includes('/found/votes/yes'), lessVotes.join(' '))
  const otherYear = broken((file) => isTemporary(file) && file.given.procedure.yearFrom === 'decision', (file) => given(file, { procedure: { ...file.given.procedure, yearFrom: 'sent' } }))
  t.ok(otherYear.includes('/found/after/until'), otherYear.join(' '))
  const noMandate = broken(isTemporary, (file) => given(file, { procedure: { ...file.given.procedure, mandates: [] } }))
  t.ok(noMandate.includes('/found/decidedBy/mandate') && noMandate.includes('/found/isAllowed'), noMandate.join(' '))
  const moved = broken(isTemporary, (file) => given(file, { events: file.given.events.map((event) => event.id === file.given.decision ? { ...event, on: '2039-12-30', recordedAt: '2039-12-30T12:00:00Z' } : event) }))
  t.ok(moved.includes('/found/on') && moved.includes('/found/after/from'), moved.join(' '))
  const fewer = broken((file) => file.found.evidence.length > 1, (file) => found(file, { evidence: file.found.evidence.slice(1) }))
  t.ok(fewer.some((place) => place.startsWith('/found/evidence')), fewer.join(' '))
  t.same(broken((file) => file.found.recusals.length > 0, (file) => found(file, { recusals: [] }))[1]?.slice(0, 16), '/found/recusals/')
})

t.test('one byte that is not what was sealed is found, also where it changes nothing that is reckoned', async (t) => {
  const [first] = kept.files
  if (first === undefined) throw new Error('there are none')
  const { outcome, differences } = replay(first.text.replace('Fictieve regio', 'Fictieve Regio'), first.sha256)
  t.same([outcome, differences.map(({ place, recorded }) => [place, recorded])], ['differs', [['', first.sha256]]])
  const spaced = replay(`${first.text} `, first.sha256)
  t.same(spaced.differences.map(({ recorded }) => recorded), [first.sha256, 'not canonical'])
})

t.test('rules that are not there by their content are told, and nothing is said of the rest', async (t) => {
  const [first] = kept.files
  if (first === undefined) throw new Error('there are none')
  const references = FILES[0]?.given.ruleSets ?? []
  const none = replay(first.text, first.sha256, [])
  t.same([none.outcome, none.missing], ['unknown', references])
  const changed = ruleSets.map((one) => one.id === 'netherlands' ? { ...one, title: { nl: 'Anders', en: 'Other' } } : one)
  t.same(replay(first.text, first.sha256, changed).missing.map(({ id }) => id), ['netherlands'], 'the same version with another content is another')
})

t.test('what is no decision file is refused', async (t) => {
  for (const text of ['', '{', 'null', '{}', '[]', '{"format":"sroi-decision-file/2"}', '{"format":"sroi-decision-file/1"}', canonicalText({ ...FILES[0], given: { ...FILES[0]?.given, decision: 'another' } })]) {
    t.throws(() => replay(text), MatcherError, text.slice(0, 40))
  }
  const story = new Story().admitted('2027-01-20')
  t.throws(() => decisionFile({ onRecord: { file: story.file, events: story.events }, ruleSets: LAYERS, profile: null, decision: 'e-1' }, sha256), MatcherError, 'no decision')
})

t.test('equal votes carried by the chair come to the same from the totals alone', async (t) => {
  for (const [choice, type] of [['yes', 'temporary-admission-decided'], ['no', 'refusal-decided']] as const) {
    const story = new Story().advised('2027-01-04')
    const other = choice === 'yes' ? 'no' : 'yes'
    for (const [index, member] of [CHAIR, ...MEMBERS].slice(0, 4).entries()) story.do('vote-cast', '2027-01-04', member, { choice: index % 2 === 0 ? choice : other })
    const decision = story.do(type, '2027-01-04', CHAIR)
    const sealed = decisionFile({ onRecord: { file: story.file, events: story.events }, ruleSets: LAYERS, profile: null, decision }, sha256)
    t.notMatch(sealed.text, /vote-cast/)
    t.same([sealed.file.found.isAllowed, sealed.file.given.votes], [true, { eligible: 5, yes: 2, no: 2 }])
    t.equal(replay(sealed.text, sealed.sha256, LAYERS).outcome, 'same')
  }
})

t.test('over random walks: every decision makes a file that comes to the same, and was allowed as it was then', async (t) => {
  let files = 0
  fc.assert(fc.property(fc.integer(), (seed) => {
    walk({ seed, steps: 400 }, () => {}, (file, events, of) => {
      for (const { id } of of.decisions.slice(0, 4)) {
        const { text, sha256: seal, file: made } = decisionFile({ onRecord: { file, events }, ruleSets: LAYERS, profile: null, decision: id }, sha256)
        const outcome = replay(text, seal, LAYERS)
        if (outcome.outcome !== 'same' || !made.found.isAllowed) throw new Error(`${made.found.type} ${outcome.outcome} ${JSON.stringify(outcome.differences.slice(0, 3))} ${JSON.stringify(made.found.because)}`)
        files += 1
      }
    })
  }), { numRuns: 12, seed: 6 })
  t.ok(files > 30, `${files} files`)
})

t.test('canonical JSON: the same value is the same text, and reads back as the value', async (t) => {
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    const text = canonicalText(value)
    const shuffled = JSON.stringify(value, (_key, part: unknown) => typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).reverse()) : part)
    return canonicalText(JSON.parse(text)) === text && canonicalText(JSON.parse(shuffled)) === text && JSON.stringify(JSON.parse(text)) === JSON.stringify(JSON.parse(canonicalText(JSON.parse(text))))
  }), { numRuns: 500, seed: 6 })
  // the examples of RFC 8785
  t.equal(canonicalText({ numbers: [333333333.33333329, 1e30, 4.50, 2e-3, 0.000000000000000000000000001], string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/', literals: [null, true, false] }),
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}')
  t.equal(canonicalText({ '\u20ac': 1, '\r': 2, '\ufb33': 3, 1: 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }), '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}')
  t.equal(canonicalText({ b: undefined, a: -0 }), '{"a":0}')
  for (const odd of [undefined, Number.NaN, '\ud800', { a: '\udc00' }, { '\ud800': 1 }, () => 1, 1n]) t.throws(() => canonicalText(odd), MatcherError)
})
