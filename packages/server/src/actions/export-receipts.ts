import { MatcherError } from '@sroi/matcher'
import type { Dependencies } from '../dependencies.ts'
import type { ChainRead } from '../store/index.ts'
import { type ExportSigner, type PartNeeded, type Sink, writeExport } from '../verification/index.ts'
import { cpvLabels } from '../vocabulary/cpv-labels.ts'
import { readLexicon } from '../vocabulary/read-lexicon.ts'

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

/** Null: it is not here, as a lexicon of an older release; the export then is without it. */
async function partOf ({ kind, name, sha256 }: PartNeeded, chain: ChainRead): Promise<unknown> {
  switch (kind) {
    case 'rule-set': return chain.ruleSet(sha256 ?? '')
    case 'lexicon': {
      const lexicon = readLexicon()
      return `${lexicon.id}@${lexicon.version}` === name ? lexicon : null
    }
    case 'labels': return Object.fromEntries([...cpvLabels()].map(([code, { nl }]) => [code, nl]))
    case 'authorities': return (await chain.authorities()).map(({ id, name: words, code, point }) => ({ id, name: words, code, point }))
  }
}
