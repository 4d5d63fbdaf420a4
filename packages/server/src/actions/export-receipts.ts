import { MatcherError } from '@sroi/matcher'
import type { Lexicon } from '@sroi/matcher/search'
import type { Dependencies } from '../dependencies.ts'
import { canonicalText, sha256 as digestOfText } from '../json/digest.ts'
import type { ChainRead } from '../store/index.ts'
import { type ExportSigner, type PartNeeded, type Sink, writeExport } from '../verification/index.ts'
import { compiledLexicon } from '../vocabulary/compiled-lexicon.ts'
import { findLabels } from '../vocabulary/cpv-file.ts'
import { writtenLabels } from '../vocabulary/cpv-labels.ts'
import { authoritiesText } from '../vocabulary/lists-of-words.ts'

export interface ExportAsked {
  /** The position of the first receipt. */
  readonly from: number
  /** With all versions of all suppliers, so that totals and ranks can be checked as well? */
  readonly withRegister: boolean
}

/**
 * Writes the receipts of a tenant, with all that is needed to ask them again, as one signed file: docs/receipts-export.md.
 * @throws MatcherError INVALID_REQUEST when the chain does not reach `from`; nothing is written then.
 */
export async function exportReceipts ({ store, clock, signer }: Pick<Dependencies, 'store' | 'clock'> & { readonly signer: ExportSigner }, { from, withRegister }: ExportAsked, sink: Sink): Promise<void> {
  const done = await store.readChain(from, async (chain) => {
    await writeExport({
      tenant: chain.tenant, from: chain.from, to: chain.to, previousHash: chain.previousHash,
      receipts: () => chain.receipts(),
      part: (needed) => partOf(needed, chain),
      ...(withRegister ? { suppliers: () => chain.suppliers() } : {})
    }, { signer, madeAt: clock.now() }, sink)
    return true
  })
  if (done === null) throw new MatcherError('INVALID_REQUEST', [{ place: '/from', code: 'too-big', detail: `${from} lies beyond the newest receipt. Leave it out for all of them` }])
}

/** Null: it is not here, as a lexicon of an older release or a list that was never loaded here; the export then is without it. */
async function partOf ({ kind, name, sha256 }: PartNeeded, chain: ChainRead): Promise<string | null> {
  switch (kind) {
    case 'rule-set': {
      const ruleSet = await chain.ruleSet(sha256 ?? '')
      return ruleSet === null ? null : canonicalText(ruleSet)
    }
    case 'lexicon': {
      const { lexicon } = compiledLexicon()
      return `${lexicon.id}@${lexicon.version}` === name ? lexiconText(lexicon) : null
    }
    case 'labels': return sha256 === null ? writtenLabels().text : await findLabels(sha256)
    case 'authorities': {
      const text = authoritiesText(await chain.authorities())
      return sha256 === null || digestOfText(text) === sha256 ? text : null
    }
  }
}

// large, and the same for every export
let written: string | null = null

function lexiconText (lexicon: Lexicon): string {
  written ??= canonicalText(lexicon)
  return written
}
