// How target groups are told in the form: by whom they are defined, in which bands, counted in what.
import type { TargetGroupSaid } from '@sroi/matcher'

export const GROUPS = ['sroi', 'mission', 'pso', 'article-2.82'] as const satisfies readonly TargetGroupSaid['vocabulary'][]
export const BANDS = ['none', 'below-15', '15-to-30', '30-to-50', '50-or-more'] as const satisfies readonly TargetGroupSaid['band'][]
export const MEASURES = ['headcount', 'fte'] as const satisfies readonly TargetGroupSaid['measure'][]
