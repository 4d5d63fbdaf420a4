import type { ReadNeed, SearchQuestion } from '@sroi/matcher/search'
import { writeAskedLabel } from '../representations/asked-label.ts'
import type { SearchValues } from '../routes/pages/search/search-values.ts'
import type { AskedValues } from './search-address.ts'

/** What stands in the address of the search page where this need and these filters take the place of those of `values`. `read`: how its words were read. */
export function valuesOfQuestion ({ need = {}, filters = {} }: Pick<SearchQuestion, 'need' | 'filters'>, values: SearchValues, read: ReadNeed | null): AskedValues {
  // a place that the words named stays, without the words
  const place = need.text === undefined && need.near !== undefined ? read?.places[0]?.written : undefined
  const { standings = [], labels = [], municipalities = [], worksIn = [], divisions = [], withinMetres, mostLeadTimeDays, leastCapacityCents, mostMinimumOrderCents } = filters
  return {
    ...values,
    facts: {
      ...values.facts,
      cpv: need.text === undefined || need.cpv !== undefined ? (need.cpv ?? []).join(',') : values.facts.cpv,
      sameDivision: need.sameDivisionOnly === true ? 'yes' : '',
      needReservation: need.reservation === undefined ? '' : 'yes',
      delivery: need.delivery ?? '',
      budget: euros(need.budgetCents)
    },
    need: need.text ?? (place === undefined ? '' : `in ${place}`),
    standing: standings,
    label: labels.map(writeAskedLabel),
    municipality: municipalities,
    worksIn,
    division: divisions,
    within: withinMetres === undefined ? '' : String(withinMetres),
    leadTime: mostLeadTimeDays === undefined ? '' : String(mostLeadTimeDays),
    capacity: euros(leastCapacityCents),
    minimumOrder: euros(mostMinimumOrderCents),
    after: '',
    before: '',
    why: ''
  }
}

function euros (cents: number | undefined): string {
  return cents === undefined ? '' : cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', ',')
}
