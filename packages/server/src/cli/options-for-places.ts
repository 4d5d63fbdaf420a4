import type { Problem } from '@sroi/matcher'
import type { Options } from './arguments/options.ts'

const OPTION_OF: readonly (readonly [RegExp, keyof Options])[] = [
  [/^\/ruleSet$/, 'rules'],
  [/^\/authority$/, 'authority'],
  [/^\/choice\/lot$/, 'lot'],
  [/^\/choice\/party$/, 'party'],
  [/^\/need\/delivery$/, 'delivery'],
  [/^\/assumptions\/0\//, 'assume-rate'],
  [/^\/contract\/trigger$/, 'trigger'],
  [/^\/contract\/nature$/, 'nature'],
  [/^\/contract\/labourShareBasisPoints$/, 'labour-share'],
  [/^\/contract\/days\/publication$/, 'published'],
  [/^\/contract\/days\/award$/, 'awarded'],
  [/^\/contract\/days\/contract$/, 'concluded'],
  [/^\/contract\/value\/awarded\//, 'amount'],
  [/^\/contract\/value\/estimated\//, 'estimate'],
  [/^\/contract\/invoicedTurnover\//, 'invoiced'],
  [/^\/contract\/wageSum\//, 'wage-sum'],
  [/^\/contract\/reservation$/, 'reservation'],
  [/^\/contract\/reservedExecution$/, 'reserved-execution'],
  [/^\/contract\/countedBy$/, 'counted-by'],
  [/^\/contract\/regime$/, 'regime'],
  [/^\/contract\/cpv\//, 'cpv'],
  [/^\/contract\/months$/, 'months'],
  [/^\/contract\/period\/from$/, 'from'],
  [/^\/contract\/period(\/until)?$/, 'until'],
  [/^\/supplierId$/, 'supplier'],
  [/^\/routes(\/|$)/, 'plan'],
  [/^\/buyer$/, 'buyer'],
  [/^\/socialOrOther$/, 'social-or-other'],
  [/^\/receivedOn$/, 'received'],
  [/^\/sentOn$/, 'sent'],
  [/^\/from$/, 'from'],
  [/^\/requests?(\/0)?\/askedOn$/, 'asked'],
  [/^\/requests?(\/0)?\/termUntil$/, 'term-until'],
  [/^\/requests?(\/0)?\/completedOn$/, 'completed'],
  [/^\/otherStandstills\//, 'stood-still'],
  [/^\/notice\/sentOn$/, 'told'],
  [/^\/adjournment\/sentOn$/, 'adjourned'],
  [/^\/(notice|adjournment)\/newLastDay$/, 'new-last-day'],
  [/^\/committee$/, 'committee'],
  [/^\/need\/text$/, 'need'],
  [/^\/need\/cpv(\/|$)/, 'cpv'],
  [/^\/need\/budgetCents$/, 'budget'],
  [/^\/filters\/standings(\/|$)/, 'standing'],
  [/^\/filters\/labels(\/|$)/, 'label'],
  [/^\/filters\/municipalities(\/|$)/, 'municipality'],
  [/^\/filters\/worksIn(\/|$)/, 'works-in'],
  [/^\/filters\/divisions(\/|$)/, 'division'],
  [/^\/filters\/withinMetres$/, 'within'],
  [/^\/filters\/mostLeadTimeDays$/, 'lead-time'],
  [/^\/filters\/leastCapacityCents$/, 'capacity'],
  [/^\/filters\/mostMinimumOrderCents$/, 'minimum-order'],
  [/^\/after$/, 'after'],
  [/^\/supplier$/, 'why'],
  [/^\/seed$/, 'seed'],
  [/^\/show$/, 'show'],
  [/^\/objective$/, 'objective'],
  [/^\/before$/, 'before'],
  [/^\/schemes\//, 'scheme'],
  [/^\/on$/, 'on'],
  [/^\/knownAt$/, 'known-at']
]

/** Names the option, where a mistake came from one: nobody who typed `--lot 9` knows of `/choice/lot`. */
export function optionsForPlaces (problems: readonly Problem[], options: Options): readonly Problem[] {
  return problems.map((problem) => {
    const option = OPTION_OF.find(([place, name]) => place.test(problem.place) && options[name] !== undefined)?.[1]
    return option === undefined ? problem : { ...problem, place: `--${option}` }
  })
}
