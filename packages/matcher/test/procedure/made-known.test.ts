// A decision has no effect before it was made known, and the firm does not learn it in another way.
import fc from 'fast-check'
import t from 'tap'
import type { CaseOnRecord } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'
import { EVENT_RULES, madeKnown, mayHappenForFirm, replayCase, stateOn } from '@sroi/matcher/procedure'
import { ANN, BEN, caseFile, CHAIR, event, FIRM, MACHINE, noon, refusalOf, Story } from './make-case.ts'
import { walk } from './walk.ts'

const on = ({ file, events }: Story, day: string): string => {
  const { state, standing, until } = stateOn(replayCase(madeKnown({ file, events })), { on: day, knownAt: noon(day) })
  return `${state} ${standing ?? 'none'} ${until ?? '-'}`
}
const decided = (day = '2027-01-20'): Story => {
  const story = new Story().advised(day).votes(day, 'yes', 'yes', 'yes')
  story.do('temporary-admission-decided', day, CHAIR)
  return story
}

t.test('a badge that was granted and not sent does not run; once sent its days are those that were decided', async (t) => {
  const story = decided()
  t.equal(on(story, '2027-01-21'), 'advised applied -')
  t.match(story.stands('2027-01-21'), 'admitted-temporarily temporary', 'the desk sees what was decided')
  story.do('decision-sent', '2027-01-22', MACHINE, { decision: story.of.decisions[0]?.id ?? '' })
  t.equal(on(story, '2027-01-22'), 'admitted-temporarily temporary 2028-01-19')
})

t.test('a badge that was taken away, suspended or extended and not sent stands as before', async (t) => {
  const story = new Story().admitted('2027-01-20')
  story.do('proposal-made', '2027-03-01', ANN, { kind: 'suspension' })
  story.heard('2027-03-01', 'suspension')
  const suspension = story.do('suspension-decided', '2027-03-01', BEN)
  t.equal(on(story, '2027-03-01'), 'admitted-temporarily temporary 2028-01-19')
  story.do('decision-sent', '2027-03-02', MACHINE, { decision: suspension })
  t.match(on(story, '2027-03-02'), 'suspended none')
  const longer = new Story().admitted('2027-01-20')
  longer.do('extension-asked', '2027-12-01', FIRM)
  longer.do('proposal-made', '2027-12-01', ANN, { kind: 'extension' })
  const extension = longer.do('extension-given', '2027-12-02', BEN, { until: '2028-03-01' })
  t.equal(on(longer, '2028-01-20'), 'lapsed none 2028-01-19', 'what nobody was told lengthens nothing')
  longer.do('decision-sent', '2028-01-21', MACHINE, { decision: extension })
  t.equal(on(longer, '2028-01-21'), 'extended temporary 2028-03-01')
})

t.test('what the firm is refused tells that a decision is on its way, and not which', async (t) => {
  const ask = ({ file, events }: Story, type: 'extension-asked' | 'document-added' | 'label-applied', day = '2027-01-21') => mayHappenForFirm({ file, events }, event('next', type, day, FIRM))
  const admitted = decided()
  const early = ask(admitted, 'extension-asked')
  t.same([early.allowed, early.from, early.because.map(refusalOf)], [false, 'advised', ['case-transition too-early']], 'what only a badge allows is not allowed')
  const document = ask(admitted, 'document-added')
  t.same([document.allowed, document.from, document.because.map(refusalOf)], [false, 'advised', ['case-transition decision-not-sent']])
  t.equal(document.because.flatMap((finding) => explain(finding, 'nl'))[0]?.text, 'Dit kan nu niet: een stuk toevoegen. De stand is: advies gegeven. Reden: er is een beslissing die nog niet is verstuurd.')
  const refused = new Story().advised('2027-01-20').votes('2027-01-20', 'no', 'no', 'no')
  refused.do('refusal-decided', '2027-01-20', CHAIR)
  t.same(ask(refused, 'document-added').because, document.because, 'a refusal is told in the same words')
  const label = ask(admitted, 'label-applied')
  t.same([label.allowed, label.from, label.allowed ? [label.to, label.next.stage] : []], [true, 'advised', ['advised', 'admitted-temporarily']], 'what both allow is put on the whole record')
  admitted.do('decision-sent', '2027-01-22', MACHINE, { decision: admitted.of.decisions[0]?.id ?? '' })
  t.match(ask(admitted, 'document-added', '2027-01-22').because.map(refusalOf), ['case-transition too-late'])
})

t.test('in every case: no decision that was not sent can be seen, and nothing else is left out', async (t) => {
  let hidden = 0
  fc.assert(fc.property(fc.integer(), (seed) => {
    walk({ seed, steps: 400 }, () => {}, (file, all) => {
      // as it stood before each sending
      for (const [index, { type: next }] of all.entries()) if (next === 'decision-sent') judge({ file, events: all.slice(0, index) })
    })

    function judge ({ file, events }: CaseOnRecord): void {
      const known = madeKnown({ file, events })
      const unsent = replayCase({ file, events }).decisions.filter(({ sentOn }) => sentOn === null).map(({ id }) => id)
      hidden += unsent.length
      if (replayCase(known).decisions.some(({ sentOn }) => sentOn === null)) throw new Error('an unsent decision is known')
      if (events.length - known.events.length !== unsent.length) throw new Error('more is left out than decisions')
      if (known.events.some(({ id, type }) => EVENT_RULES[type].decides !== undefined && unsent.includes(id))) throw new Error('a decision that was not sent stands there')
      const { standing } = stateOn(replayCase(known), { on: '2150-01-01', knownAt: '2150-01-01T12:00:00Z' })
      if ((standing === 'refused' || standing === 'full') && known.events.every(({ type }) => EVENT_RULES[type].decides === undefined)) throw new Error('a firm stands by what nobody told it')
      if (unsent.length === 0 && known.events !== events) throw new Error('the record was made anew')
    }
  }), { numRuns: 30, seed: 6 })
  t.ok(hidden > 30, `${hidden} hidden`)
})

t.test('a firm that asks for an extension names a ground of the list and says why', async (t) => {
  const story = new Story().admitted('2027-01-20')
  t.same(story.no('extension-asked', '2027-06-01', FIRM, { ground: undefined, motivation: undefined }), ['case-extension no-such-ground', 'case-extension no-motivation'])
  t.same(story.no('extension-asked', '2027-06-01', FIRM, { ground: 'weather' }), ['case-extension no-such-ground'])
  t.same(story.no('extension-asked', '2027-06-01', FIRM, { motivation: ' - ' }), ['case-extension no-motivation'])
  t.same(story.no('extension-asked', '2027-06-01', FIRM, { motivation: 'ab '.repeat(7_000) }), ['case-extension motivation-too-long'])
  story.do('extension-asked', '2027-06-01', FIRM, { motivation: 'De uitgever is te laat.' })
  t.same(story.of.extensionAsked, { on: '2027-06-01', ground: 'issuer-late', motivation: 'De uitgever is te laat.' })
  const none = new Story(caseFile({}, { extension: null })).admitted('2027-01-20')
  none.do('extension-asked', '2027-06-01', FIRM, { ground: undefined, motivation: undefined })
  t.not(none.of.extensionAsked, null, 'where no badge is ever extended somebody decides on it all the same')
  story.do('proposal-made', '2027-06-01', ANN, { kind: 'extension' })
  story.heard('2027-06-01', 'extension')
  story.do('extension-refused', '2027-06-02', BEN)
  t.equal(story.of.extensionAsked, null)
})
