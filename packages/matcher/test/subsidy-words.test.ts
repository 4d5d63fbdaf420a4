// A subsidy is not put out to tender: nothing asks for its nature, and its words are its own.
import t from 'tap'
import { assess, type Contract } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'
import { contract, find, request, rules } from './make.ts'
import { plain } from './owed.ts'

const { nature: _nature, value: _value, ...bare } = contract()

function told (parts: Partial<Contract>, language: 'nl' | 'en', provisions = plain) {
  const { suppliers: _suppliers, register: _register, need: _need, ...asked } = request({ contract: { ...bare, trigger: 'subsidy', value: { awarded: { cents: 350_000_00 } }, ...parts }, ruleSet: rules(provisions) })
  const { finding } = assess(asked).obligation
  const lines = explain(finding, language)
  return { finding, all: lines.flatMap(({ text, facts, missing }) => [text, ...facts, ...missing]).join('\n') }
}

t.test('a subsidy has no nature, so that it is not known is not told', async (t) => {
  const { finding, all } = told({}, 'nl')
  t.same(find(finding, 'scope')?.facts.map(({ name }) => name), ['trigger'])
  t.notMatch(all, /Soort opdracht/)
  t.same(find(told({ nature: 'works' }, 'nl').finding, 'scope')?.facts.map(({ name }) => name), ['trigger', 'nature'], 'one that is given is shown')
  t.match(told({ trigger: 'permit' }, 'nl').all, /Soort opdracht: niet bekend/, 'a permit may be about works')
})

t.test('its amount is granted and not a contract sum, in both languages', async (t) => {
  const dutch = told({}, 'nl').all
  t.match(dutch, /De subsidie is € 350\.000 zonder btw\.[^]*Soort bedrag: verleend/)
  t.match(dutch, /Het percentage wordt genomen van de subsidie\.\nPercentage van: de subsidie/)
  t.notMatch(dutch, /opdrachtsom|gegund/i)
  const english = told({}, 'en').all
  t.match(english, /The subsidy is € 350,000 excluding VAT\.[^]*Kind of amount: granted/)
  t.notMatch(english, /contract sum|awarded/i)
  t.match(told({ value: { estimated: { cents: 350_000_00 } } }, 'en').all, /Kind of amount: asked for or estimated[^]*Still needed of the subsidy: the amount granted/)
})

t.test('what is missing is asked of the subsidy, and what a rule lacks is called what it always is', async (t) => {
  const open = told({ value: {}, days: {} }, 'nl').all
  t.match(open, /Nog nodig van de subsidie: de dag waarop de regeling of het besluit is bekendgemaakt/)
  t.match(open, /Nog nodig van de subsidie: het bedrag van de subsidie/)
  t.notMatch(open, /van de opdracht:/)
  const { rate: _rate, ...noRate } = plain
  t.match(told({}, 'nl', noRate).all, /Niet bekend in de regels: het percentage/)
  t.match(told({ labourShareBasisPoints: 3000, days: { award: '2026-05-11' }, exemptions: [{ kind: 'exempt', reason: 'disproportionate', legalBasis: 'a', decidedOn: '2026-01-01', period: { from: '2026-06-01', until: null } }] }, 'nl').all, /Nog nodig van de subsidie: de dag waarop de subsidie is verleend/)
})

t.test('its clause is a decision, and its amount one of the decision', async (t) => {
  t.match(told({ terms: { amountCents: 5_000_00 } }, 'nl').all, /Het besluit zelf vraagt social return\.[^]*Bedrag in het besluit: € 5\.000/)
  t.match(told({ terms: { applies: false } }, 'en').all, /The decision itself says that social return does not apply\./)
  t.match(told({ terms: { applies: false, rateBasisPoints: 200 } }, 'nl').all, /Het besluit spreekt zichzelf tegen/)
})

t.test('an assumed rate is one of the subsidy', async (t) => {
  const { rate: _rate, ...noRate } = plain
  const said = (language: 'nl' | 'en', trigger: 'subsidy' | 'contract') => {
    const { suppliers: _suppliers, register: _register, need: _need, ...asked } = request({ contract: { ...bare, nature: 'services', trigger, value: { awarded: { cents: 350_000_00 } } }, ruleSet: rules(noRate), assumptions: [{ topic: 'rate', basisPoints: 500 }] })
    return explain(assess(asked).obligation.finding, language).find(({ code }) => code === 'amount-due')?.text
  }
  t.match(said('nl', 'subsidy'), 'als het percentage 5% van de subsidie is')
  t.match(said('en', 'subsidy'), 'if the rate is 5% of the subsidy')
  t.match(said('nl', 'contract'), 'als het percentage 5% van de opdrachtsom is')
})
