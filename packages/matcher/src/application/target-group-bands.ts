// Between which shares a band lies.
import type { TargetGroupBand } from '../model/firm-profile.ts'
import type { ShareRange } from '../model/pathway.ts'
import { WHOLE } from '../primitives/index.ts'

export const TARGET_GROUP_BANDS: Readonly<Record<TargetGroupBand, ShareRange>> = {
  none: { leastBasisPoints: 0, mostBasisPoints: 0 },
  'below-15': { leastBasisPoints: 1, mostBasisPoints: 1_499 },
  '15-to-30': { leastBasisPoints: 1_500, mostBasisPoints: 2_999 },
  '30-to-50': { leastBasisPoints: 3_000, mostBasisPoints: 4_999 },
  '50-or-more': { leastBasisPoints: 5_000, mostBasisPoints: WHOLE }
}
