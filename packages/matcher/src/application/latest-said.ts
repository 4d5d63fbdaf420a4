// Of what a firm has said of a target group over the years: what was said last.
import type { CountedBy } from '../model/contract-kind.ts'
import type { TargetGroupSaid } from '../model/firm-profile.ts'
import type { IsoDay } from '../model/values.ts'
import { compareText } from '../primitives/index.ts'

interface About {
  readonly vocabulary: TargetGroupSaid['vocabulary']
  /** Null: whatever it was counted by. */
  readonly measure: CountedBy | null
}

/** Those over the period that began last, on or before the day. Several: said in several ways. Two that say the same are one. */
export function latestSaid (all: readonly TargetGroupSaid[], { vocabulary, measure }: About, on: IsoDay): readonly TargetGroupSaid[] {
  const own = all.filter((said) => said.vocabulary === vocabulary && (measure === null || said.measure === measure) && said.period.from <= on)
  const last = own.map(({ period }) => period.from).sort(compareText).at(-1)
  const bands = new Map(own.filter(({ period }) => period.from === last).map((said) => [said.band, said]))
  return [...bands.values()]
}
