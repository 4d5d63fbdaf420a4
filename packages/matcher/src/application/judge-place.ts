// Where is the firm established, and where does it work?
import { evidenceFor, fact, verdictOf } from '../primitives/index.ts'
import { type Judge, judged, lacking } from './asked.ts'

export const judgeEstablished: Judge<'established-in'> = (asked) => {
  const { profile: { place, evidence = {} }, condition: { municipalities } } = asked
  const facts = [
    fact('firm-municipality', 'text', place?.municipality ?? null, evidenceFor(evidence, '/place/municipality', place?.municipality)),
    fact('criterion-municipalities', 'texts', municipalities)
  ]
  if (place === undefined) return judged(asked, 'criterion-established', 'unknown', facts, lacking('place.municipality'))
  return judged(asked, 'criterion-established', verdictOf(municipalities.includes(place.municipality)), facts)
}

/** A firm that names no municipality of these works in none of them: the list is its own. */
export const judgeWorksIn: Judge<'works-in'> = (asked) => {
  const { profile: { worksIn, evidence = {} }, condition: { municipalities } } = asked
  const among = worksIn === undefined ? null : municipalities.filter((one) => worksIn.includes(one))
  const facts = [fact('works-in', 'texts', among, evidenceFor(evidence, '/worksIn', among)), fact('criterion-municipalities', 'texts', municipalities)]
  if (among === null) return judged(asked, 'criterion-works-in', 'unknown', facts, lacking('worksIn'))
  return judged(asked, 'criterion-works-in', verdictOf(among.length > 0), facts)
}
