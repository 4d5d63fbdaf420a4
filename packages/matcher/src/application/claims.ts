// What each source says of a firm, fact by fact, in a form in which sources can be held beside each other.
import type { ApplicationSources, DocumentStatement, FactSource } from '../model/application.ts'
import type { Evidence } from '../model/evidence.ts'
import type { FactUnit, FactUsed } from '../model/finding.ts'
import type { CountRange, FirmProfile, TargetGroupSaid } from '../model/firm-profile.ts'
import type { LabelHolding, Supplier } from '../model/supplier.ts'
import type { IsoDay, IsoInstant } from '../model/values.ts'
import { evidenceFor, fact, labelName, labelsOnRecord, onRecord } from '../primitives/index.ts'
import { latestSaid } from './latest-said.ts'
import { TARGET_GROUP_BANDS } from './target-group-bands.ts'

/** `texts`: any of them will do. `between`: somewhere within. */
export type Said = { readonly texts: readonly string[] } | { readonly between: readonly [least: number, most: number] }

export interface Claim {
  readonly fact: string
  readonly source: FactSource
  readonly said: Said
  /** As a reader sees it. */
  readonly shown: FactUsed
}

type Claimed = readonly [name: string, said: Said, shown: FactUsed]

/** In the order firm, register, label register, documents. */
export function claimsOf ({ profile, register, checkedLabels = [], documents = [] }: ApplicationSources, on: IsoDay, knownAt: IsoInstant): readonly Claim[] {
  const from = (source: FactSource, claims: readonly Claimed[]): readonly Claim[] => claims.map(([fact, said, shown]) => ({ fact, source, said, shown }))
  return [
    ...from('firm', claimsOfFirm(profile, on)),
    ...from('register', register === undefined ? [] : claimsOfRegister(register, on, knownAt)),
    ...from('label-register', labelsOnRecord(checkedLabels, knownAt).flatMap((label) => labelClaims(label, label.evidence))),
    ...from('document', documents.map(claimOfDocument))
  ]
}

function claimsOfFirm ({ names, legalForm, foundedOn, place, size = {}, statements = {}, region = {}, income = {}, targetGroups = [], labels = [], evidence = {} }: FirmProfile, on: IsoDay): readonly Claimed[] {
  const says = (pointer: string): Evidence | null => evidenceFor(evidence, pointer, pointer)
  return [
    ...(names === undefined ? [] : [textClaim('name', names, 'text', says('/names'))]),
    ...(legalForm === undefined ? [] : [textClaim('legalForm', [legalForm], 'code', says('/legalForm'))]),
    ...(foundedOn === undefined ? [] : [textClaim('foundedOn', [foundedOn], 'day', says('/foundedOn'))]),
    ...(place === undefined ? [] : [textClaim('place.municipality', [place.municipality], 'text', says('/place/municipality'))]),
    ...(['headcount', 'fteHundredths'] as const).flatMap((name) => size[name] === undefined ? [] : [countClaim(`size.${name}`, size[name], says(`/size/${name}`))]),
    ...(['commercialIncome', 'marketTurnover'] as const).flatMap((name) => {
      const range = income[name]
      return range === undefined ? [] : [shareClaim(`income.${name}`, [range.leastBasisPoints, range.mostBasisPoints], says(`/income/${name}`))]
    }),
    ...[['statements', statements], ['region', region]].flatMap(([group, all]) => Object.entries(all as Readonly<Record<string, boolean>>)
      .map(([name, value]) => booleanClaim(`${group as string}.${name}`, value, says(`/${group as string}/${name}`)))),
    ...groupsSaid(targetGroups).flatMap((about) => groupClaims(targetGroups, about, on, says)),
    ...labels.flatMap((label) => labelClaims(label, says('/labels')))
  ]
}

/** What was said last of a group. A band is called by its own name; said in several ways, it lies somewhere in between. */
function groupClaims (all: readonly TargetGroupSaid[], about: TargetGroupSaid, on: IsoDay, says: (pointer: string) => Evidence | null): readonly Claimed[] {
  const [only, ...others] = latestSaid(all, about, on)
  if (only === undefined) return []
  const bands = [only, ...others].map(({ band }) => TARGET_GROUP_BANDS[band])
  const evidence = says(`/targetGroups/${all.indexOf(only)}`)
  const [name, said, shown] = shareClaim(`targetGroups.${about.vocabulary}.${about.measure}`, [Math.min(...bands.map((one) => one.leastBasisPoints)), Math.max(...bands.map((one) => one.mostBasisPoints))], evidence)
  return [[name, said, others.length > 0 ? shown : fact(name, 'code', `band-${only.band}`, evidence)]]
}

/** Each vocabulary and measure once, in the order in which it is told first. */
function groupsSaid (all: readonly TargetGroupSaid[]): readonly TargetGroupSaid[] {
  return all.filter(({ vocabulary, measure }, index) => all.findIndex((other) => other.vocabulary === vocabulary && other.measure === measure) === index)
}

function claimsOfRegister ({ name, legalForm, foundedOn, place: { municipality }, workforceFteHundredths: fte, targetGroupShares }: Supplier, on: IsoDay, knownAt: IsoInstant): readonly Claimed[] {
  const shares = onRecord(targetGroupShares.filter(({ of }) => of === undefined), knownAt, ({ vocabulary, measure }) => `${vocabulary} ${measure}`).filter(({ period }) => period.from <= on)
  const last = shares.filter(({ vocabulary, measure, period }) => !shares.some((other) => other.vocabulary === vocabulary && other.measure === measure && other.period.from > period.from))
  return [
    textClaim('name', [name], 'text', null),
    ...(legalForm === undefined ? [] : [textClaim('legalForm', [legalForm], 'code', null)]),
    ...(foundedOn === undefined ? [] : [textClaim('foundedOn', [foundedOn], 'day', null)]),
    textClaim('place.municipality', [municipality], 'text', null),
    ...(fte === undefined ? [] : [countClaim('size.fteHundredths', { least: fte, most: fte }, null)]),
    ...last.map(({ vocabulary, measure, shareBasisPoints: share, evidence }) => shareClaim(`targetGroups.${vocabulary}.${measure}`, [share, share], evidence))
  ]
}

function claimOfDocument ({ document, on, fact: name, value }: DocumentStatement): Claimed {
  const evidence: Evidence = { level: 'document', source: document.kind, on }
  if (typeof value === 'boolean') return booleanClaim(name, value, evidence)
  if (typeof value === 'string') return textClaim(name, [value], /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'day' : name === 'legalForm' ? 'code' : 'text', evidence)
  return name.startsWith('size.') ? countClaim(name, { least: value, most: value }, evidence) : shareClaim(name, [value, value], evidence)
}

/** Names that differ in case, spaces or the form of their letters only are one name. */
function textClaim (name: string, values: readonly string[], unit: FactUnit, evidence: Evidence | null): Claimed {
  const texts = values.map((value) => value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim())
  return [name, { texts }, fact(name, values.length > 1 ? 'texts' : unit, values.length > 1 ? values : values[0] ?? null, evidence)]
}

function booleanClaim (name: string, value: boolean, evidence: Evidence | null): Claimed {
  return [name, { texts: [String(value)] }, fact(name, 'boolean', value, evidence)]
}

function shareClaim (name: string, [least, most]: readonly [number, number], evidence: Evidence | null): Claimed {
  const shown = least === most ? fact(name, 'basis-points', least, evidence) : fact(name, 'text', `${least / 100}–${most / 100} %`, evidence)
  return [name, { between: [least, most] }, shown]
}

function countClaim (name: string, { least, most }: CountRange, evidence: Evidence | null): Claimed {
  const unit = name === 'size.fteHundredths' ? 100 : 1
  const shown = least === most ? fact(name, unit === 100 ? 'hundredths' : 'count', least, evidence) : fact(name, 'text', `${least / unit}–${most === null ? '' : most / unit}`, evidence)
  return [name, { between: [least, most ?? Infinity] }, shown]
}

/** Of one scheme two sources tell the same level and the same days, or one of them is wrong. */
function labelClaims (label: Pick<LabelHolding, 'scheme' | 'level' | 'period'>, evidence: Evidence | null): readonly Claimed[] {
  const { scheme, period: { from, until } } = label
  const name = `labels.${scheme}`
  const last: FactUsed = until === null ? fact(`${name}.until`, 'code', 'open-ended', evidence) : fact(`${name}.until`, 'day', until, evidence)
  return [
    [`${name}.level`, { texts: [labelName(label)] }, fact(`${name}.level`, 'text', labelName(label), evidence)],
    [`${name}.from`, { texts: [from] }, fact(`${name}.from`, 'day', from, evidence)],
    [`${name}.until`, { texts: [until ?? ''] }, last]
  ]
}
