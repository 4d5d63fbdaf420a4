// eForms (from 2023): UBL documents with an extension. Facts of the procedure stand in the document, facts of a lot in the lot.
import type { NoticeReading } from '../../model/notice.ts'
import { finishReading } from '../finish-reading.ts'
import { nameOfLot } from '../name-of-lot.ts'
import { noteFact, noteGap, startNotes } from '../notes.ts'
import { present } from '../present.ts'
import { languageCode } from '../values/language-code.ts'
import { publishedAmount } from '../values/read-amount.ts'
import { type XmlElement, all, first, textOf } from '../xml/element.ts'
import { inLanguage, officialLanguage } from './in-language.ts'
import { indexResult } from './index-result.ts'
import { idOfLot, lotsOf } from './lots-of.ts'
import { noticeIdOf } from './notice-id-of.ts'
import { noticeKind } from './notice-kind.ts'
import { readBuyers } from './read-buyers.ts'
import { readDays } from './read-days.ts'
import { readDivided } from './read-divided.ts'
import { readFramework } from './read-framework.ts'
import { organisationsOf } from './read-organisations.ts'
import { readRegime } from './read-regime.ts'
import { readUndivided } from './read-undivided.ts'
import { estimateOf } from './totals-of.ts'

export function readEforms (root: XmlElement): NoticeReading {
  const notes = startNotes()
  const { stage, form } = noticeKind(root)
  noteFact(notes, '/stage', first(root, 'NoticeTypeCode') ?? root)
  const language = officialLanguage(root)
  const context = { index: indexResult(root), organisations: organisationsOf(root), language }
  const lots = lotsOf(root)
  const named = lots.map((lot, index) => ({
    lot,
    name: nameOfLot(idOfLot(lot, index), textOf(inLanguage(all(lot, 'ProcurementProject', 'Name'), language)))
  }))

  const buyers = readBuyers(notes, root, context.organisations, language)
  const facts = lots.length > 1 ? readDivided(notes, root, lots, context, stage) : readUndivided(notes, root, lots[0], context, stage)
  if (stage === 'profile' || stage === 'planned') noteGap(notes, 'profile-only', '/value', { published: publishedAmount(estimateOf(root)) })
  // the notice of a modification describes it in words; sum and day of the change have no fields that say what they were before
  if (stage === 'change') noteGap(notes, 'not-stated', '/changes')

  return finishReading(notes, {
    format: 'eforms-ubl',
    form,
    noticeId: noticeIdOf(root),
    language: languageCode(language),
    stage,
    contract: {
      days: readDays(notes, root, context.index),
      ...present({ regime: readRegime(notes, root), framework: readFramework(notes, named, context.index) }),
      ...facts,
      ...(buyers.length > 0 && { buyers })
    }
  })
}
