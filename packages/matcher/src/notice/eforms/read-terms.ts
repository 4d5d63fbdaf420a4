// Where does a lot, or the procedure, name social return?
import type { Mention, SocialReturnTerms } from '../../model/contract-terms.ts'
import type { Notes } from '../notes.ts'
import { addMention, findMentions } from '../social-return/find-mentions.ts'
import { type XmlElement, all, textOf } from '../xml/element.ts'

/** Persons, files and appeal bodies; lots have terms of their own. */
const NOT_SEARCHED: ReadonlySet<string> = new Set([
  'Organizations', 'ProcurementProjectLot', 'ContractingParty', 'AppealTerms', 'TenderRecipientParty', 'TenderEvaluationParty',
  'AdditionalInformationParty', 'DocumentProviderParty', 'CallForTendersDocumentReference'
])

/** Passages, and the codes by which a buyer says that the purchase serves social return. Never a rate: the codes have none. */
export function readTerms (notes: Notes, parts: readonly XmlElement[], project: XmlElement | undefined, at: string): SocialReturnTerms | undefined {
  const mentions: Mention[] = [...findMentions(notes, parts, at, NOT_SEARCHED)]
  for (const code of objectiveCodes(project)) {
    addMention(notes, mentions, code, `${code.attributes.get('listName') ?? ''}: ${textOf(code) ?? ''}`, at)
  }
  return mentions.length === 0 ? undefined : { mentions }
}

/**
 * `opp` is work for people at a distance from it. A purchase that is only said to have a social objective may mean that too, unless
 * it names other objectives.
 */
function objectiveCodes (project: XmlElement | undefined): readonly XmlElement[] {
  const codes = all(project, 'ProcurementAdditionalType', 'ProcurementTypeCode')
  const objectives = codes.filter((code) => code.attributes.get('listName') === 'social-objective')
  if (objectives.length > 0) return objectives.filter((code) => textOf(code) === 'opp').slice(0, 1)
  return codes.filter((code) => code.attributes.get('listName') === 'strategic-procurement' && textOf(code) === 'soc-obj').slice(0, 1)
}
