// What clauses of one contract say against each other is named, and decides nothing.
import { assess } from '@sroi/matcher'
import type { SocialReturnTerms } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'
import t from 'tap'
import { award, contract, factOf, find, missingNames, request } from './make.ts'
import { asked, base, document, owed, rate, shown, sources, step } from './owed.ts'

const both = (terms: SocialReturnTerms) => owed({ terms: { applies: false, ...terms } })

t.test('a contract that says no social return, and yet a rate or an amount, is not decided: both are named', async (t) => {
  for (const [terms, named] of [
    [{ rateBasisPoints: 300 }, 'rate basis-points 300'], [{ offeredBasisPoints: 700 }, 'rate-offered basis-points 700'], [{ amountCents: 9_000_00 }, 'amount-in-contract cents 900000']
  ] as const) {
    const { applies, dueCents, leftCents, finding } = both(terms)
    t.same([applies, dueCents, leftCents], ['unknown', null, null], named)
    t.same(shown(step({ finding } as never, 'contract-terms')), ['applies boolean false', named])
    t.same(asked(step({ finding } as never, 'contract-terms')), ['contract-fact terms.contradiction'])
    t.ok(missingNames(finding).includes('terms.contradiction'), 'the whole answer says what would settle it')
  }
})

t.test('nothing is contradicted by a rate or an amount of nothing, nor by what is paid for a shortfall', async (t) => {
  for (const terms of [{ rateBasisPoints: 0 }, { amountCents: 0 }, { offeredBasisPoints: 0 }, { penaltyFactorBasisPoints: 15_000 }, { base: 'wage-sum' as const }]) {
    const { applies, dueCents, finding } = both(terms)
    t.same([applies, dueCents, step({ finding } as never, 'contract-terms').verdict, missingNames(find(finding, 'contract-terms'))], ['not-met', 0, 'not-met', []])
  }
})

t.test('an amount in a contract that contradicts itself is no debt and no estimate; a rate gives an estimate that is not sure to apply', async (t) => {
  const amount = both({ amountCents: 9_000_00 })
  t.same([amount.estimate, amount.dueByYear, shown(step(amount, 'amount-due')), asked(step(amount, 'amount-due'))], [null, undefined, ['amount-in-contract cents 900000'], ['contract-fact terms.contradiction']])
  const rated = both({ rateBasisPoints: 300 })
  t.same([rated.estimate?.cents, rated.estimate?.reasons], [10_500_00, ['not-sure-it-applies']])
  t.same(missingNames(rated.finding), ['terms.contradiction'], 'nothing of the rules would settle it')
})

t.test('the contradiction stays where a lot or a contractor is chosen', async (t) => {
  const terms = { applies: false, amountCents: 9_000_00 }
  const { suppliers: _suppliers, register: _register, need: _need, ...question } = request({ contract: contract({ terms, awards: [award('a', 'Fictief A', 100_00), award('b', 'Fictief B', 100_00)] }), choice: { party: 'Fictief A' } })
  const { obligation } = assess(question)
  t.same([obligation.applies, obligation.dueCents, missingNames(find(obligation.finding, 'contract-terms'))], ['unknown', null, ['terms.contradiction']])
})

t.test('both clauses are put into words, with where they stand', async (t) => {
  const told = owed({ terms: { applies: false, rateBasisPoints: 300, offeredBasisPoints: 0, amountCents: 9_000_00 }, evidence: { '/terms': document('the clause') } })
  t.same(new Set(sources(step(told, 'contract-terms'))), new Set(['the clause']))
  const said = (language: 'nl' | 'en') => explain(told.finding, language).find(({ code }) => code === 'contract-terms')
  t.equal(said('nl')?.text, 'De opdracht spreekt zichzelf tegen: er staat dat social return niet geldt, en er staat ook een percentage van 3% en een bedrag van € 9.000. Vraag de opdrachtgever wat geldt.')
  t.equal(said('en')?.text, 'The contract contradicts itself: it says that social return does not apply, and it also names a rate of 3% and an amount of € 9,000. Ask the authority what holds.')
  t.same(said('nl')?.missing, ['Nog nodig van de opdracht: of social return geldt: de opdracht spreekt zichzelf tegen'])
  const offer = (language: 'nl' | 'en') => explain(both({ offeredBasisPoints: 700 }).finding, language).find(({ code }) => code === 'contract-terms')?.text
  t.match(offer('nl'), 'er staat ook een aangeboden percentage van 7%.')
  t.match(offer('en'), 'it also names an offered rate of 7%.')
})

t.test('an amount beside a rate of the contract stands, and what the rate gives is named where it is another amount', async (t) => {
  const due = (terms: SocialReturnTerms, parts: Parameters<typeof owed>[0] = {}, rules: Parameters<typeof owed>[1] = {}) => {
    const answer = owed({ terms, ...parts }, rules)
    return [answer.dueCents, factOf(step(answer, 'amount-due'), 'due-by-rate')]
  }
  t.same(due({ rateBasisPoints: 300, amountCents: 9_000_00 }), [9_000_00, 10_500_00])
  t.same(due({ rateBasisPoints: 300, amountCents: 10_500_00 }), [10_500_00, undefined], 'the same amount')
  t.same(due({ amountCents: 9_000_00 }, {}, rate({ kind: 'fixed', basisPoints: 300, lowerIsPossible: false })), [9_000_00, undefined], 'a rate of the rules is no clause of the contract')
  t.same(due({ rateBasisPoints: 300, amountCents: 9_000_00 }, { value: { estimated: { cents: 350_000_00 } } }), [9_000_00, undefined], 'an estimate contradicts nothing')
  t.same(due({ rateBasisPoints: 300, amountCents: 9_000_00 }, { options: [{ value: { cents: 10_000_00 } }] }), [9_000_00, undefined], 'nor does a sum of which it is not said what enters')
  t.same(due({ rateBasisPoints: 300, amountCents: 9_000_00, base: 'wage-sum' }, { wageSum: { cents: 100_000_00 }, value: { estimated: { cents: 350_000_00 } } }, base()), [9_000_00, 3_000_00], 'of the wage sum')
  const said = (language: 'nl' | 'en') => explain(owed({ terms: { rateBasisPoints: 300, amountCents: 9_000_00 } }).finding, language).find(({ code }) => code === 'amount-due')?.text
  t.equal(said('nl'), 'U moet € 9.000 invullen. De opdracht noemt dat bedrag en ook een percentage. Dat percentage geeft € 10.500. Het bedrag gaat voor.')
  t.equal(said('en'), 'You must fill € 9,000. The contract names that amount and a rate as well. That rate gives € 10,500. The amount goes first.')
})
