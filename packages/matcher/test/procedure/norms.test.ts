// How sure a case is of the articles it names.
import t from 'tap'
import { type Norm, ruleOfNorm } from '../../dist/procedure/norms.js'
import { EVENT_RULES } from '../../dist/procedure/event-rules.js'
import { procedure } from './make-case.js'

/** Those of which what is asked was read, and not only known. */
const READ = ['2:4', '3:9', '4:2', '4:7']

const articles = [...new Set([...Object.values(EVENT_RULES).map(({ norm }) => norm), 'awb 2:4', 'awb 3:47', 'awb 10:3'])].filter((norm): norm is Norm => norm.startsWith('awb '))

t.test('an article that was not read in a source is inferred, and says that it is still to be compared', async (t) => {
  for (const norm of articles) {
    const rule = ruleOfNorm(norm, procedure())
    const isRead = READ.includes(rule.provision)
    t.equal(rule.certainty, isRead ? 'confirmed' : 'inferred', norm)
    t.equal(rule.note?.en.includes('compared with the text') ?? false, !isRead, norm)
  }
  t.ok(articles.length > 12, `${articles.length} articles`)
})

t.test('who follows an article by choice hears that as well, and not instead', async (t) => {
  const { note, certainty } = ruleOfNorm('awb 3:46', { ...procedure(), regime: 'private-law' })
  t.match(note?.nl, /uit vrije keuze gevolgd\..*met de tekst te vergelijken\./)
  t.equal(certainty, 'inferred')
  t.notMatch(ruleOfNorm('awb 2:4', { ...procedure(), regime: 'private-law' }).note?.nl, /vergelijken/)
})
