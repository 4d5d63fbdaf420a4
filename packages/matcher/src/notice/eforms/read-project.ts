// What a procurement project says: eForms has one for the procedure and one per lot, with the same fields.
import type { ContractFacts } from '../../model/contract.ts'
import { type Notes, noteFact, noteGap } from '../notes.ts'
import { present } from '../present.ts'
import { parseNature } from '../values/parse-nature.ts'
import { readCpv } from '../values/read-cpv.ts'
import { readNuts } from '../values/read-nuts.ts'
import { readPeriod } from '../values/read-period.ts'
import { readText } from '../values/read-text.ts'
import { MOST } from '../values/shorten.ts'
import { type XmlElement, all, first, textOf } from '../xml/element.ts'
import { inLanguage } from './in-language.ts'

/** Everything but the value, the reservation and the terms. */
export function readProject (notes: Notes, project: XmlElement | undefined, language: string | undefined, at: string, concerns: string | null): ContractFacts {
  const codes = [...all(project, 'MainCommodityClassification', 'ItemClassificationCode'), ...all(project, 'AdditionalCommodityClassification', 'ItemClassificationCode')]
  const places = all(project, 'RealizedLocation', 'Address', 'CountrySubentityCode')
  const duration = first(project, 'PlannedPeriod', 'DurationMeasure')
  return present({
    title: readText(notes, inLanguage(all(project, 'Name'), language), `${at}/title`, MOST.title),
    nature: readNature(notes, project, at, concerns),
    cpv: readCpv(notes, codes.map((element) => ({ element, code: textOf(element) })), at, concerns),
    performance: readNuts(notes, places.map((element) => ({ element, code: textOf(element) })), at),
    ...readPeriod(notes, {
      start: first(project, 'PlannedPeriod', 'StartDate'),
      end: first(project, 'PlannedPeriod', 'EndDate'),
      duration,
      unit: duration?.attributes.get('unitCode'),
      unlimited: textOf(first(project, 'PlannedPeriod', 'DescriptionCode')) === 'UNLIMITED'
    }, at, concerns),
    options: readOptions(notes, project, language, at),
    renewals: readRenewals(notes, project, language, at)
  })
}

function readNature (notes: Notes, project: XmlElement | undefined, at: string, concerns: string | null): ContractFacts['nature'] | undefined {
  const element = first(project, 'ProcurementTypeCode')
  if (element === undefined) return undefined
  const nature = parseNature(textOf(element))
  if (nature === undefined) noteGap(notes, 'unreadable', `${at}/nature`, { concerns, published: textOf(element) })
  else noteFact(notes, `${at}/nature`, element)
  return nature
}

function readOptions (notes: Notes, project: XmlElement | undefined, language: string | undefined, at: string): ContractFacts['options'] | undefined {
  const description = readText(notes, inLanguage(all(project, 'ContractExtension', 'OptionsDescription'), language), `${at}/options/0`, MOST.description)
  return description === undefined ? undefined : [{ description }]
}

/** A maximum of zero says that it cannot be renewed. */
function readRenewals (notes: Notes, project: XmlElement | undefined, language: string | undefined, at: string): ContractFacts['renewals'] | undefined {
  const description = readText(notes, inLanguage(all(project, 'ContractExtension', 'Renewal', 'Period', 'Description'), language), `${at}/renewals`, MOST.description)
  if (description !== undefined) return { description }
  const most = first(project, 'ContractExtension', 'MaximumNumberNumeric')
  const times = textOf(most) ?? ''
  if (most === undefined || !/^\d{1,3}$/u.test(times)) return undefined
  noteFact(notes, `${at}/renewals`, most)
  return Number(times) === 0 ? null : {}
}
