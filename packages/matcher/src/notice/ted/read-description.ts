// What one object description says: codes, place, period, options, renewals. A notice has one per lot.
import type { ContractFacts } from '../../model/contract.ts'
import type { Notes } from '../notes.ts'
import { present } from '../present.ts'
import { readCpv } from '../values/read-cpv.ts'
import { readNuts } from '../values/read-nuts.ts'
import { readPeriod } from '../values/read-period.ts'
import { type XmlElement, all, first } from '../xml/element.ts'
import { readOptions, readRenewals } from './read-options.ts'

/** `main` is the main code of the notice, which is also that of a contract without lots. */
export function readDescription (notes: Notes, description: XmlElement | undefined, main: readonly XmlElement[], at: string, concerns: string | null): ContractFacts {
  const codes = [...main, ...all(description, 'CPV_ADDITIONAL', 'CPV_CODE')]
  const duration = first(description, 'DURATION')
  return present({
    cpv: readCpv(notes, codes.map((element) => ({ element, code: element.attributes.get('CODE') })), at, concerns),
    performance: readNuts(notes, all(description, 'NUTS').map((element) => ({ element, code: element.attributes.get('CODE') })), at),
    ...readPeriod(notes, {
      start: first(description, 'DATE_START'),
      end: first(description, 'DATE_END'),
      duration,
      unit: duration?.attributes.get('TYPE')
    }, at, concerns),
    options: readOptions(notes, description, at),
    renewals: readRenewals(notes, description, at)
  })
}
