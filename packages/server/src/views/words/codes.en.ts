// The words for the codes of a notice or a contract, in English.
import type { codes as nl } from './codes.nl.ts'

export const codes: typeof nl = {
  works: 'works',
  supplies: 'supplies',
  services: 'services',
  contract: 'contract (tender)',
  subsidy: 'subsidy',
  permit: 'permit',
  'supplier-year': 'yearly turnover of a supplier',
  none: 'not reserved',
  'res-ws': 'sheltered workshop or firm that helps people into work (article 2.82)',
  'res-pub-ser': 'organisation with a public service mission (article 2.82a)',
  yes: 'yes',
  no: 'no',
  'not-known': 'not known',
  profile: 'buyer profile',
  planned: 'planning notice',
  call: 'call: not awarded yet',
  award: 'awarded',
  change: 'changed',
  concluded: 'contract concluded',
  classic: 'ordinary public contract',
  utilities: 'utilities',
  concession: 'concession',
  defence: 'defence',
  other: 'other'
}
