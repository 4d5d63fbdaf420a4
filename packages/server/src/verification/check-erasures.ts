// A payload that is not there: does the receipt of its erasure, further on in the chain, name it?
import type { ReceiptLine } from './format.ts'
import { isRecord } from './is-record.ts'
import { NotIntact } from './not-intact.ts'

export interface ErasureCheck {
  /** A receipt without its payload that says by which receipt it was erased. Throws NotIntact. */
  claim (receipt: ReceiptLine, erasedBy: number): void
  /** A receipt with its payload. Throws NotIntact when others said it erased them and it does not name them. */
  see (receipt: ReceiptLine, payload: unknown): void
  /** Throws NotIntact when a receipt that was to come did not. */
  end (): void
}

export function checkErasures (): ErasureCheck {
  const claims = new Map<number, Pick<ReceiptLine, 'position' | 'id' | 'payloadDigest' | 'kind'>[]>()
  const refuse = (position: number, by: number): NotIntact => new NotIntact('erasure', { position, found: by })
  return {
    claim: ({ position, id, payloadDigest, kind }, erasedBy) => {
      if (erasedBy <= position) throw refuse(position, erasedBy)
      const known = claims.get(erasedBy)
      if (known === undefined) claims.set(erasedBy, [{ position, id, payloadDigest, kind }])
      else known.push({ position, id, payloadDigest, kind })
    },
    see: ({ position: by, kind }, payload) => {
      const claimed = claims.get(by)
      if (claimed === undefined) return
      const named = new Set(kind === 'erasure' ? namedIn(payload) : [])
      for (const one of claimed) if (!named.has(nameOf(one))) throw refuse(one.position, by)
      claims.delete(by)
    },
    end: () => {
      for (const [by, [first]] of claims) throw refuse(first?.position ?? by, by)
    }
  }
}

function namedIn (payload: unknown): readonly string[] {
  const erased = isRecord(payload) ? payload['erased'] : null
  return Array.isArray(erased) ? erased.filter(isRecord).map(({ receiptId, position, kind, payloadDigest }) => nameOf({ id: receiptId, position, kind, payloadDigest })) : []
}

function nameOf ({ id, position, kind, payloadDigest }: { readonly id: unknown, readonly position: unknown, readonly kind: unknown, readonly payloadDigest: unknown }): string {
  return JSON.stringify([id, position, kind, payloadDigest])
}
