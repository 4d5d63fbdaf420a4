// Does each receipt follow the one before it, and does the chain go through the heads that somebody saw earlier?
import { chainHash } from '../store/index.ts'
import type { ReceiptLine } from './format.ts'
import { NotIntact } from './not-intact.ts'

/** The end of the chain as somebody kept it, out of reach of whoever can rewrite the chain. */
export interface WitnessedHead {
  /** Null: only the hash was kept. */
  readonly position: number | null
  readonly hash: string
}

export interface ChainCheck {
  /** Throws NotIntact. */
  add (receipt: ReceiptLine): void
  /** To be called once, after the last receipt. Throws NotIntact for a witnessed head that the chain did not go through. */
  end (): void
  /** The last receipt; null: none came. */
  head (): { readonly position: number, readonly hash: string } | null
  /** The position that comes next. */
  next (): number
}

/** @param start the position of the first receipt, and the hash of the one before it. */
export function checkChain (start: { readonly from: number, readonly previousHash: string | null }, witnesses: readonly WitnessedHead[]): ChainCheck {
  let position = start.from - 1
  let hash = start.previousHash
  const byPosition = new Map<number, string>()
  const anywhere = new Set<string>()
  for (const witness of witnesses) {
    if (witness.position === null) anywhere.add(witness.hash)
    else byPosition.set(witness.position, witness.hash)
  }
  const meet = (): void => {
    if (anywhere.size > 0 && hash !== null) anywhere.delete(hash)
    const seen = byPosition.get(position)
    if (seen === undefined) return
    if (seen !== hash) throw new NotIntact('witnessed-head', { position, found: hash, expected: seen })
    byPosition.delete(position)
  }
  meet()
  return {
    add: (receipt) => {
      const expected = position + 1
      if (receipt.position < expected) throw new NotIntact('repeated', { position: receipt.position, found: receipt.position, expected })
      if (receipt.position > expected) throw new NotIntact('gap', { position: expected, found: receipt.position, expected })
      if (receipt.previousHash !== hash) throw new NotIntact('previous-hash', { position: expected, found: receipt.previousHash, expected: hash })
      const computed = chainHash(receipt)
      if (computed !== receipt.hash) throw new NotIntact('hash', { position: expected, found: receipt.hash, expected: computed })
      position = expected
      hash = computed
      if (byPosition.size + anywhere.size > 0) meet()
    },
    end: () => {
      for (const [at, seen] of byPosition) {
        if (at < start.from) throw new NotIntact('witness-not-covered', { position: at, found: start.from, expected: at })
        throw new NotIntact('missing-tail', { position: position + 1, found: position, expected: `${at}:${seen}` })
      }
      for (const seen of anywhere) throw new NotIntact('witnessed-head', { expected: seen })
    },
    head: () => position < start.from || hash === null ? null : { position, hash },
    next: () => position + 1
  }
}
