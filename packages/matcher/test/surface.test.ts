// What an embedder can import, by entry point: a name that comes or goes is a decision, not an accident.
import * as root from '@sroi/matcher'
import * as application from '@sroi/matcher/application'
import * as explain from '@sroi/matcher/explain'
import * as labelRegister from '@sroi/matcher/label-register'
import * as labels from '@sroi/matcher/labels'
import * as letter from '@sroi/matcher/letter'
import * as notice from '@sroi/matcher/notice'
import * as plan from '@sroi/matcher/plan'
import * as procedure from '@sroi/matcher/procedure'
import * as review from '@sroi/matcher/review'
import * as schema from '@sroi/matcher/schema'
import * as search from '@sroi/matcher/search'
import * as terms from '@sroi/matcher/terms'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import t from 'tap'
import { packageFile } from './package-file.ts'

const names = (module: object): string[] => Object.keys(module).sort()

t.test('each entry point gives these names and no other', async (t) => {
  t.same(names(root), [
    'MatcherError', 'OTHER_BUYER', 'SHOWN', 'VERSION', 'amsterdamDay', 'assess', 'assessEuThreshold', 'assessReservation',
    'match', 'mergeRuleSets', 'planReservation', 'value'
  ])
  t.same(names(application), ['TARGET_GROUP_BANDS', 'assessApplication', 'assessPending', 'completeness', 'findContradictions', 'orderFacts', 'supplierOfProfile'])
  t.same(names(explain), ['explain', 'formatCents', 'formatDay', 'formatFact', 'formatShare', 'nameOfFact', 'nameOfMissing'])
  t.same(names(labelRegister), ['labelHolds', 'recheckOf', 'registerHints', 'skeletonOf'])
  t.same(names(labels), ['assessLabel', 'measurePso', 'planPathways', 'resolveLabelRules'])
  t.same(names(letter), ['badgeReminders', 'letterKindOf', 'reminderStands', 'writeLetter'])
  t.same(names(notice), ['MAX_NOTICE_CHARACTERS', 'MAX_NOTICE_DEPTH', 'MAX_NOTICE_ELEMENTS', 'MAX_NOTICE_FACTS', 'readNotice'])
  t.same(names(plan), ['mixCandidates', 'mixDays', 'planMix', 'purchaseTerms', 'valueWithRules'])
  t.same(names(procedure), ['CASE_EVENT_TYPES', 'CASE_STATES', 'EVENT_RULES', 'MAX_MOTIVATION_CHARACTERS', 'areVotesSecret', 'canonicalText', 'caseDeadlines', 'caseTimeline', 'cellOf', 'closedWorksheet', 'decisionFile', 'endedBadge', 'endedOn', 'expiring', 'extensionEffect', 'lapseOutcome', 'madeKnown', 'mayHappen', 'mayHappenForFirm', 'milestones', 'nextActions', 'propose', 'recentlyEnded', 'registeredBadge', 'replayCase', 'replayDecisionFile', 'ruleOfNorm', 'runningBadge', 'similarCases', 'stateOn', 'visibleVotes', 'worksheet'])
  t.same(names(review), ['SEVERITY_OF_PROBLEM', 'boundaries', 'diffRuleSets', 'findRuleSetProblems', 'nameOfBoundary', 'provisionsOn', 'whatIf', 'workedCase', 'workedValue'])
  t.same(names(schema), [
    'amountSchema', 'authoritySchema', 'caseEventPartsSchema', 'caseEventSchema', 'contractSchema', 'daySchema', 'effortSchema', 'findingSchema', 'firmProfileSchema', 'firmSchema', 'instantSchema', 'invitationSchema', 'inviteQuestionSchema', 'labelRulesSchema', 'lexiconSchema', 'marketTestQuestionSchema', 'marketTestSchema', 'matchOutcomeSchema', 'matchQuestionSchema',
    'mixOutcomeSchema', 'mixQuestionSchema', 'mixRulesSchema', 'nextBestSchema', 'noticeReadingSchema', 'obligationSchema', 'obligationsFoundSchema', 'openObligationSchema', 'organisationSchema', 'parse', 'problemsOf', 'procedureSchema', 'reservationPlanQuestionSchema', 'reservationQuestionSchema', 'ruleSetSchema', 'searchOutcomeSchema', 'searchQuestionSchema', 'searchSummarySchema', 'summaryQuestionSchema', 'supplierSchema', 'termQuestionSchema', 'thresholdQuestionSchema', 'valuationQuestionSchema'
  ])
  t.same(names(search), [
    'MAX_NEED_WORDS', 'MAX_OFFERING_CHARACTERS', 'MAX_OFFERING_WORDS', 'buildCatalogue', 'changeCatalogue', 'changeQuestion', 'checkMany', 'closeness', 'compileLexicon', 'compilePlaces', 'compileVocabulary', 'findFirms', 'findRank', 'highlight', 'inviteFirms', 'inviteThroughCatalogue', 'marketTest', 'marketTestThroughCatalogue', 'matchCatalogue', 'nextBest', 'obligationsFor', 'proposeCpv', 'readNeed', 'readOffering', 'readSnapshot', 'rememberReadings', 'search', 'searchCatalogue', 'searchMany', 'summarizeMany', 'whyNot', 'writeSnapshot'
  ])
  t.same(names(terms), ['badgeYear', 'decisionTerm', 'leavingAsideTerm', 'objectionDecisionTerm', 'objectionTerm', 'publicHolidays'])
})

t.test('package.json opens these doors and no other', async (t) => {
  const { exports, sideEffects } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { exports: object, sideEffects: boolean }
  t.same(Object.keys(exports), ['.', './application', './explain', './label-register', './labels', './letter', './notice', './plan', './procedure', './review', './schema', './search', './terms'])
  t.equal(sideEffects, false)
})

/** The packages that an entry point reaches, and how many files. */
function reach (entry: string): { readonly packages: readonly string[], readonly files: number } {
  const files = new Set<string>()
  const packages = new Set<string>()
  const visit = (file: string): void => {
    if (files.has(file)) return
    files.add(file)
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)[^'"]*?from ['"]([^'"]+)['"]/gm)) {
      if (specifier.startsWith('.')) visit(fileURLToPath(new URL(specifier, pathToFileURL(file))))
      else packages.add(specifier)
    }
  }
  visit(entry)
  return { packages: [...packages], files: files.size }
}

t.test('the library itself needs no package; only the schemas, the importer and the search do', async (t) => {
  t.same(reach(packageFile('dist/index.js')).packages, [])
  t.ok(reach(packageFile('dist/index.js')).files > 35, 'and that is all of it')
  t.same(reach(packageFile('dist/application/index.js')).packages, [])
  t.same(reach(packageFile('dist/explain/index.js')).packages, [])
  t.same(reach(packageFile('dist/labels/index.js')).packages, [])
  t.same(reach(packageFile('dist/terms/index.js')).packages, [])
  t.same(reach(packageFile('dist/plan/index.js')).packages, [])
  t.same(reach(packageFile('dist/letter/index.js')).packages, [])
  t.same(reach(packageFile('dist/label-register/index.js')).packages, [])
  t.same(reach(packageFile('dist/procedure/index.js')).packages, [])
  t.same(reach(packageFile('dist/review/index.js')).packages, [])
  t.same(reach(packageFile('dist/schema/index.js')).packages, ['zod'])
  t.same(reach(packageFile('dist/notice/index.js')).packages, ['saxes'])
  t.same(reach(packageFile('dist/search.js')).packages, ['@orama/stemmers/dutch'])
})

t.test('no municipality is named in the source', async (t) => {
  const files = readdirSync(packageFile('src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  t.ok(files.length > 60)
  for (const name of files) t.notMatch(readFileSync(packageFile(`src/${name}`), 'utf8'), /haarlem|bloemendaal|heemstede|zandvoort|heemskerk|beverwijk|velsen|kennemer/i, name)
})
