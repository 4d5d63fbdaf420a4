// The result section is a small database: results, tenders, contracts and tendering parties that refer to each other by id. Each is read
// once, because a small file can refer to the same tender from thousands of lots.
import { type XmlElement, all, first, textOf } from '../xml/element.ts'
import { extensionOf } from './notice-kind.ts'

export interface Tender {
  readonly id: string
  readonly element: XmlElement
  /** The lot, or the group of lots, that it is for. */
  readonly lot: string | undefined
  readonly rank: string | undefined
  readonly sum: XmlElement | undefined
  readonly party: TenderingParty | undefined
}

export interface TenderingParty {
  readonly tenderers: readonly { readonly id: string, readonly leads: boolean }[]
  readonly subcontractors: readonly string[]
}

export interface SettledContract {
  readonly id: string
  readonly element: XmlElement
  readonly concluded: XmlElement | undefined
  readonly decided: XmlElement | undefined
  readonly tenders: readonly Tender[]
  readonly tendersOfLot: ReadonlyMap<string, readonly Tender[]>
}

export interface LotResult {
  readonly status: string | undefined
  readonly reason: string | undefined
  readonly contracts: readonly SettledContract[]
  readonly tenders: readonly Tender[]
}

export interface ResultIndex {
  readonly element: XmlElement | undefined
  readonly ofLot: ReadonlyMap<string, readonly LotResult[]>
  readonly contracts: readonly SettledContract[]
}

export function indexResult (root: XmlElement): ResultIndex {
  const element = first(extensionOf(root), 'NoticeResult')
  const parties = new Map(all(element, 'TenderingParty').map((party) => [idOf(party), readParty(party)]))
  const tenders = new Map(all(element, 'LotTender').map((tender) => [idOf(tender), readTender(tender, parties)]))
  const contracts = new Map(all(element, 'SettledContract').map((contract) => [idOf(contract), readContract(contract, tenders)]))
  const ofLot = new Map<string, LotResult[]>()
  for (const result of all(element, 'LotResult')) {
    const lot = textOf(first(result, 'TenderLot', 'ID')) ?? ''
    const results = ofLot.get(lot) ?? []
    ofLot.set(lot, results)
    results.push({
      status: textOf(first(result, 'TenderResultCode')),
      reason: textOf(first(result, 'DecisionReason', 'DecisionReasonCode')),
      contracts: known(idsIn(result, 'SettledContract'), contracts),
      tenders: known(idsIn(result, 'LotTender'), tenders)
    })
  }
  return { element, ofLot, contracts: [...contracts.values()] }
}

function readParty (party: XmlElement): TenderingParty {
  const tenderers = all(party, 'Tenderer')
  return {
    tenderers: tenderers.map((tenderer) => ({
      id: idOf(tenderer),
      leads: tenderers.length === 1 || textOf(first(tenderer, 'GroupLeadIndicator')) === 'true'
    })),
    subcontractors: idsIn(party, 'SubContractor')
  }
}

function readTender (tender: XmlElement, parties: ReadonlyMap<string, TenderingParty>): Tender {
  return {
    id: idOf(tender),
    element: tender,
    lot: textOf(first(tender, 'TenderLot', 'ID')),
    rank: textOf(first(tender, 'RankCode')),
    sum: first(tender, 'LegalMonetaryTotal', 'PayableAmount'),
    party: parties.get(textOf(first(tender, 'TenderingParty', 'ID')) ?? '')
  }
}

function readContract (contract: XmlElement, records: ReadonlyMap<string, Tender>): SettledContract {
  const tenders = known(idsIn(contract, 'LotTender'), records)
  const tendersOfLot = new Map<string, Tender[]>()
  for (const tender of tenders) {
    const ofLot = tendersOfLot.get(tender.lot ?? '')
    if (ofLot === undefined) tendersOfLot.set(tender.lot ?? '', [tender])
    else ofLot.push(tender)
  }
  return {
    id: idOf(contract),
    element: contract,
    concluded: first(contract, 'IssueDate'),
    decided: first(contract, 'AwardDate'),
    tenders,
    tendersOfLot
  }
}

function known<T> (ids: readonly string[], records: ReadonlyMap<string, T>): readonly T[] {
  return ids.flatMap((id) => records.get(id) ?? [])
}

function idOf (element: XmlElement): string {
  return textOf(first(element, 'ID')) ?? ''
}

function idsIn (element: XmlElement, name: string): readonly string[] {
  return [...new Set(all(element, name, 'ID').map((id) => textOf(id) ?? ''))]
}
