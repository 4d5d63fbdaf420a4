// Does exactly one provision hold for each kind of contract on each day? Overlaps contradict each other, gaps leave a question open.
import type { AdmissionCriterionRule } from '../model/criterion-rule.ts'
import type { Topic } from '../model/rule-set.ts'
import type { EffortSelector } from '../model/valuation-rules.ts'
import type { IsoDay, Language, Period } from '../model/values.ts'
import { daysLater, overlaps } from '../primitives/index.ts'
import { type Cell, cellsOf, commonCell, nameOfCell, NATURES, speaksOf, TRIGGERS } from './cells.ts'
import { commonEfforts } from './common-efforts.ts'
import { exampleOf } from './example.ts'
import { earlierEnd, later, laterEnd } from './later.ts'
import type { Placed } from './placed-provisions.ts'
import { found, type RuleSetProblem } from './rule-set-problem.ts'

/** Topics that are a table: several provisions hold at once, as rows. */
const TABLES: ReadonlySet<Topic> = new Set(['buildingBlocks', 'bonuses', 'additionality', 'admissionCriteria'])

/** The problems of one topic, whose provisions are those that no layer above replaces, in the order they are written. */
export function findTimeProblems (provisions: readonly Placed[]): readonly RuleSetProblem[] {
  // one gap is told once, with the first kind of contract that falls into it
  const seen = new Set<string>()
  const isNew = (key: string): boolean => seen.size < seen.add(key).size
  const inTime = provisions.toSorted((first, second) => first.provision.valid.from < second.provision.valid.from ? -1 : 1)
  const gaps = toldApart(provisions).flatMap((cell) => {
    const here = inTime.filter(({ provision }) => speaksOf(provision, cell))
    return [...gapsIn(here, cell, isNew), ...gapInBands(provisions, here, cell, isNew)]
  })
  return [...overlapsIn(provisions), ...gaps]
}

/** Cells that differ in something the provisions ask for: where none names a nature, the first stands for all. */
function toldApart (provisions: readonly Placed[]): readonly Cell[] {
  const asksTrigger = provisions.some(({ provision }) => provision.when?.triggers !== undefined)
  const asksNature = provisions.some(({ provision }) => provision.when?.natures !== undefined)
  return cellsOf(provisions).filter(({ trigger, nature }) =>
    (asksNature || nature === null || nature === NATURES[0]) && (asksTrigger || trigger === TRIGGERS[0] || (asksNature && trigger === 'subsidy')))
}

type IsNew = (key: string) => boolean

/** Each provision that overlaps one before it, once. */
function overlapsIn (provisions: readonly Placed[]): readonly RuleSetProblem[] {
  return provisions.flatMap((second, index) => {
    const other = second.provision
    const first = provisions.slice(0, index).find((before) => holdTogether(before, second) && !areRows(before, second) && commonCell(before.provision, other) !== null)
    const cell = first === undefined ? null : commonCell(first.provision, other)
    if (first === undefined || cell === null) return []
    const one = first.provision
    const from = later(one.valid.from, other.valid.from)
    const until = earlierEnd(one.valid.until, other.valid.until)
    const published = later(one.published, other.published)
    const day = published > from && (until === null || published <= until) ? published : from
    const code = one.note !== undefined && other.note !== undefined ? 'overlap-with-notes' : 'overlap'
    const words = (language: Language): readonly [string, string] => [inWords({ from, until }, language), nameOfCell(cell, language)]
    const [[nlDays, nlCell], [enDays, enCell]] = [words('nl'), words('en')]
    return [found(code, second.place, {
      nl: `Bepalingen '${one.id}' van '${first.ruleSet}' en '${other.id}' gelden allebei ${nlDays} voor: ${nlCell}. Laat de ene eindigen voordat de andere begint, maak 'when' nauwer, of zeg 'replaces'.`,
      en: `Provisions '${one.id}' of '${first.ruleSet}' and '${other.id}' both hold ${enDays} for: ${enCell}. Let one end before the other starts, narrow 'when', or say 'replaces'.`
    }, exampleOf(second.topic, cell, day, published, commonOf(first, second) ?? null))]
  })
}

function holdTogether ({ provision: first }: Placed, { provision: second }: Placed): boolean {
  return holdsEver(first.valid) && holdsEver(second.valid) && overlaps(first.valid, second.valid) && isKnownBefore(first.published, second.withdrawn) && isKnownBefore(second.published, first.withdrawn)
}

/** A period that ends before it starts is a problem of its own, told elsewhere. */
function holdsEver ({ from, until }: Period): boolean {
  return until === null || from <= until
}

function isKnownBefore (published: IsoDay, withdrawn: IsoDay | undefined): boolean {
  return withdrawn === undefined || published < withdrawn
}

/** Two rows of a table contradict each other only when there are efforts of which both speak, or when they are the same criterion; two bonuses not even then. */
function areRows (first: Placed, second: Placed): boolean {
  if (first.topic === 'admissionCriteria') return criterionOf(first) !== criterionOf(second)
  return TABLES.has(first.topic) && (first.topic !== 'buildingBlocks' || commonOf(first, second) === undefined)
}

/** One whose value is missing is named by its provision. */
function criterionOf ({ provision: { id, value } }: Placed): string {
  return (value as AdmissionCriterionRule | null)?.criterion ?? id
}

function commonOf (first: Placed, second: Placed): EffortSelector | null | undefined {
  return commonEfforts(first.provision.when?.efforts ?? null, second.provision.when?.efforts ?? null)
}

function gapsIn (here: readonly Placed[], cell: Cell, isNew: IsNew): readonly RuleSetProblem[] {
  const kept = here.filter(({ topic, provision }) => !TABLES.has(topic) && provision.withdrawn === undefined)
  // the last day that is covered without a hole; undefined before the first provision, null once there is no end
  let covered: IsoDay | null | undefined
  return kept.flatMap((next) => {
    const { id, valid } = next.provision
    const before = covered
    covered = covered === undefined ? valid.until : laterEnd(covered, valid.until)
    if (before === undefined || before === null || valid.from <= daysLater(before, 1)) return []
    if (!isNew(`gap ${next.place} ${before}`)) return []
    const hole = { from: daysLater(before, 1), until: daysLater(valid.from, -1) }
    return [found('gap', `${next.place}/valid/from`, {
      nl: `Geen bepaling over '${next.topic}' geldt ${inWords(hole, 'nl')} voor: ${nameOfCell(cell, 'nl')}; '${id}' begint daarna. Voeg toe wat toen gold, met de waarde null als dat niet is gevonden.`,
      en: `No provision on '${next.topic}' holds ${inWords(hole, 'en')} for: ${nameOfCell(cell, 'en')}; '${id}' starts after it. Add what held then, with the value null if it was not found.`
    }, exampleOf(next.topic, cell, hole.from, hole.from))]
  })
}

/** Some labour shares or sums have a provision, and these have none. */
function gapInBands (provisions: readonly Placed[], here: readonly Placed[], cell: Cell, isNew: IsNew): readonly RuleSetProblem[] {
  if (here.length > 0) return []
  const shares = cell.share === null ? undefined : provisions.find(({ provision }) => provision.when?.labourShare !== undefined && speaksOf(provision, { ...cell, share: null }))
  if (shares !== undefined && isNew(`share ${shares.place} ${cell.share}`)) {
    const { topic, place, provision } = shares
    return [found('gap-in-labour-share', `${place}/when/labourShare`, {
      nl: `Geen bepaling over '${topic}' gaat over een aandeel arbeid van ${cell.share} basispunten, terwijl '${provision.id}' naar het aandeel kijkt. Laat de reeksen aansluiten: onder 3000, ten minste 3000.`,
      en: `No provision on '${topic}' speaks of a labour share of ${cell.share} basis points, though '${provision.id}' tells labour shares apart. Let the bands meet: below 3000, at least 3000.`
    }, exampleOf(topic, cell, later(provision.valid.from, provision.published), provision.published))]
  }
  const sums = cell.sum === null ? undefined : provisions.find(({ provision }) => provision.when?.sumCents !== undefined && speaksOf(provision, { ...cell, sum: null }))
  if (sums === undefined || !isNew(`sum ${sums.place} ${cell.sum}`)) return []
  const { topic, place, provision } = sums
  return [found('gap-in-sum', `${place}/when/sumCents`, {
    nl: `Geen bepaling over '${topic}' geldt voor: ${nameOfCell(cell, 'nl')}, terwijl '${provision.id}' naar de som kijkt. Laat de reeksen aansluiten.`,
    en: `No provision on '${topic}' holds for: ${nameOfCell(cell, 'en')}, though '${provision.id}' tells sums apart. Let the bands meet.`
  }, exampleOf(topic, cell, later(provision.valid.from, provision.published), provision.published))]
}

function inWords ({ from, until }: Period, language: Language): string {
  const [start, end] = language === 'nl' ? ['vanaf', 'tot en met'] : ['from', 'until']
  return until === null ? `${start} ${from}` : `${start} ${from} ${end} ${until}`
}
