// Somebody is asked for a view before it is decided.
import { formatDay } from '../explain/index.ts'
import type { CaseEventOf, HearingSubject } from '../model/case-event.ts'
import type { LetterBlock, LetterSentence, LetterSources } from '../model/letter.ts'
import type { Norm } from '../procedure/index.ts'
import { judgedAs, quotation, quoted } from './reasons.ts'
import { say, sayOne } from './say.ts'
import { byEvent, byNorm } from './sources.ts'
import { nameOf, type Part, paragraph, section, type Told } from './told.ts'

const ARTICLES: Readonly<Record<HearingSubject, Norm>> = { refusal: 'awb 4:7', extension: 'awb 4:7', suspension: 'awb 4:8', withdrawal: 'awb 4:8', objection: 'awb 7:2' }

export function hearingPart (told: Told<'hearing-offered'>): Part {
  const { voice, event } = told
  const article = byNorm(ARTICLES[event.subject])
  const sources: LetterSources = [byEvent(event), article]
  const how: LetterSources = event.subject === 'objection' ? [article] : [byNorm('awb 4:9')]
  const blocks = [
    ...paragraph(say(voice, `hearing.${event.subject}`, sources)),
    ...(event.subject === 'refusal' ? factsOfOthers(told) : proposalOf(told)),
    ...paragraph([...say(voice, 'hearing.until', sources, { day: formatDay(event.until, voice.language) }), ...say(voice, 'hearing.how', how)])
  ]
  return { blocks: section(voice, 'heading.message', blocks), days: [{ kind: 'hearing', day: event.until, sources }] }
}

/** What others said, as it was judged: that is what the firm must be able to answer. */
function factsOfOthers ({ voice, names, event, of, earlier }: Told): readonly LetterBlock[] {
  const items = of.found.filter(({ basedOn }) => basedOn === 'others').map(({ id, criterion, verdict }): readonly LetterSentence[] => {
    const judged = earlier.find((one): one is CaseEventOf<'criterion-judged'> => one.id === id && one.type === 'criterion-judged')
    return [...judgedAs(voice, nameOf(names.criteria, criterion, voice), verdict, [byEvent({ id }), byNorm('procedure criteria')]), ...quoted(judged?.sentence ?? '', [byEvent({ id })])]
  })
  return items.length === 0 ? [] : [...paragraph([sayOne(voice, 'hearing.facts', [byEvent(event), byNorm('awb 4:7')])]), { kind: 'list', items }]
}

/** What is proposed, where somebody wrote that down. */
function proposalOf ({ voice, event, earlier }: Told<'hearing-offered'>): readonly LetterBlock[] {
  const proposal = earlier.findLast((one): one is CaseEventOf<'proposal-made'> => one.type === 'proposal-made' && one.kind === event.subject)
  const quote = proposal === undefined ? [] : quotation(proposal.motivation, [byEvent(proposal)])
  return proposal === undefined || quote.length === 0 ? [] : [...paragraph([sayOne(voice, 'hearing.proposal', [byEvent(proposal)])]), ...quote]
}
