import { MatcherError, type AuthorityId, type Problem } from '@sroi/matcher'
import { problemsOf } from '@sroi/matcher/schema'
import type { z } from 'zod'
import { questionSchema } from '../actions/question-schema.ts'
import { readNotice } from '../actions/read-notice.ts'
import { contractOfFlags } from './contract-of-flags.ts'
import { filtersOfFlags } from './filters-of-flags.ts'
import { hundredths } from './hundredths.ts'
import { optionsForPlaces } from './options-for-places.ts'
import { perCent } from './per-cent.ts'
import type { Options } from './arguments/options.ts'
import { readBytes } from './read-bytes.ts'
import { readJsonFile } from './read-json-file.ts'

/** What a command adds to the question, and to its contract, where the options of all commands do not say it. */
interface More {
  readonly question?: object
  /** Of what is needed, beside the words and the day of delivery. */
  readonly need?: (problems: Problem[]) => Readonly<Record<string, unknown>>
  readonly contract?: (contract: object) => object
}

/**
 * The question, unchecked, from a notice or a JSON file and the options. Where neither names an authority, `authority` is asked about.
 * Throws MatcherError with every problem of the options.
 */
export function buildQuestion (options: Options, authority: AuthorityId | undefined, schema: z.ZodType = questionSchema, more: More = {}): unknown {
  const problems: Problem[] = []
  const base = readBase(options, problems)
  const given = {
    ...(options.authority === undefined ? {} : { authority: options.authority }),
    ...section(base['choice'], 'choice', { lot: options.lot, party: options.party }),
    ...fillings(base['fillings'], options, problems),
    ...assumptions(options, problems),
    ...section(base['need'], 'need', { delivery: options.delivery, text: options.need, ...more.need?.(problems) }),
    ...section(base['filters'], 'filters', filtersOfFlags(options, problems)),
    ...(options.show === undefined ? {} : { show: number(options.show) }),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    ...(options.after === undefined ? {} : { after: options.after }),
    ...(options.on === undefined ? {} : { on: options.on }),
    ...(options['known-at'] === undefined ? {} : { knownAt: options['known-at'] }),
    ...(more.question ?? {}),
    ...(more.contract === undefined || base['contract'] === undefined ? {} : { contract: more.contract(base['contract'] as object) })
  }
  const question = { ...(authority === undefined ? {} : { authority }), ...base, ...given }
  if (!('authority' in question)) problems.push({ place: '--authority', code: 'absent', detail: 'Say whose rules are asked for: --authority and the name of the municipality in lower case, or other' })
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', [...problems, ...optionsForPlaces(furtherProblems(question, schema), options)])
  return question
}

/** What else is wrong with a question that is refused already: a number that could not be read must not hide the rest. */
function furtherProblems (question: Question, schema: z.ZodType): readonly Problem[] {
  if (!('contract' in question)) return []
  const parsed = schema.safeParse(question)
  return parsed.success ? [] : problemsOf(parsed.error.issues, question, schema).filter(({ place }) => place !== '/authority')
}

type Question = Readonly<Record<string, unknown>>

function readBase (options: Options, problems: Problem[]): Question {
  const { notice, contract } = options
  const byHand = contractOfFlags(options, problems)
  const [first, second] = [notice === undefined ? null : '--notice', contract === undefined ? null : '--contract', byHand === null ? null : 'the facts in options'].filter((source) => source !== null)
  if (first === undefined || second !== undefined) {
    problems.push({ place: first ?? '--notice', code: 'one-source', detail: 'Give either --notice FILE or --contract FILE, or the facts in options such as --amount' })
    return {}
  }
  if (byHand !== null) return { contract: byHand }
  if (notice !== undefined) return { contract: readNotice(readBytes(notice)).contract }
  const value = readJsonFile(contract ?? '')
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push({ place: '--contract', code: 'no-object', detail: 'The file holds no JSON object. Give a contract, or a question with a contract in it' })
    return {}
  }
  return 'contract' in value ? value as Question : { contract: value }
}

/** A part of the question with what the options add to it; absent when neither has anything. */
function section (base: unknown, name: string, added: Readonly<Record<string, unknown>>): Question {
  const entries = Object.entries(added).filter(([, value]) => value !== undefined)
  return entries.length === 0 ? {} : { [name]: { ...(base as object | undefined), ...Object.fromEntries(entries) } }
}

function fillings (base: unknown, { filled = [], agreed = [] }: Options, problems: Problem[]): Question {
  const added = [
    ...filled.map((text) => ({ state: 'filled', cents: hundredths(text, '--filled', problems) })),
    ...agreed.map((text) => ({ state: 'agreed', cents: hundredths(text, '--agreed', problems) }))
  ]
  return added.length === 0 ? {} : { fillings: [...(Array.isArray(base) ? base as unknown[] : []), ...added] }
}

function assumptions (options: Options, problems: Problem[]): Question {
  const rate = options['assume-rate']
  return rate === undefined ? {} : { assumptions: [{ topic: 'rate', basisPoints: perCent(rate, '--assume-rate', problems) }] }
}

/** What is no number stays text, so that the question's own check names it. */
function number (text: string): number | string {
  return /^\d{1,9}$/.test(text) ? Number(text) : text
}
