import t from 'tap'
import { makeFiles } from '../application/make-files.js'
import { run } from '../application/run-cli.js'

const { file } = makeFiles(t, 'market-test')
const DAYS = ['--on', '2026-11-22', '--known-at', '2026-11-22T09:00:00Z']
const PLANNED = ['--authority', 'bloemendaal', '--estimate', '250000', '--months', '24', '--nature', 'services', '--regime', 'classic', '--cpv', '77310000', '--buyer', 'sub-central', '--social-or-other', 'no']
const market = (...words: string[]): ReturnType<typeof run> => run('market-test', ...PLANNED, ...DAYS, ...words)
const WORKSHOPS = ['--plan', 'sheltered-workshop', '--plan', 'integration-operator']

t.test('0: who qualifies today, the capacity, who can do it alone, and the elements for the notice', async (t) => {
  const { code, out, err } = await market(...WORKSHOPS)
  t.same([code, err], [0, ''])
  t.match(out, /^ {2}\+ Er zijn leveranciers voor een voorbehouden opdracht: 2 vandaag, en 0 meer tot en met 21 november 2027\./)
  t.match(out, /Voor € 125\.000 in een jaar: 2 leveranciers van wie vandaag voldoet kunnen dat alleen aan\./)
  t.match(out, /\n {2}\+ Zeedorn Groenwerk: voldoet vandaag; kan € 420\.000 in een jaar aan\n/)
  t.match(out, /\n {2}\? .*: niet bekend; [^]*Nog nodig van de leverancier: /)
  t.match(out, /Voor de aankondiging \(eForms, in cac:TenderingTerms van het perceel\):\n<cac:TendererQualificationRequest>[^]*>res-ws</)
  t.match((await market(...WORKSHOPS, '--language', 'en')).out, /€ 125,000 in a year: 2 suppliers of those that qualify today can take that on alone\./)
})

t.test('2 and 1: nobody is known to qualify, and nobody at all', async (t) => {
  t.match(await market('--plan', 'sheltered-programme'), { code: 2, out: /^ {2}\? Of er leveranciers zijn die voldoen, is niet bekend/ })
  t.match(await market(...WORKSHOPS, '--need', 'vuurwerkshow', '--standing', 'withdrawn'), { code: 1, out: /^ {2}- Geen leverancier voldoet vandaag/ })
})

t.test('below the threshold there is nothing for the notice, and that is said', async (t) => {
  t.match((await market(...WORKSHOPS, '--estimate', '80000')).out, /Voor de aankondiging is er nog niets/)
})

t.test('the JSON is that of the interface; a file of firms is read', async (t) => {
  const firms = file('firms.json', { 'fic-0001': { id: 'fic-0001', labels: [] } })
  const { code, out } = await market(...WORKSHOPS, '--firms', firms, '--json', '--show', '1')
  t.equal(code, 0)
  t.match(JSON.parse(out), { today: { met: 2 }, offers: { yearCents: 12_500_000 }, firms: { items: [{ later: 'today' }] }, plan: { reservation: 'res-ws' }, provenance: { labelRules: [{ id: 'b-corp' }] } })
})

t.test('3: every mistake, under the option it came from', async (t) => {
  t.match(await market(), { code: 3, err: /\/routes: 'routes' is absent/ })
  t.match(await market('--plan', 'everybody'), { code: 3, err: /^--plan: 'everybody' is not one of/ })
  t.match(await market('--plan', 'sheltered-workshop', '--plan', 'public-service'), { code: 3, err: /^--plan: Article 2\.82a/ })
  t.match(await market(...WORKSHOPS, '--firms', file('wrong.json', { nobody: {} })), { code: 3, err: /\/firms\/nobody: There is no supplier 'nobody'[^]*\/firms\/nobody\/id/ })
  t.match(await market(...WORKSHOPS, '--regime', 'clasic'), { code: 3, err: /^--regime: 'clasic' is not one of/ })
})

t.test('help tells it in both languages', async (t) => {
  t.match(await run('help', 'market-test'), { code: 0, out: /Afsluitcode: 0 er is er vandaag ten minste een/ })
  t.match(await run('market-test', '--help', '--language', 'en'), { code: 0, out: /Exit code: 0 there is at least one today/ })
  t.match((await run('help')).out, /sroi market-test --plan VOOR-WIE/)
})
