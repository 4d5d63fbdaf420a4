// The question of `sroi term`: from a file, or told in options.
import { existsSync } from 'node:fs'
import { MatcherError, type Problem } from '@sroi/matcher'
import { didYouMean } from '../suggestion/did-you-mean.ts'
import type { Options } from './arguments/options.ts'
import { readJsonFile } from './read-json-file.ts'
import { yesOrNo } from './yes-or-no.ts'

type Told = Readonly<Record<string, unknown>>

/** The options that each term takes; what is told of nothing else is a mistake. */
const OPTIONS_OF: Readonly<Record<string, readonly (keyof Options)[]>> = {
  decision: ['received', 'asked', 'term-until', 'completed', 'stood-still', 'told', 'new-last-day'],
  'leaving-aside': ['asked', 'term-until', 'completed'],
  objection: ['sent'],
  'objection-decision': ['sent', 'committee', 'asked', 'term-until', 'completed', 'stood-still', 'adjourned', 'new-last-day'],
  'badge-year': ['from']
}
const ALL = [...new Set(Object.values(OPTIONS_OF).flat())]

/** Unchecked. Throws MatcherError with every problem of the options. */
export function termQuestion (options: Options): object {
  const { about, authority, on, 'known-at': knownAt } = options
  if (about === undefined) throw new MatcherError('INVALID_REQUEST', [{ place: '', code: 'absent', detail: `Say which term it is about: ${Object.keys(OPTIONS_OF).join(', ')}, or a file with the question in it` }])
  const problems: Problem[] = []
  const question = Object.hasOwn(OPTIONS_OF, about) ? told(about, options, problems) : questionOfFile(about, options, problems)
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return { ...question, ...present({ authority, on, knownAt }) }
}

function questionOfFile (path: string, options: Options, problems: Problem[]): object {
  refuse(ALL.filter((name) => options[name] !== undefined), 'A file holds the whole question. Leave this option out, or name the term instead of the file', problems)
  if (!/[./\\]/.test(path) && !existsSync(path)) throw new MatcherError('INVALID_REQUEST', [{ place: path, code: 'unknown-term', detail: `There is no such term, and no file of that name${didYouMean(path, Object.keys(OPTIONS_OF))}` }])
  const value = readJsonFile(path)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) problems.push({ place: path, code: 'no-object', detail: 'The file holds no JSON object. Give a question with "term" in it' })
  return value as object
}

function told (term: string, options: Options, problems: Problem[]): Told {
  const taken = OPTIONS_OF[term] ?? []
  refuse(ALL.filter((name) => options[name] !== undefined && !taken.includes(name)), `This option says nothing of the term '${term}'`, problems)
  const { received, sent, from, committee, told: toldOn, adjourned, 'new-last-day': newLastDay } = options
  const request = requestOf(options, problems)
  const stoodStill = { requests: request === null ? [] : [request], otherStandstills: (options['stood-still'] ?? []).map((text) => standstillOf(text, problems)) }
  const message = (sentOn: string | undefined): object | null => sentOn === undefined || sentOn === 'none' ? null : { sentOn, ...present({ newLastDay }) }
  if (newLastDay !== undefined && toldOn === undefined && (adjourned === undefined || adjourned === 'none')) problems.push({ place: '--new-last-day', code: 'absent', detail: 'Say as well when it was told (--told) or adjourned (--adjourned)' })
  if (term === 'decision') return { term, ...present({ receivedOn: received }), ...stoodStill, notice: message(toldOn) }
  if (term === 'leaving-aside') return { term, request: request ?? absentRequest(problems) }
  if (term === 'objection') return { term, ...present({ sentOn: sent }) }
  if (term === 'badge-year') return { term, ...present({ from }) }
  return { term, ...present({ sentOn: sent, committee: committee === undefined ? undefined : yesOrNo(committee) }), ...stoodStill, ...(adjourned === undefined ? {} : { adjournment: message(adjourned) }) }
}

/** `none` says that no term was set, or that it was not completed; without the option that is not known. */
function requestOf ({ asked, 'term-until': termUntil, completed }: Options, problems: Problem[]): object | null {
  const noneOr = (day: string | undefined): string | null | undefined => day === 'none' ? null : day
  if (asked !== undefined) return { askedOn: asked, ...present({ termUntil: noneOr(termUntil), completedOn: noneOr(completed) }) }
  if (termUntil !== undefined || completed !== undefined) absentRequest(problems)
  return null
}

function absentRequest (problems: Problem[]): null {
  if (!problems.some(({ place }) => place === '--asked')) problems.push({ place: '--asked', code: 'absent', detail: 'Say on which day the applicant was asked to complete the application' })
  return null
}

/** `consent:2026-06-01:2026-06-10`; `none` for one that goes on, nothing for one of which the end is not known. */
function standstillOf (text: string, problems: Problem[]): object {
  const [ground, from, until, ...more] = text.split(':')
  if (from === undefined || more.length > 0) problems.push({ place: '--stood-still', code: 'no-standstill', detail: `'${text.slice(0, 80)}' is not a ground with its days. Write it as consent:2026-06-01:2026-06-10` })
  return { ground, from, ...present({ until: until === 'none' ? null : until }) }
}

function refuse (names: readonly string[], detail: string, problems: Problem[]): void {
  for (const name of names) problems.push({ place: `--${name}`, code: 'unknown-option', detail })
}

function present (parts: Told): object {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined))
}
