// Everything a finding on a reserved contract tells: facts with their units, what is missing and of what kind, the rule and the day.
import t from 'tap'
import type { Contract, MissionAward, ReservationPlanRequest, Supplier } from '@sroi/matcher'
import { assessReservation, planReservation } from '@sroi/matcher'
import { label, provision, request, rules, share, statement, supplier } from '../make.ts'
import { told } from './told.ts'

const RULES = request().ruleSet
const evidence = { level: 'document' as const, source: 'a count', on: '2026-02-01' }
const recorded = { period: { from: '2025-06-01', until: '2025-12-31' }, evidence, recordedAt: '2026-02-01T09:00:00Z' }

function assess (parts: Partial<Supplier>, contract: Partial<Contract>, ruleSet = RULES): string[] {
  return told(assessReservation({ supplier: supplier({ labels: [], ...parts }), contract: { id: 'c', ...contract }, authority: 'bloemendaal', ruleSet, on: '2026-11-22', knownAt: '2026-11-22T10:00:00Z' }))
}

t.test('article 2.82 of whom little is known', async (t) => {
  t.same(assess({ integrationIsMainAim: statement(false) }, { reservation: 'res-ws', regime: 'classic' }), [
    'reservation unknown 2026-11-22 reservation-2.82 | reservation:code="res-ws" | direct-award:boolean=false | ? supplier-fact shelteredWorkshop | ? supplier-fact targetGroupShares.article-2.82',
    '  reservation-route unknown 2026-11-22 reservation-2.82 | sheltered-workshop:boolean=null | integration-is-main-aim:boolean=false (a fictional register) | ? supplier-fact shelteredWorkshop',
    '  reservation-share unknown 2026-11-22 reservation-2.82 | counted-by:code=null | accepted-proof:texts=["pso 30-plus"] | accepted-statement:code="accountant" | minimum:basis-points=3000 | ? supplier-fact targetGroupShares.article-2.82'
  ])
})

t.test('article 2.82 of whom all is known, in both ways', async (t) => {
  t.same(assess({
    shelteredWorkshop: statement(true), shelteredEmploymentProgramme: statement(true), labels: [label()],
    reservedWorkforces: [{ headcount: 100, groups: [{ group: 'wia', headcount: 30 }, { group: 'ww', headcount: 5 }], of: 'programme', ...recorded }]
  }, { reservation: 'res-ws', reservedExecution: 'yes', countedBy: 'headcount' }), [
    'reservation met 2026-11-22 reservation-2.82 | reservation:code="res-ws" | reserved-execution:boolean=true | direct-award:boolean=false',
    '  reservation-route met 2026-11-22 reservation-2.82 | sheltered-workshop:boolean=true (a fictional register) | integration-is-main-aim:boolean=null',
    '  reservation-share met 2026-11-22 reservation-2.82 | counted-by:code="headcount" | proof:text="pso 30-plus" (a fictional register) | minimum:basis-points=3000',
    '  reservation-programme met 2026-11-22 reservation-2.82 | sheltered-employment-programme:boolean=true (a fictional register)',
    '  reservation-share met 2026-11-22 reservation-2.82 | share-headcount-least:basis-points=3000 (a count) | share-headcount-most:basis-points=3500 (a count) | counted-by:code="headcount" | accepted-statement:code="accountant" | minimum:basis-points=3000'
  ])
})

t.test('shares that disagree, and a proof that a count contradicts', async (t) => {
  const aim = { integrationIsMainAim: statement(true) }
  const asked = { reservation: 'res-ws' as const }
  t.same(assess({ ...aim, targetGroupShares: [share({ shareBasisPoints: 3100 }), share({ measure: 'fte', shareBasisPoints: 2900 })] }, asked)[2],
    '  reservation-share unknown 2026-11-22 reservation-2.82 | share-headcount:basis-points=3100 (a fictional register) | share-fte:basis-points=2900 (a fictional register) | counted-by:code=null | accepted-proof:texts=["pso 30-plus"] | accepted-statement:code="accountant" | minimum:basis-points=3000 | ? contract-fact countedBy')
  t.same(assess({ ...aim, labels: [label()], targetGroupShares: [share({ shareBasisPoints: 2900, period: { from: '2025-01-01', until: null } })] }, asked)[2],
    '  reservation-share unknown 2026-11-22 reservation-2.82 | share-headcount:basis-points=2900 (a fictional register) | counted-by:code=null | proof:text="pso 30-plus" (a fictional register) | minimum:basis-points=3000 | ? supplier-fact targetGroupShares.contradiction')
  t.same(assess({ ...aim, labels: [label()], targetGroupShares: [share({ shareBasisPoints: 2900, period: { from: '2024-01-01', until: '2024-12-31' } }), share({ measure: 'fte', shareBasisPoints: 2900, period: { from: '2025-01-01', until: null } })] }, asked)[2]?.includes('contradiction'), true, 'one count that is later is enough')
  t.same(assess({ ...aim, reservationStatements: [{ by: 'accountant', ...recorded, period: { from: '2026-01-01', until: null } }] }, asked)[2],
    '  reservation-share met 2026-11-22 reservation-2.82 | counted-by:code=null | proof-statement:code="accountant" (a count) | minimum:basis-points=3000')
  t.same(assess({ ...aim, reservedWorkforces: [
    { headcount: 100, fteHundredths: 10_000, groups: [{ group: 'sw-indication', headcount: 20 }, { group: 'wao', headcount: 15, fteHundredths: 1000, seconded: {} }], ...recorded }
  ] }, asked)[2],
  '  reservation-share unknown 2026-11-22 reservation-2.82 | share-headcount-least:basis-points=0 (a count) | share-headcount-most:basis-points=3500 (a count) | share-fte-least:basis-points=0 (a count) | share-fte-most:basis-points=10000 (a count) | counted-by:code=null | accepted-proof:texts=["pso 30-plus"] | accepted-statement:code="accountant" | minimum:basis-points=3000 | ? rule-value reservation.who-counts.sw-indication | ? supplier-fact reservedWorkforces.seconded | ? rule-value reservation.who-counts.sw-indication | ? supplier-fact reservedWorkforces.seconded | ? supplier-fact reservedWorkforces.groups')
  const clash = { ...aim, targetGroupShares: [share({ shareBasisPoints: 2999, period: { from: '2025-06-01', until: null } })], reservedWorkforces: [{ headcount: 100, groups: [{ group: 'wia', headcount: 30 }], ...recorded }] }
  t.match(assess(clash, asked)[2], /share-headcount:basis-points=2999 \(a fictional register\) \| share-headcount:basis-points=3000 \(a count\) \| .* \? supplier-fact targetGroupShares\.contradiction$/)
  const seconded = rules({ reservation: [provision({ minimumShareBasisPoints: 3000, operator: '>=' as const, shareProvedBy: [], counts: ['wia'] })] })
  t.match(assess({ ...aim, reservedWorkforces: [{ headcount: 100, groups: [{ group: 'wia', headcount: 30, seconded: {} }], ...recorded }] }, asked, seconded)[2], /minimum:basis-points=3000 \| \? rule-value reservation\.seconded$/)
})

t.test('not reserved, not known to be, another law, and no rule', async (t) => {
  t.same(assess({}, { reservation: 'none' }), ['reservation met 2026-11-22 - | reservation:code="none"'])
  t.same(assess({}, { reservation: 'none', regime: 'utilities' }), ['reservation met 2026-11-22 - | reservation:code="none"'], 'under any law')
  t.same(assess({}, {}), ['reservation unknown 2026-11-22 - | ? contract-fact contract.reservation'])
  t.same(assess({}, { reservation: 'res-ws', regime: 'utilities' }), ['reservation unknown 2026-11-22 - | reservation:code="res-ws" | regime:code="utilities" | ? rule-value reservation.article'])
  t.same(assess({}, { reservation: 'res-ws' }, rules({})), ['reservation unknown 2026-11-22 - | reservation:code="res-ws" | reason:code="no-rule-set" | ? rule-value reservation'])
  t.same(assess({}, { reservation: 'res-pub-ser', reservedExecution: 'yes' }, rules({ missionReservation: [provision({ asks: [], monthsAfterAward: 36, longestMonths: 36 })] })).slice(0, 2), [
    'reservation unknown 2026-11-22 p | reservation:code="res-pub-ser" | reserved-execution:boolean=true | ? rule-value reservation | ? supplier-fact missionAwards | ? rule-value missionServices | ? contract-fact period',
    '  reservation-share unknown 2026-11-22 - | reason:code="no-rule-set" | ? rule-value reservation'
  ])
})

const award = (parts: Partial<MissionAward>): MissionAward => ({ authority: 'bloemendaal', cpv: ['75122000'], awardedOn: '2025-06-01', evidence, recordedAt: '2025-06-02T09:00:00Z', ...parts })

t.test('article 2.82a, every condition', async (t) => {
  t.same(assess({ mission: { publicServiceMission: statement(true), profitsReinvested: statement(false) } }, { reservation: 'res-pub-ser', regime: 'classic', cpv: ['75122000', '85000000'], period: { from: '2026-07-01', until: '2028-06-30' }, renewals: {}, days: { award: '2026-05-11' } }), [
    'reservation not-met 2026-11-22 reservation-2.82a | reservation:code="res-pub-ser" | direct-award:boolean=false',
    '  reservation-mission met 2026-11-22 reservation-2.82a | condition:code="publicServiceMission" | answer:boolean=true (a fictional register)',
    '  reservation-mission not-met 2026-11-22 reservation-2.82a | condition:code="profitsReinvested" | answer:boolean=false (a fictional register)',
    '  reservation-mission unknown 2026-11-22 reservation-2.82a | condition:code="participation" | answer:boolean=null | ? supplier-fact mission.participation',
    '  reservation-earlier-award unknown 2026-05-11 reservation-2.82a | award-day:day="2026-05-11" | months:count=36 | ? supplier-fact missionAwards',
    '  reservation-services unknown 2026-11-22 reservation-2.82a-services | cpv:cpv=["75122000","85000000"] | codes-not-listed:cpv=["85000000"] | ? rule-value missionServices.others',
    '  reservation-length unknown 2026-11-22 reservation-2.82a | from:day="2026-07-01" | until:day="2028-06-30" | longest-months:count=36 | ? contract-fact renewals.length'
  ])
  t.same(assess({ missionAwards: [award({}), award({ cpv: ['75121000'], awardedOn: '2025-07-01' }), award({ authority: 'haarlem', awardedOn: '2025-08-01' }), award({ cpv: ['80000000'], awardedOn: '2025-09-01' })] }, { reservation: 'res-pub-ser', cpv: ['75122000'], months: 12, renewals: null }).slice(4), [
    '  reservation-earlier-award not-met 2026-11-22 reservation-2.82a | award-day:day="2026-11-22" | months:count=36 | awarded-on:day="2025-06-01" (a count)',
    '  reservation-services met 2026-11-22 reservation-2.82a-services | cpv:cpv=["75122000"]',
    '  reservation-length met 2026-11-22 reservation-2.82a | months:count=12 | longest-months:count=36'
  ])
  t.same(assess({ missionAwards: [award({ cpv: ['75121000'] }), award({ authority: 'haarlem' })] }, { reservation: 'res-pub-ser', cpv: ['75122000'], period: { from: '2026-07-01', until: null } }).slice(4), [
    '  reservation-earlier-award unknown 2026-11-22 reservation-2.82a | award-day:day="2026-11-22" | months:count=36 | awarded-on:day="2025-06-01" (a count) | ? decision missionAwards.same-services',
    '  reservation-services met 2026-11-22 reservation-2.82a-services | cpv:cpv=["75122000"]',
    '  reservation-length unknown 2026-11-22 reservation-2.82a | from:day="2026-07-01" | longest-months:count=36 | ? contract-fact period'
  ])
  t.same(assess({ missionAwards: [award({ authority: 'haarlem' }), award({ cpv: ['80000000'] })] }, { reservation: 'res-pub-ser', cpv: ['75122000'] }).slice(4, 5),
    ['  reservation-earlier-award met 2026-11-22 reservation-2.82a | award-day:day="2026-11-22" | months:count=36'])
  t.same(assess({ missionAwards: [award({})] }, { reservation: 'res-pub-ser' }).slice(4, 6), [
    '  reservation-earlier-award unknown 2026-11-22 reservation-2.82a | award-day:day="2026-11-22" | months:count=36 | awarded-on:day="2025-06-01" (a count) | ? decision missionAwards.same-services',
    '  reservation-services unknown 2026-11-22 reservation-2.82a-services | cpv:cpv=null | ? contract-fact cpv'
  ])
  const complete = { ...RULES, provisions: { ...RULES.provisions, missionServices: [{ ruleSet: 'r', provision: provision({ cpv: ['75122000'], complete: true }) }] } }
  t.same(assess({}, { reservation: 'res-pub-ser', cpv: ['75122000', '90910000'] }, complete)[5], '  reservation-services unknown 2026-11-22 p | cpv:cpv=["75122000","90910000"] | codes-not-listed:cpv=["90910000"] | ? contract-fact cpv.main')
})

function plan (routes: ReservationPlanRequest['routes'], contract: Partial<Contract>, ruleSet = RULES): string[] {
  const { lot, reservation, reservedExecution, finding } = planReservation({ contract: { id: 'c', nature: 'services', ...contract }, routes, buyer: 'sub-central', socialOrOther: false, ruleSet, on: '2026-11-22', knownAt: '2026-11-22T10:00:00Z' })
  return [`${lot ?? '-'} ${reservation ?? '-'} ${reservedExecution}`, ...told({ ...finding, because: finding.because.filter(({ code }) => code !== 'eu-threshold') })]
}

t.test('a plan', async (t) => {
  const estimated = { regime: 'classic' as const, value: { estimated: { cents: 300_000_00 } } }
  t.same(plan([], {}), ['- none no', 'reservation-plan met 2026-11-22 - | planned-reservation:code="none" | planned-execution:boolean=false | regime:code=null'])
  t.same(plan(['sheltered-workshop', 'sheltered-programme'], estimated), ['- res-ws yes', 'reservation-plan met 2026-11-22 reservation-2.82 discretion | planned-reservation:code="res-ws" | planned-execution:boolean=true | regime:code="classic" | direct-award:boolean=false'])
  t.same(plan(['sheltered-workshop'], {}), ['- - no', 'reservation-plan unknown 2026-11-22 - | planned-reservation:code="res-ws" | planned-execution:boolean=false | regime:code=null | ? contract-fact regime'])
  t.same(plan(['sheltered-programme'], { regime: 'defence' }), ['- - not-known', 'reservation-plan unknown 2026-11-22 - | planned-reservation:code="none" | planned-execution:boolean=true | regime:code="defence" | ? rule-value reservation.article'])
  t.same(plan(['sheltered-workshop'], { regime: 'classic', value: { estimated: { cents: 100_00 * 100 } } }), ['- - no', 'reservation-plan unknown 2026-11-22 reservation-2.82 | planned-reservation:code="res-ws" | planned-execution:boolean=false | regime:code="classic" | direct-award:boolean=false | ? rule-value reservation.below-threshold'])
  t.same(plan(['public-service'], estimated, rules({})), ['- - no', 'reservation-plan unknown 2026-11-22 - | planned-reservation:code="res-pub-ser" | planned-execution:boolean=false | regime:code="classic" | reason:code="no-rule-set" | ? rule-value missionReservation'])
  t.same(plan(['public-service'], { ...estimated, cpv: ['75122000'], months: 48 }), ['- none no', 'reservation-plan not-met 2026-11-22 reservation-2.82a | planned-reservation:code="res-pub-ser" | planned-execution:boolean=false | regime:code="classic" | direct-award:boolean=false',
    '  reservation-services met 2026-11-22 reservation-2.82a-services | cpv:cpv=["75122000"]', '  reservation-length not-met 2026-11-22 reservation-2.82a | months:count=48 | longest-months:count=36'])
})
