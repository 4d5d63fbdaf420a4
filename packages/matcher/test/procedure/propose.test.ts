// What the machine proposes: on what is on record, and on nothing that is not known.
import t from 'tap'
import type { AdmissionCase, CaseEventType, ProposedDecision } from '@sroi/matcher'
import { mayHappen, propose } from '@sroi/matcher/procedure'
import { explain } from '@sroi/matcher/explain'
import { provision, rules } from '../make.ts'
import { ANN, BEN, BOARD, caseFile, CHAIR, event, FIRM, MEMBERS, noon, Story } from './make-case.ts'
import { walk } from './walk.ts'

const told = ({ kind, event: proposed, reason, finding, first }: ProposedDecision): string => [kind, proposed ?? 'nothing', reason ?? '-', finding.verdict, ...finding.missing.map(({ name }) => name), ...first.map(({ code }) => `first ${code}`)].join(' ')
const on = (story: Story, day: string): readonly string[] => propose(story.of, { on: day, knownAt: noon(day) }).map(told)
/** As long as nobody voted. */
const VOTES = 'first case-quorum'

t.test('every criterion met: a temporary badge, and a full one where a label carries it', async (t) => {
  const story = new Story()
  story.do('application-submitted', '2027-01-04', FIRM)
  t.same(on(story, '2027-01-04'), [], 'nothing is there to be decided yet')
  story.do('review-started', '2027-01-05', ANN)
  t.same(on(story, '2027-01-05'), ['admission nothing - unknown case.criterion'])
  story.do('criterion-judged', '2027-01-05', ANN)
  story.do('criterion-judged', '2027-01-05', ANN, { criterion: 'mission' })
  t.same(on(story, '2027-01-05'), [`admission temporary-admission-decided admitted met first case-transition first case-four-eyes ${VOTES}`])
  story.do('advice-given', '2027-01-06', ANN)
  t.same(on(story, '2027-01-06'), [`admission temporary-admission-decided admitted met ${VOTES}`])
  const label = story.do('label-handed-in', '2027-01-07', FIRM)
  t.same(on(story, '2027-01-07'), [`admission temporary-admission-decided admitted met ${VOTES}`], 'a label that nobody checked carries nothing')
  story.do('label-checked', '2027-01-08', ANN, { label })
  t.same(on(story, '2027-01-08'), [`admission full-admission-decided admitted met ${VOTES}`])
  story.votes('2027-01-08', 'yes', 'yes', 'yes')
  t.same(on(story, '2027-01-08'), ['admission full-admission-decided admitted met'])
})

t.test('a criterion that only the full badge asks refuses nobody a temporary one, and a label settles it later', async (t) => {
  const criterion = (id: string, badges: readonly ('temporary' | 'full')[], kind: 'accepted-label' | 'judgement') => provision({ criterion: id, words: { nl: id, en: id }, badges, ways: [{ id: 'way', asks: [{ kind }] }] }, { id })
  const { provisions } = caseFile().ruleSet
  const admissionCriteria = rules({ admissionCriteria: [criterion('has-label', ['full'], 'accepted-label'), criterion('plan', ['temporary'], 'judgement'), criterion('worthy', ['temporary', 'full'], 'judgement')] }).provisions.admissionCriteria
  const story = (plan: 'met' | 'not-met', worthy: 'met' | 'not-met' = 'met') => {
    const told = new Story({ ...caseFile({}, { criteria: ['has-label', 'plan', 'worthy'] }), ruleSet: { ...caseFile().ruleSet, provisions: { ...provisions, admissionCriteria } } })
    told.do('application-submitted', '2027-01-04', FIRM)
    told.do('review-started', '2027-01-04', ANN)
    for (const [id, verdict] of [['has-label', 'not-met'], ['plan', plan], ['worthy', worthy]] as const) told.do('criterion-judged', '2027-01-04', ANN, { criterion: id, verdict })
    told.do('advice-given', '2027-01-04', ANN)
    return told.votes('2027-01-04', 'yes', 'yes', 'yes')
  }
  t.same(on(story('met'), '2027-01-04'), ['admission temporary-admission-decided admitted met'])
  t.same(on(story('not-met'), '2027-01-04').map((one) => one.slice(0, 26)), ['admission refusal-decided '])
  t.same(on(story('met', 'not-met'), '2027-01-04').map((one) => one.slice(0, 26)), ['admission refusal-decided '])
  const waiting = story('not-met')
  waiting.do('label-handed-in', '2027-01-04', FIRM)
  t.same(on(waiting, '2027-01-04'), ['admission nothing - unknown case.label-check'], 'a label that waits for its check may still open the other door')
  const only = (badge: 'temporary' | 'full'): string => {
    const told = new Story({ ...caseFile({}, { criteria: ['worthy'] }), ruleSet: { ...caseFile().ruleSet, provisions: { ...provisions, admissionCriteria: rules({ admissionCriteria: [criterion('worthy', [badge], 'judgement')] }).provisions.admissionCriteria } } })
    told.do('application-submitted', '2027-01-04', FIRM)
    if (badge === 'temporary') told.do('label-checked', '2027-01-04', ANN, { label: told.do('label-handed-in', '2027-01-04', FIRM) })
    told.do('review-started', '2027-01-04', ANN)
    told.do('criterion-judged', '2027-01-04', ANN, { criterion: 'worthy' })
    return on(told, '2027-01-04')[0]?.split(' ')[1] ?? ''
  }
  t.same([only('full'), only('temporary')], ['nothing', 'temporary-admission-decided'], 'a badge for which no criterion is known is not proposed')
  const reasons = { reasons: ['has-label', 'plan', 'worthy'].map((id) => ({ criterion: id, sentence: 'Zo is het.' })) }
  const admitted = story('met')
  admitted.do('temporary-admission-decided', '2027-01-05', CHAIR, reasons)
  admitted.do('label-checked', '2027-02-02', ANN, { label: admitted.do('label-handed-in', '2027-02-01', FIRM) })
  admitted.do('proposal-made', '2027-02-02', ANN)
  t.same(on(admitted, '2027-02-02'), ['full full-admission-decided admitted met'], 'not met then, and met by the label now')
  const against = story('met', 'not-met')
  against.do('temporary-admission-decided', '2027-01-05', CHAIR, reasons)
  against.do('label-checked', '2027-02-02', ANN, { label: against.do('label-handed-in', '2027-02-01', FIRM) })
  t.same(on(against, '2027-02-02'), ['full nothing - unknown case.criterion'], 'people admitted it all the same; the machine does not go on from there')
})

t.test('rules that changed after the application: by those of its day, or the kinder, as the region laid down; where it did not and it matters, nothing is proposed', async (t) => {
  const { provisions } = caseFile().ruleSet
  const asked = (id: string, badges: readonly ('temporary' | 'full')[], from: string, until: string | null) =>
    provision({ criterion: id, words: { nl: id, en: id }, badges, ways: [{ id: 'way', asks: [{ kind: 'judgement' as const }] }] }, { id: `${id}-${from}`, valid: { from, until } })
  const proposes = (before: readonly ('temporary' | 'full')[], after: readonly ('temporary' | 'full')[], rulesOf: 'application-day' | 'kinder' | undefined): readonly string[] => {
    const { rulesOf: _rulesOf, ...silent } = caseFile({}, { criteria: ['plan', 'worthy'] }).procedure
    const admissionCriteria = rules({ admissionCriteria: [asked('plan', before, '2020-01-01', '2027-01-31'), asked('plan', after, '2027-02-01', null), asked('worthy', ['temporary', 'full'], '2020-01-01', null)] }).provisions.admissionCriteria
    const story = new Story({ ...caseFile(), procedure: { ...silent, ...(rulesOf === undefined ? {} : { rulesOf }) }, ruleSet: { ...caseFile().ruleSet, provisions: { ...provisions, admissionCriteria } } })
    story.do('application-submitted', '2027-01-04', FIRM)
    story.do('review-started', '2027-01-04', ANN)
    for (const [id, verdict] of [['plan', 'not-met'], ['worthy', 'met']] as const) story.do('criterion-judged', '2027-01-04', ANN, { criterion: id, verdict })
    const [{ event: proposed, finding }] = propose(story.of, { on: '2027-02-01', knownAt: noon('2027-02-01') }) as [ProposedDecision]
    return [proposed ?? 'nothing', ...finding.missing.map(({ name }) => name).filter((name) => name.startsWith('procedure'))]
  }
  const [ofFull, ofBoth] = [['full'] as const, ['temporary', 'full'] as const]
  t.same((['application-day', 'kinder', undefined] as const).map((rulesOf) => proposes(ofBoth, ofFull, rulesOf)), [['refusal-decided'], ['temporary-admission-decided'], ['nothing', 'procedure.rulesOf']], 'kinder now')
  t.same((['application-day', 'kinder', undefined] as const).map((rulesOf) => proposes(ofFull, ofBoth, rulesOf)), [['temporary-admission-decided'], ['temporary-admission-decided'], ['nothing', 'procedure.rulesOf']], 'stricter now')
  t.same(proposes(ofBoth, ofBoth, undefined), ['refusal-decided'], 'where it does not matter it need not be laid down')
})

t.test('a criterion that is not met is a refusal, with the hearing that must come first; one that is not known is nothing', async (t) => {
  const story = (verdict: 'not-met' | 'unknown', basedOn: 'applicant' | 'others') => {
    const told = new Story()
    told.do('application-submitted', '2027-01-04', FIRM)
    told.do('review-started', '2027-01-04', ANN)
    told.do('criterion-judged', '2027-01-04', ANN, { verdict, basedOn })
    told.do('criterion-judged', '2027-01-04', ANN, { criterion: 'mission' })
    told.do('advice-given', '2027-01-04', ANN, { reason: 'refuse' })
    return told.votes('2027-01-04', 'no', 'no', 'no')
  }
  t.same(on(story('not-met', 'applicant'), '2027-01-04'), ['admission refusal-decided criterion-not-met not-met'])
  t.same(on(story('not-met', 'others'), '2027-01-04'), ['admission refusal-decided criterion-not-met not-met first case-hearing'])
  t.same(on(story('unknown', 'applicant'), '2027-01-04'), ['admission nothing - unknown case.criterion'])
})

t.test('criteria or documents that are not laid down: nothing is proposed', async (t) => {
  const without = (name: 'criteria' | 'documents') => {
    const { [name]: _left, ...silent } = caseFile().procedure
    return { ...new Story().advised('2027-01-04').of, file: { ...caseFile(), procedure: silent } }
  }
  const proposed = (of: AdmissionCase) => propose(of, { on: '2027-01-04', knownAt: noon('2027-01-04') }).map(({ event: one, finding }) => [one, finding.missing.map(({ name }) => name)])
  t.same(proposed(without('criteria')), [[null, ['procedure.criteria']]])
  t.same(proposed(without('documents')), [[null, ['procedure.documents']]])
  t.same(proposed({ ...new Story().advised('2027-01-04').of, file: caseFile({}, { criteria: [] }) }), [[null, ['procedure.criteria']]], 'no criteria is nothing to go by')
})

t.test('an application that was not completed in time is proposed to be left aside, and not before or after', async (t) => {
  const story = new Story()
  story.do('application-submitted', '2027-01-04', FIRM, { documents: [] })
  story.do('completion-requested', '2027-01-05', ANN, { termUntil: '2027-01-19' })
  t.same(on(story, '2027-01-19'), ['leaving-aside nothing - unknown case.completion'])
  t.same(on(story, '2027-01-20'), ['leaving-aside leaving-aside-decided not-completed met'])
  t.same(on(story, '2027-02-17'), ['leaving-aside nothing - unknown case.completion'], 'too late to tell it')
})

t.test('a label during the year: full when it was checked and is on the list, else nothing', async (t) => {
  const story = new Story().admitted('2027-01-20')
  t.same(on(story, '2027-02-01'), [])
  const label = story.do('label-handed-in', '2027-02-01', FIRM)
  t.same(on(story, '2027-02-01'), ['full nothing - unknown case.label-check'])
  story.do('label-checked', '2027-02-02', ANN, { label })
  t.same(on(story, '2027-02-02'), ['full full-admission-decided admitted met first case-four-eyes'])
  story.do('proposal-made', '2027-02-02', ANN)
  t.same(on(story, '2027-02-02'), ['full full-admission-decided admitted met'])
  const unlisted = new Story().admitted('2027-01-20')
  const shown = unlisted.do('label-handed-in', '2027-02-01', FIRM, { label: { scheme: 'keurmerk-x', level: null, issuer: 'Fictief', number: '1', period: { from: '2027-01-01', until: null } } })
  unlisted.do('label-checked', '2027-02-02', ANN, { label: shown, result: 'not-listed' })
  t.same(on(unlisted, '2027-02-02'), ['full nothing - unknown acceptedLabels.keurmerk-x'])
  const bad = new Story().admitted('2027-01-20')
  bad.do('label-checked', '2027-02-02', ANN, { label: bad.do('label-handed-in', '2027-02-01', FIRM), result: 'invalid' })
  t.same(on(bad, '2027-02-02'), [], 'what is no label is nothing to propose on')
})

t.test('an extension: whether a ground is there a person says; that there can be none is known', async (t) => {
  const story = new Story().admitted('2027-01-20')
  story.do('extension-asked', '2027-12-01', FIRM)
  const [one] = propose(story.of, { on: '2027-12-01', knownAt: noon('2027-12-01') })
  t.same([one?.event, one?.finding.missing.map(({ name }) => name), one?.finding.facts.map(({ name, value }) => [name, value])],
    [null, ['case.extension-ground'], [['decision-kind', 'extension'], ['proposed-event', null], ['extension-grounds', ['issuer-late', 'illness']], ['badge-until', '2028-01-19'], ['longest-extension', '2028-07-19']]])
  story.do('proposal-made', '2027-12-01', ANN, { kind: 'extension' })
  story.do('extension-given', '2027-12-02', BEN, { until: '2028-03-01' })
  story.do('extension-asked', '2028-02-01', FIRM)
  t.match(on(story, '2028-02-01'), [/^extension extension-refused no-ground not-met first/], 'once only')
  const none = new Story(caseFile({}, { extension: null })).admitted('2027-01-20')
  none.do('extension-asked', '2027-12-01', FIRM)
  t.match(on(none, '2027-12-01'), [/^extension extension-refused no-extension not-met/])
})

t.test('on a suspension, a withdrawal and an objection the machine proposes nothing', async (t) => {
  const story = new Story().admitted('2027-01-20')
  story.do('proposal-made', '2027-02-01', ANN, { kind: 'suspension' })
  story.do('proposal-made', '2027-02-01', ANN, { kind: 'withdrawal' })
  story.do('objection-lodged', '2027-02-02', FIRM, { against: story.of.decisions[0]?.id ?? '' })
  t.same(on(story, '2027-02-02'), ['suspension nothing - unknown case.suspension', 'withdrawal nothing - unknown case.withdrawal', 'objection nothing - unknown case.objection'])
  t.equal(BOARD.role, 'board')
})

t.test('each proposal says that a person decides, in both languages', async (t) => {
  const [one] = propose(new Story().advised('2027-01-04').of, { on: '2027-01-04', knownAt: noon('2027-01-04') })
  t.same(one === undefined ? [] : (['nl', 'en'] as const).map((language) => [explain(one.finding, language)[0]?.text, explain(one.finding, language)[0]?.discretion]), [
    ['Voorstel: tijdelijk toelaten. Een mens beslist.', 'Wie over de aanvraag beslist, kan hier anders beslissen. Dat doet een mens, niet dit programma.'],
    ['Proposal: admit temporarily. A person decides.', 'Whoever decides on the application may decide otherwise here. A person does that, not this program.']
  ])
})

/** What a proposal answers for: the rules that ask people are told in `first`. */
const OF_THE_RECORD = ['case-completeness', 'case-findings', 'case-label', 'case-leaving-aside', 'case-extension']

t.test('over random walks: what is proposed no rule on the record forbids, and what is not known is not proposed on', async (t) => {
  const count = { proposed: 0, nothing: 0, free: 0 }
  walk({ seed: 3, steps: 6000 }, ({ before, event: { on: day } }) => {
    if (before.last !== null && day < before.last.on) return
    for (const { kind, event: type, reason, finding, first } of propose(before, { on: day, knownAt: noon(day) })) {
      if ((type === null) !== (finding.verdict === 'unknown') || (type === null) !== (reason === null)) throw new Error(`${kind} ${type ?? ''} ${finding.verdict}`)
      if (type === null) {
        count.nothing += 1
        if (finding.missing.length === 0 && finding.because.every(({ missing }) => missing.length === 0)) throw new Error(`nothing on ${kind}, and nothing is missing`)
        continue
      }
      count.proposed += 1
      const found = before.file.procedure.criteria?.map((criterion) => before.found.find((one) => one.criterion === criterion)?.verdict)
      if (kind === 'admission' && (type === 'refusal-decided') !== (found?.includes('not-met') ?? false)) throw new Error('refused for a criterion that is not met, and only for that')
      const decider = before.file.procedure.deciders[kind]
      const outcome = mayHappen(before, event('proposed', type as CaseEventType, day, decider === 'committee' ? CHAIR : decider === 'foundation' ? BOARD : BEN, { reason: reason ?? '' }))
      const against = outcome.because.filter(({ verdict }) => verdict !== 'met').map(({ code }) => code)
      if (against.some((code) => OF_THE_RECORD.includes(code))) throw new Error(`${type} is proposed and forbidden: ${against.join()}`)
      if (first.length === 0 && outcome.allowed) count.free += 1
    }
  }, () => {})
  t.ok(count.proposed > 300 && count.nothing > 300 && count.free > 5, JSON.stringify(count))
  t.equal(MEMBERS.length, 4)
})
