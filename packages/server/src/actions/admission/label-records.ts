import type { AdmissionCase, IsoDay, IsoInstant, LabelHolding } from '@sroi/matcher'

/** The labels of a case that somebody checked and that hold, as the register knows labels; a second check that says otherwise ends what the first one said. */
export function labelRecords (known: readonly LabelHolding[], { labels }: Pick<AdmissionCase, 'labels'>, on: IsoDay, recordedAt: IsoInstant): readonly LabelHolding[] {
  return labels.flatMap(({ label, check }): readonly LabelHolding[] => {
    if (check === null) return []
    const { scheme, level, issuer, period } = label
    const before = known.filter((one) => one.scheme === scheme && one.level === level && one.period.from === period.from).at(-1)
    const evidence = { level: check.level, source: check.source, on: check.on }
    if (check.result === 'valid') return before !== undefined && before.period.until === period.until ? [] : [{ scheme, level, issuer, period, evidence, recordedAt }]
    const until = on > period.from ? on : period.from
    return before === undefined || (before.period.until !== null && before.period.until <= until) ? [] : [{ ...before, period: { from: period.from, until }, evidence, recordedAt }]
  })
}
