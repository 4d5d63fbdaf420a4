// What every letter says, in every register, language and regime, and that each sentence stands on something.
import t from 'tap'
import type { Letter, LetterBlock, LetterSentence, LetterSource, Procedure } from '@sroi/matcher'
import { ruleOfNorm, type Norm } from '@sroi/matcher/procedure'
import { replayCase } from '@sroi/matcher/procedure'
import { letterKindOf, writeLetter } from '@sroi/matcher/letter'
import { CASE_EVENT_TYPES } from '@sroi/matcher/procedure'
import { procedure } from '../procedure/make-case.ts'
import { type Case, everyLetter, inEachForm } from './tell-letters.ts'
import { sentences, textOf, unfounded } from './read-letter.ts'

const COMPLETE: Partial<Procedure> = { appealAddress: { nl: 'Rechtbank Fictief, Postbus 2', en: 'Court of Fictief, PO box 2' } }
const REGIMES: Readonly<Record<string, Partial<Procedure>>> = {
  awb: COMPLETE, 'private law': { ...COMPLETE, regime: 'private-law' }, unknown: { ...COMPLETE, regime: undefined as never }
}
const DECISIONS = new Set(['temporary-admission', 'full-admission', 'refusal', 'leaving-aside', 'extension', 'extension-refused', 'suspension', 'suspension-lifted', 'withdrawal', 'objection-upheld', 'objection-rejected'])

function letterOf (kind: string, parts: Partial<Procedure> = COMPLETE, form: 0 | 1 | 2 | 3 = 0): Letter {
  const one = everyLetter(parts).find((other) => other.kind === kind) as Case
  return inEachForm(one)[form] as Letter
}

for (const [regime, parts] of Object.entries(REGIMES)) {
  t.test(`every sentence of every letter stands on something that there is: ${regime}`, async (t) => {
    const cases = everyLetter(parts)
    t.same(new Set(cases.map(({ kind }) => kind)).size, 19, 'a letter of every kind')
    for (const one of cases) {
      for (const letter of inEachForm(one)) {
        t.equal(letter.kind, one.kind)
        t.same(unfounded(letter, one.onRecord), [], `${letter.kind} ${letter.register} ${letter.language}`)
        t.ok(sentences(letter).length > 8)
      }
    }
  })
}

t.test('each rule that a sentence leans on is told with its certainty, so that a desk can check it', async (t) => {
  const { rules } = letterOf('refusal')
  for (const article of ['3:45', '6:7', '6:5', '10:3']) t.same(rules.find(({ provision, ruleSet }) => ruleSet === 'awb' && provision === article), ruleOfNorm(`awb ${article}` as Norm, procedure()), article)
  t.ok(rules.some(({ ruleSet, provision }) => ruleSet === 'netherlands' && provision === 'awb-6:7'), 'the term is that of the rule set')
})

t.test('a decision names the body and the mandate of who decided', async (t) => {
  for (const kind of DECISIONS) {
    const text = textOf(letterOf(kind))
    t.match(text, 'Het college van Fictief', kind)
    t.match(text, /Mandaatregeling Fictief, artikel [123]/, kind)
  }
  t.match(textOf(letterOf('refusal')), 'De commissie heeft hierover gestemd.')
  t.match(textOf(letterOf('objection-rejected')), 'Het bestuur van de stichting heeft hierover beslist.')
})

t.test('under the Awb a decision says that objection is possible, within six weeks from the day after sending, and where', async (t) => {
  const letter = letterOf('refusal')
  const text = textOf(letter)
  t.match(text, 'Dat kan binnen zes weken. De eerste dag is de dag nadat wij deze brief verstuurden.')
  t.equal(letter.sentOn, '2027-01-21')
  t.match(text, 'Uw bezwaar moet er uiterlijk op 4 maart 2027 zijn.')
  t.match(text, 'Stuur uw bezwaar naar: Postbus 1, Fictief.')
  t.same(letter.days.filter(({ kind }) => kind === 'objection').map(({ day }) => day), ['2027-03-04'])
  t.match(textOf(letterOf('refusal', COMPLETE, 2)), 'besluit in de zin van de Algemene wet bestuursrecht. Een belanghebbende kan daartegen bezwaar maken (de artikelen 3:45, 8:1 en 7:1 Awb).')
})

t.test('a term that would end on a Sunday or a holiday ends on the next working day', async (t) => {
  // six weeks after Sunday 14 November 2027 end on 26 December, which is a Sunday and Boxing Day
  const [one] = everyLetter(COMPLETE)
  const { onRecord, about } = one as Case
  const events = onRecord.events.map((event) => event.type === 'decision-sent' ? { ...event, on: '2027-11-14', recordedAt: '2027-11-14T12:00:00Z' } : event)
  const letter = writeLetter({ onRecord: { ...onRecord, events }, about, register: 'plain', language: 'nl', firm: 'Fictief Werk' })
  t.match(textOf(letter), 'Uw bezwaar moet er uiterlijk op 27 december 2027 zijn.')
})

t.test('a decision on an objection leads to the court, and nowhere else', async (t) => {
  for (const kind of ['objection-upheld', 'objection-rejected']) {
    const text = textOf(letterOf(kind))
    t.match(text, 'Dan kunt u naar de rechter.', kind)
    t.match(text, 'Rechtbank Fictief, Postbus 2', kind)
    t.notMatch(text, 'Dan kunt u bezwaar maken', kind)
  }
})

t.test('under private law there is another clause: no objection by law, another look and the civil court', async (t) => {
  const parts = REGIMES['private law'] as Partial<Procedure>
  for (const kind of DECISIONS) {
    const text = textOf(letterOf(kind, parts))
    t.match(text, 'burgerlijke rechter', kind)
    t.notMatch(text, /bezwaar maken|naar de rechter\./, kind)
    t.match(text, 'doen wij dat uit vrije keuze', kind)
  }
  t.match(textOf(letterOf('refusal', parts)), 'geen besluit volgens de Algemene wet bestuursrecht')
})

t.test('where the tenant has not said which regime holds, no clause can be written, and no decision can be sent', async (t) => {
  for (const one of everyLetter(REGIMES['unknown'])) {
    for (const { ready, kind, blocks } of inEachForm(one)) {
      t.equal(ready.verdict, DECISIONS.has(kind) ? 'unknown' : 'met', kind)
      t.same(ready.missing.map(({ name }) => name), DECISIONS.has(kind) ? ['procedure.regime'] : [], kind)
      t.equal(blocks.some((block) => textOfBlock(block).includes('zes weken') || textOfBlock(block).includes('six weeks')), false, kind)
    }
  }
})

t.test('what else a letter must say and is not laid down is told by name', async (t) => {
  const missing = (kind: string, parts: Partial<Procedure>): readonly string[] => letterOf(kind, parts).ready.missing.map(({ name }) => name)
  t.same(missing('refusal', { body: undefined as never }), ['procedure.body'])
  t.same(missing('refusal', { objectionAddress: { nl: ' ', en: '' } }), ['procedure.objectionAddress'])
  t.same(missing('objection-rejected', {}), ['procedure.appealAddress'])
  t.same(missing('refusal', COMPLETE), [])
})

t.test('a decision that was not sent is a draft: it has no last day to object yet', async (t) => {
  const { onRecord, about } = everyLetter(COMPLETE)[0] as Case
  const letter = writeLetter({ onRecord: { ...onRecord, events: onRecord.events.filter(({ type }) => type !== 'decision-sent') }, about, register: 'plain', language: 'nl', firm: 'Fictief Werk' })
  t.equal(letter.sentOn, null)
  t.match(textOf(letter), 'Deze brief is nog niet verstuurd.')
  t.match(textOf(letter), 'de dag nadat wij deze brief versturen')
  t.notMatch(textOf(letter), 'Uw bezwaar moet er uiterlijk op')
})

t.test('the letter about an event stays the same when more is put on record', async (t) => {
  for (const { onRecord, about, kind } of everyLetter(COMPLETE)) {
    if (!('event' in about)) continue
    const index = onRecord.events.findIndex((event) => event.id === about.event)
    const until = onRecord.events.findIndex((event) => event.type === 'decision-sent' && event.decision === about.event)
    const shorter = { ...onRecord, events: onRecord.events.slice(0, Math.max(index, until) + 1) }
    const asked = { about, register: 'formal', language: 'nl', firm: 'Fictief Werk' } as const
    t.same(writeLetter({ ...asked, onRecord }), writeLetter({ ...asked, onRecord: shorter }), kind)
  }
})

t.test('a hearing tells what others said, so that it can be answered', async (t) => {
  const text = textOf(letterOf('hearing'))
  t.match(text, 'Een register zegt iets anders.')
  t.match(text, 'Reageer uiterlijk op 3 februari 2027.')
})

t.test('a case is called what people call it, in its head and in what an objection must say', async (t) => {
  const { onRecord, about } = everyLetter(COMPLETE)[0] as Case
  const letter = writeLetter({ onRecord, about, register: 'plain', language: 'nl', firm: 'F', reference: '2027-FICTIEF1' })
  t.match(textOf(letter), 'Kenmerk: 2027-FICTIEF1')
  t.match(textOf(letter), 'met kenmerk 2027-FICTIEF1')
  t.match(letter, { caseId: 'case-1', reference: '2027-FICTIEF1' })
})

t.test('a criterion that is a question is answered, not followed by a colon', async (t) => {
  const { onRecord, about } = everyLetter(COMPLETE)[0] as Case
  const letter = writeLetter({ onRecord, about, register: 'plain', language: 'nl', firm: 'F', names: { criteria: { region: { nl: 'Zit de organisatie in de regio?', en: 'Is the organisation in the region?' } } } })
  t.match(textOf(letter), '- Zit de organisatie in de regio? U voldoet. De organisatie werkt in de regio.')
  t.match(textOf(letter), '- mission: U voldoet. De missie staat in de statuten.')
})

t.test('names take the place of ids where the caller has them', async (t) => {
  const { onRecord, about } = everyLetter(COMPLETE).find(({ kind }) => kind === 'completion') as Case
  const letter = writeLetter({ onRecord, about, register: 'plain', language: 'nl', firm: 'Fictief Werk', names: { documents: { statutes: { nl: 'de statuten', en: 'the articles of association' } } } })
  t.match(textOf(letter), '- de statuten')
  t.match(textOf(letter), '- annual-account', 'and where it has none the id stays')
})

t.test('what allowed the decision is named among its rules', async (t) => {
  const { onRecord, about } = everyLetter(COMPLETE)[0] as Case
  const finding = { code: 'case-quorum', verdict: 'met', facts: [], rule: ruleOfNorm('procedure quorum', procedure()), on: null, missing: [], because: [] } as const
  const letter = writeLetter({ onRecord, about, register: 'plain', language: 'nl', firm: 'F', findings: [finding] })
  t.ok(letter.rules.some(({ provision }) => provision === 'quorum'))
})

t.test('an event that no letter tells is refused, with the way to repair it', async (t) => {
  const { onRecord } = everyLetter(COMPLETE)[0] as Case
  const vote = onRecord.events.find(({ type }) => type === 'vote-cast')?.id ?? ''
  for (const event of [vote, 'nowhere']) t.throws(() => writeLetter({ onRecord, about: { event }, register: 'plain', language: 'nl', firm: 'F' }), { code: 'INVALID_REQUEST', problems: [{ place: '/about/event', code: 'no-letter' }] })
  t.equal(letterKindOf('vote-cast'), null)
  t.equal(CASE_EVENT_TYPES.filter((type) => letterKindOf(type) !== null).length, 17)
  t.ok(replayCase(onRecord))
})

function textOfBlock (block: LetterBlock): string {
  const all: readonly LetterSentence[] = block.kind === 'heading' ? [block.sentence] : block.kind === 'paragraph' ? block.sentences : block.kind === 'lines' ? block.lines : block.kind === 'list' ? block.items.flat() : block.paragraphs
  return all.map(({ text }) => text).join(' ')
}

t.test('sources have no form but these', async (t) => {
  const kinds = new Set(everyLetter(COMPLETE).flatMap(inEachForm).flatMap(sentences).flatMap(({ sources }) => sources.map(({ kind }: LetterSource) => kind)))
  t.same([...kinds].sort(), ['article', 'event', 'fact', 'parameter', 'provision', 'rule'])
})
