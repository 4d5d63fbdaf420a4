// TED R2.0.9 (2016 to 2024): one TED_EXPORT, with coded data of the publication office and the form of the buyer.
import type { NoticeReading } from '../../model/notice.ts'
import { finishReading } from '../finish-reading.ts'
import { startNotes } from '../notes.ts'
import { present } from '../present.ts'
import { findMentions } from '../social-return/find-mentions.ts'
import { languageCode } from '../values/language-code.ts'
import { readText } from '../values/read-text.ts'
import { MOST } from '../values/shorten.ts'
import { type XmlElement, all, first } from '../xml/element.ts'
import { chooseForm } from './choose-form.ts'
import { noteModification } from './note-modification.ts'
import { noticeIdOf } from './notice-id-of.ts'
import { readBuyers } from './read-buyers.ts'
import { readDays } from './read-days.ts'
import { readDescription } from './read-description.ts'
import { readFramework } from './read-framework.ts'
import { lotsOf, readLots } from './read-lots.ts'
import { readNature } from './read-nature.ts'
import { readRegime } from './read-regime.ts'
import { readReservation } from './read-reservation.ts'
import { type Results, awardsOf, readResults } from './read-results.ts'
import { readStage } from './read-stage.ts'
import { readTotals } from './read-totals.ts'
import { valueOfContract, withResults } from './read-values.ts'

/** Addresses hold persons; they are not searched for passages. */
const ADDRESSES = ['CONTRACTING_BODY', 'CONTRACTORS', 'CONTRACTOR', 'ADDRESS_REVIEW_BODY', 'ADDRESS_REVIEW_INFO', 'ADDRESS_MEDIATION_BODY']

export function readTedExport (root: XmlElement): NoticeReading {
  const notes = startNotes()
  const { form, code } = chooseForm(root)
  const stage = readStage(notes, form, code)
  const object = first(form, 'OBJECT_CONTRACT')
  const descriptions = lotsOf(object)
  const divided = descriptions.length > 0

  const buyers = readBuyers(notes, form)
  const title = readText(notes, first(object, 'TITLE'), '/title', MOST.title)
  const nature = readNature(notes, root, object)
  const regime = readRegime(notes, form, code)
  const totals = readTotals(notes, object, stage, descriptions.length)
  const bare = readLots(notes, descriptions, stage !== 'profile' && stage !== 'planned')
  const results = readResults(notes, form, bare)
  const value = valueOfContract(notes, totals, results, object, stage, bare.length)
  const lots = withResults(notes, bare, totals, results, stage)
  const awards = awardsOf(results.ofContract)
  const facts = readDescription(notes, divided ? undefined : first(object, 'OBJECT_DESCR'), all(object, 'CPV_MAIN', 'CPV_CODE'), '', null)
  const mentions = findMentions(notes, [form], '', new Set(divided ? [...ADDRESSES, 'OBJECT_DESCR'] : ADDRESSES))
  if (stage === 'change') noteModification(notes, form)

  return finishReading(notes, {
    format: 'ted-r2.0.9',
    form: code,
    noticeId: noticeIdOf(root),
    language: languageCode(form.attributes.get('LG')),
    stage,
    contract: {
      days: readDays(notes, root, form, code, pointedAwards(results)),
      ...present({ title, nature, regime, value, framework: readFramework(notes, form, value) }),
      ...facts,
      ...readReservation(notes, form),
      ...(buyers.length > 0 && { buyers }),
      ...(lots.length > 0 && { lots }),
      ...(awards.length > 0 && { awards }),
      ...(mentions.length > 0 && { terms: { mentions } })
    }
  })
}

function pointedAwards (results: Results): Parameters<typeof readDays>[4] {
  return [
    ...results.ofContract.map(({ award }, index) => ({ award, pointer: `/awards/${index}` })),
    ...[...results.ofLot].flatMap(([lot, read]) => read.map(({ award }, index) => ({ award, pointer: `/lots/${lot}/awards/${index}` })))
  ]
}
