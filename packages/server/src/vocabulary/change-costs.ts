import { readChangeCosts } from '@sroi/fixtures'
import type { ChangeCosts } from '@sroi/matcher/search'
import { z } from 'zod'
import { checked } from '../demonstration/checked.ts'

const cost = z.int().min(0)
const schema = z.strictObject({
  'choose-also': cost, 'choose-label': cost, widen: cost, 'leave-out': cost, 'deliver-on': cost, 'spend-more': cost, 'firm-states': cost, 'firm-offers': cost,
  'firm-lowers-minimum': cost, 'firm-obtains-label': cost, 'firm-is-admitted': cost
})

let read: ChangeCosts | null = null

/** What each kind of change costs, from the file beside the program. Throws StartError with every fault of it. */
export function changeCosts (): ChangeCosts {
  read ??= checked<ChangeCosts>('change-costs', z.tuple([schema]), [readChangeCosts()])[0] as ChangeCosts
  return read
}
