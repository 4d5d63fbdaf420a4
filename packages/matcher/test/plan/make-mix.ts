// A question with one supplier that can fill it, and what is changed of it.
import type { MixCandidate, MixRequest } from '@sroi/matcher'

export const GREEN: MixCandidate = {
  id: 'green', name: 'Fictional Green Work', cpv: ['77310000'], capacityCents: 2_000_00, minimumOrderCents: 100_00,
  recognition: [{ from: '2026-01-01', until: null, basisPoints: 10_000 }], inMunicipality: true, targetGroupBasisPoints: 4_000
}

export function mixRequest (parts: Partial<MixRequest> = {}): MixRequest {
  return { on: '2027-01-10', leftCents: 1_000_00, deadline: '2027-12-31', objective: 'cheapest', candidates: [GREEN], rules: { unrelated: true }, mixes: 1, ...parts }
}
