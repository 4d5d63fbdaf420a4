import { explain } from '@sroi/matcher/explain'
import type { Invitation, InvitedFirm } from '@sroi/matcher/search'
import type { NamesOfValues } from '../representations/name-facet-value.ts'
import { BUYER_WORDS } from './buyer-words.ts'
import { printAside } from './print-aside.ts'
import { printFinding } from './print-finding.ts'
import { printProvenance } from './print-provenance.ts'
import { SEARCH_WORDS } from './search-words.ts'
import { WORDS } from './words.ts'

/** Whom to invite, in turn, as lines of text: with what did not count, the lot, and the reason or that it is missing. */
export function printInvitation ({ invited, next, pending, refused, outside, finding, provenance }: Invitation, names: NamesOfValues): readonly string[] {
  const { language } = names
  const [words, own] = [WORDS[language], BUYER_WORDS[language]]
  const reachesThreshold = finding.because.some(({ code, verdict }) => code === 'eu-threshold' && verdict === 'met')
  const firms = (items: readonly InvitedFirm[], from: number): readonly string[] => items.flatMap((firm, index) => printFirm(firm, from + index + 1, names))
  return [
    ...(reachesThreshold ? [own.overThreshold, ''] : []),
    `${own.invited} (${invited.length}):`,
    ...firms(invited, 0),
    '',
    `${own.next} (${words.shown(next.items.length, next.total)}):`,
    ...firms(next.items, invited.length),
    ...printAside({ pending, refused, outside }, language),
    '',
    `${words.why}:`,
    ...printFinding(finding, language),
    '',
    `${own.seed}: ${provenance.seed}`,
    `${printProvenance(provenance, language)}; ${SEARCH_WORDS[language].lexicon} ${provenance.lexicon.id} ${provenance.lexicon.version}`
  ]
}

function printFirm ({ supplier, score, contributions, invitedLately }: InvitedFirm, place: number, names: NamesOfValues): readonly string[] {
  const { language } = names
  const [words, own] = [WORDS[language], BUYER_WORDS[language]]
  const { contact: { telephone, email, website } } = supplier
  const ways = [telephone, email, website].filter((way) => way !== undefined)
  return [
    `${String(place).padStart(3)}. ${supplier.name}${supplier.scheme === 'fictional' ? ` (${words.fictional})` : ''}: ${own.score} ${score}${invitedLately === null ? '' : `; ${own.lately(invitedLately)}`}`,
    ...(supplier.offering === null ? [] : [`     ${supplier.offering.title}`]),
    ...(ways.length === 0 ? [] : [`     ${ways.join('  ')}`]),
    ...contributions.flatMap(({ points, finding }) => explain(finding, language, names).slice(0, 1).map(({ text }) => `     ${String(points).padStart(5)} ${text}`))
  ]
}
