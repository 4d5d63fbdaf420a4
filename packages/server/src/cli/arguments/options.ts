// The options of all commands that ask for an answer.
import type { OptionsOf } from './options-of.ts'

export const OPTIONS = {
  notice: { type: 'string' },
  contract: { type: 'string' },
  authority: { type: 'string' },
  lot: { type: 'string' },
  party: { type: 'string' },
  filled: { type: 'string', multiple: true },
  agreed: { type: 'string', multiple: true },
  'assume-rate': { type: 'string' },
  trigger: { type: 'string' },
  nature: { type: 'string' },
  amount: { type: 'string' },
  estimate: { type: 'string' },
  invoiced: { type: 'string' },
  'wage-sum': { type: 'string' },
  'labour-share': { type: 'string' },
  published: { type: 'string' },
  awarded: { type: 'string' },
  concluded: { type: 'string' },
  efforts: { type: 'string' },
  rules: { type: 'string', multiple: true },
  supplier: { type: 'string' },
  'supplier-file': { type: 'string' },
  reservation: { type: 'string' },
  'reserved-execution': { type: 'string' },
  'counted-by': { type: 'string' },
  plan: { type: 'string', multiple: true },
  buyer: { type: 'string' },
  'social-or-other': { type: 'string' },
  regime: { type: 'string' },
  cpv: { type: 'string', multiple: true },
  months: { type: 'string' },
  received: { type: 'string' },
  sent: { type: 'string' },
  from: { type: 'string' },
  asked: { type: 'string' },
  'term-until': { type: 'string' },
  completed: { type: 'string' },
  'stood-still': { type: 'string', multiple: true },
  told: { type: 'string' },
  'new-last-day': { type: 'string' },
  adjourned: { type: 'string' },
  committee: { type: 'string' },
  before: { type: 'string' },
  scheme: { type: 'string', multiple: true },
  on: { type: 'string' },
  'known-at': { type: 'string' },
  delivery: { type: 'string' },
  show: { type: 'string' },
  database: { type: 'boolean' },
  language: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' }
} as const

/** The options as they were written; `language` is checked. */
export interface Options extends OptionsOf<typeof OPTIONS> {
  /** `sroi notice FILE`, `sroi pathway FILE`, `sroi help match`. */
  readonly about: string | undefined
}
