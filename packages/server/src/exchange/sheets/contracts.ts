import type { ContractPayload } from '../../store/index.ts'
import { amount, choice, codes, day, municipality, name, organisationNumber, whole } from './cell-kinds.ts'
import type { Sheet } from './column.ts'

/** A contract, whose it is, and what has been filled of what it owes. */
export type ContractPart = Pick<ContractPayload, 'authority' | 'owner' | 'contract' | 'fillings' | 'choice'>

function party ({ contract }: ContractPart) {
  return contract.awards?.[0]?.parties[0]
}

export const CONTRACTS: Sheet<ContractPart> = {
  kind: 'contracts',
  title: { nl: 'Opdrachten', en: 'Contracts' },
  row: { nl: 'een opdracht', en: 'a contract' },
  columns: [
    { key: 'id', en: 'contract number', nl: 'opdrachtnummer', also: ['id', 'nummer', 'number', 'zaaknummer'], cell: name(100), needed: 'always', example: { nl: '2026-014', en: '2026-014' }, explanation: { nl: 'Waaraan de opdracht wordt herkend', en: 'By which the contract is known' }, of: ({ contract }) => contract.id },
    { key: 'authority', en: 'authority', nl: 'gemeente', also: ['municipality', 'opdrachtgever'], cell: municipality, needed: 'always', example: { nl: 'Goes', en: 'Goes' }, explanation: { nl: 'De gemeente wier opdracht het is', en: 'The municipality whose contract it is' }, of: ({ authority }) => authority },
    { key: 'title', en: 'title', nl: 'titel', cell: name(500), needed: 'new', example: { nl: 'Schoonmaak van kantoren', en: 'Cleaning of offices' }, explanation: { nl: 'Waar de opdracht over gaat', en: 'What the contract is about' }, of: ({ contract }) => contract.title },
    { key: 'nature', en: 'nature', nl: 'soort', cell: choice({ works: { nl: 'werken', en: 'works' }, supplies: { nl: 'leveringen', en: 'supplies' }, services: { nl: 'diensten', en: 'services' } }), example: { nl: 'diensten', en: 'services' }, explanation: { nl: 'Het soort opdracht', en: 'The nature of the contract' }, of: ({ contract }) => contract.nature },
    { key: 'cpv', en: 'cpv', nl: 'cpv', also: ['cpv codes'], cell: codes, example: { nl: '90910000', en: '90910000' }, explanation: { nl: 'De codes van de inkoopwoordenlijst', en: 'The codes of the procurement vocabulary' }, of: ({ contract }) => contract.cpv },
    { key: 'amount', en: 'amount', nl: 'bedrag', cell: amount, example: { nl: '350000', en: '350000' }, explanation: { nl: 'Het gegunde bedrag', en: 'The awarded amount' }, of: ({ contract }) => contract.value?.awarded?.cents },
    { key: 'estimate', en: 'estimate', nl: 'raming', cell: amount, example: { nl: '300000', en: '300000' }, explanation: { nl: 'Het geraamde bedrag', en: 'The estimated amount' }, of: ({ contract }) => contract.value?.estimated?.cents },
    { key: 'published', en: 'published', nl: 'gepubliceerd', cell: day, example: { nl: '1-3-2026', en: '2026-03-01' }, explanation: { nl: 'De dag van de aankondiging', en: 'The day of the notice' }, of: ({ contract }) => contract.days?.publication },
    { key: 'awarded', en: 'awarded', nl: 'gegund', cell: day, example: { nl: '1-4-2026', en: '2026-04-01' }, explanation: { nl: 'De dag van de gunning', en: 'The day of the award' }, of: ({ contract }) => contract.days?.award },
    { key: 'concluded', en: 'concluded', nl: 'gesloten', cell: day, example: { nl: '1-5-2026', en: '2026-05-01' }, explanation: { nl: 'De dag waarop de overeenkomst is gesloten', en: 'The day the contract was concluded' }, of: ({ contract }) => contract.days?.contract },
    { key: 'from', en: 'from', nl: 'van', cell: day, example: { nl: '1-7-2026', en: '2026-07-01' }, explanation: { nl: 'De eerste dag van de uitvoering', en: 'The first day of performance' }, of: ({ contract }) => contract.period?.from },
    { key: 'until', en: 'until', nl: 'tot en met', cell: day, example: { nl: '30-6-2028', en: '2028-06-30' }, explanation: { nl: 'De laatste dag; leeg is niet bekend', en: 'The last day; empty is not known' }, of: ({ contract }) => contract.period?.until ?? undefined },
    { key: 'months', en: 'months', nl: 'maanden', cell: whole(1200), example: { nl: '24', en: '24' }, explanation: { nl: 'Hoe lang, als de dagen niet bekend zijn', en: 'How long, where the days are not known' }, of: ({ contract }) => contract.months },
    { key: 'contractor', en: 'contractor', nl: 'opdrachtnemer', cell: name(500), example: { nl: 'Voorbeeldschoonmaak (fictief)', en: 'Example cleaners (fictional)' }, explanation: { nl: 'Wie de opdracht kreeg', en: 'Who was awarded the contract' }, of: (part) => party(part)?.name },
    { key: 'contractorNumber', en: 'contractor number', nl: 'nummer opdrachtnemer', also: ['kvk opdrachtnemer'], cell: organisationNumber, example: { nl: '12345678', en: '12345678' }, explanation: { nl: 'Het KVK-nummer van de opdrachtnemer: die organisatie ziet de opdracht', en: 'The number of the contractor at the Chamber of Commerce: that organisation sees the contract' }, of: ({ owner }) => owner?.value },
    { key: 'reservation', en: 'reservation', nl: 'voorbehouden', cell: choice({ none: { nl: 'nee', en: 'none' }, 'res-ws': { nl: 'sociale werkplaatsen', en: 'sheltered workshops' }, 'res-pub-ser': { nl: 'openbare taak', en: 'public service mission' } }), example: { nl: 'nee', en: 'none' }, explanation: { nl: 'Voor wie de opdracht is voorbehouden', en: 'For whom the contract is reserved' }, of: ({ contract }) => contract.reservation }
  ]
}
