import type { CpvCode, Language, Nature } from '@sroi/matcher'
import { type CompiledPlaces, type CpvProposal, proposeCpv, readNeed, type CompiledLexicon } from '@sroi/matcher/search'
import type { ReadableStore } from '../store/index.ts'
import { compiledCpv } from '../vocabulary/compiled-cpv.ts'
import { cpvLabels } from '../vocabulary/cpv-labels.ts'
import { readerFor } from '../vocabulary/reader-for.ts'

/** A code under which a need is bought, with its official label. */
export interface ProposedCode extends CpvProposal {
  readonly label: string
}

/** So many are proposed at most, and none that answers less of the need than this, in basis points. */
const [MOST, LEAST] = [5, 2_500]

/** The codes that a need in words speaks of, likeliest first. A place that it names is no part of what is bought. `nature`: of the contract; undefined: it is not known. */
export async function proposeCodes ({ store }: { readonly store: ReadableStore }, need: string, language: Language, nature?: Nature): Promise<readonly ProposedCode[]> {
  const { lexicon, places } = readerFor(await store.authorities())
  return proposeCpv({ title: withoutPlaces(need, lexicon, places), ...(nature === undefined ? {} : { nature }) }, lexicon, compiledCpv(lexicon), MOST)
    .filter(({ confidence }) => confidence >= LEAST)
    .map((proposal) => ({ ...proposal, label: labelOf(proposal.code, language) }))
}

function withoutPlaces (need: string, lexicon: CompiledLexicon, known: CompiledPlaces | undefined): string {
  const { places } = readNeed(need, lexicon, known)
  return [...places].reverse().reduce((text, { from, until }) => `${text.slice(0, from)} ${text.slice(until)}`, need)
}

function labelOf (code: CpvCode, language: Language): string {
  return cpvLabels().get(code)?.[language] ?? code
}
