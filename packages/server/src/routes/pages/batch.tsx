// Many contracts at once, from a list in a file. Nothing is stored: the list travels with the page.
import { Readable } from 'node:stream'
import { MatcherError, type Verdict } from '@sroi/matcher'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { listAuthorities } from '../../actions/list-authorities.ts'
import { type Batch, type BatchAnswer, summarizeBatch } from '../../actions/summarize-batch.ts'
import { COLUMNS } from '../../batch/csv/columns.ts'
import { writeAnswer, writeHeader } from '../../batch/csv/write-answers.ts'
import type { Pool } from '../../batch/open-pool.ts'
import { readBatchFile } from '../../batch/read-batch-file.ts'
import { inPieces, limitSlowReading } from '../../http/slow-reading.ts'
import { askerOf } from '../../operation/limits/asker-of.ts'
import { textOfBytes } from '../../spreadsheet/text-of-bytes.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { BATCH_FORM, BatchPage, type BatchValues, type ShownBatch } from '../../views/batch-page.tsx'
import type { ShownError } from '../../views/components/error-summary.tsx'
import { wordsIn } from '../../views/words.ts'
import { errorsOfBatch } from './batch/errors-of-batch.ts'
import { postedBatch } from './batch/posted-batch.ts'
import { frameOf, type PageContext, sendPage } from './page-context.ts'

/** How many contracts stand on a page. */
const SHOWN = 200
/** A longer list does not travel with the page. */
const CARRIED = 1024 * 1024

export async function getBatch (context: PageContext, reply: FastifyReply): Promise<FastifyReply> {
  return send(context, reply, { values: { authority: '', need: '' }, errors: [], shown: null })
}

export async function postBatch (context: PageContext, pool: Pool, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return answering(context, pool, request, reply, async (batch, values, list) => send(context, reply, { values, errors: [], shown: await shownOf(batch, list) }))
}

/** The same as a file for a spreadsheet. */
export async function postBatchCsv (context: PageContext, pool: Pool, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return answering(context, pool, request, reply, async (batch) => reply.type('text/csv; charset=utf-8')
    .header('Content-Disposition', `attachment; filename="${context.language === 'nl' ? 'antwoorden' : 'answers'}.csv"`)
    .send(Readable.from(inPieces(linesOf(batch, context.language)))))
}

async function answering (
  context: PageContext, pool: Pool, request: FastifyRequest, reply: FastifyReply, then: (batch: Batch, values: BatchValues, list: Uint8Array) => Promise<FastifyReply>
): Promise<FastifyReply> {
  const { dependencies, language } = context
  const { batch: words } = wordsIn(language)
  const { values, list } = await postedBatch(request)
  const refuse = (message: string, status = 400): Promise<FastifyReply> => send(context, reply, { values, errors: [{ field: 'list', message }], shown: null }, status)
  if (list === null) return refuse(words.absent)
  if (list === 'too-large') return refuse(words.tooLarge)
  try {
    const { authority, need } = values
    const file = readBatchFile(list, { ...(authority === '' ? {} : { authority }), ...(need.trim() === '' ? {} : { need: { text: need.trim() } }) })
    const batch = await summarizeBatch({ ...dependencies, pool, asker: askerOf(request) }, file.batch).catch((error: unknown) => {
      throw error instanceof MatcherError ? new MatcherError(error.code, error.problems.map(file.placed)) : error
    })
    // whoever goes away is not reckoned for
    reply.raw.once('close', batch.end)
    limitSlowReading(reply)
    return await then(batch, values, list)
  } catch (error) {
    if (error instanceof HttpProblem && error.problem === 'too-busy') return refuse(words.tooBusy, 503)
    if (!(error instanceof MatcherError)) throw error
    return send(context, reply, { values, errors: errorsOfBatch(error.problems, wordsIn(language), language), shown: null }, 400)
  }
}

async function shownOf ({ total, answers }: Batch, list: Uint8Array): Promise<ShownBatch> {
  const first: BatchAnswer[] = []
  const verdicts: Record<Verdict, number> = { met: 0, 'not-met': 0, unknown: 0 }
  let openCents = 0
  for await (const answer of answers) {
    const { obligation, coverage: { verdict, leftCents } } = answer
    const isOwed = obligation.applies !== 'not-met'
    verdicts[isOwed ? verdict : 'met'] += 1
    openCents = Math.min(Number.MAX_SAFE_INTEGER, openCents + (isOwed ? leftCents ?? 0 : 0))
    if (first.length < SHOWN) first.push(answer)
  }
  return { total, answers: first, verdicts, openCents, list: list.byteLength > CARRIED ? null : textOfBytes(list) }
}

async function * linesOf ({ answers, end }: Batch, language: PageContext['language']): AsyncGenerator<string> {
  try {
    yield `${writeHeader(language)}\r\n`
    for await (const answer of answers) yield `${writeAnswer(answer, language)}\r\n`
  } finally {
    end()
  }
}

async function send (context: PageContext, reply: FastifyReply, { values, errors, shown }: { values: BatchValues, errors: readonly ShownError[], shown: ShownBatch | null }, status = 200): Promise<FastifyReply> {
  const { language, dependencies } = context
  const frame = await frameOf(context, shown === null || shown.list === null ? '/batch' : { form: BATCH_FORM, path: '/batch' })
  return sendPage(reply, <BatchPage frame={frame} values={values} errors={errors} authorities={await listAuthorities(dependencies)} columns={COLUMNS.map((column) => column[language])} shown={shown} />, status)
}
