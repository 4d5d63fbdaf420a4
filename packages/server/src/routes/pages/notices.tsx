// From a notice to what it says. Nothing is stored: the reading travels with the page.
import { MatcherError } from '@sroi/matcher'
import type { NoticeReading } from '@sroi/matcher/notice'
import { noticeReadingSchema } from '@sroi/matcher/schema'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { listAuthorities } from '../../actions/list-authorities.ts'
import { readNotice } from '../../actions/read-notice.ts'
import type { ShownError } from '../../views/components/error-summary.tsx'
import { NOTICE_FORM, NoticePage } from '../../views/notice-page.tsx'
import { type PageWords, wordsIn } from '../../views/words.ts'
import { one, readPosted } from './form/posted.ts'
import { readState } from './form/read-state.ts'
import { sendHome } from './home.tsx'
import { demonstrationNotice } from './notice/demonstration-notices.ts'
import { showNotice } from './notice/show-notice.ts'
import { frameOf, type PageContext, sendPage } from './page-context.ts'

/** A file, one of the demonstration, or a reading that a page hands on to change its language. */
export async function postNotice (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const words = wordsIn(context.language)
  try {
    const given = await readingOf(request, words)
    if ('message' in given) return await sendHome(context, reply, [given])
    const frame = await frameOf(context, { form: NOTICE_FORM, path: '/notices' })
    return sendPage(reply, <NoticePage {...showNotice(frame, given, await listAuthorities(context.dependencies))} />)
  } catch (error) {
    if (!(error instanceof MatcherError)) throw error
    return sendHome(context, reply, error.problems.map(({ code, place, detail }) => code === 'too-large'
      ? { field: 'notice', message: words.errors.fileTooLarge }
      : { field: 'notice', message: words.errors.fileProblem[code] ?? words.errors.fileUnreadable, detail: { text: place === '' ? detail : `${place}: ${detail}`, language: 'en' as const } }))
  }
}

async function readingOf (request: FastifyRequest, words: PageWords): Promise<NoticeReading | ShownError> {
  const absent = { field: 'notice', message: words.errors.file }
  if (request.isMultipart()) {
    const bytes = await fileOf(request)
    if (bytes === 'too-large') return { field: 'notice', message: words.errors.fileTooLarge }
    return bytes === null ? absent : readNotice(bytes)
  }
  const posted = readPosted(request.body)
  const handedOn = one(posted, 'reading')
  if (handedOn !== '') return readingIn(handedOn, words) ?? { field: null, message: words.errors.state }
  const name = one(posted, 'demonstration')
  if (name === '') return absent
  const bytes = demonstrationNotice(name)
  return bytes === null ? { field: null, message: words.errors.noticeUnknown } : readNotice(bytes)
}

/** The first file with something in it. */
async function fileOf (request: FastifyRequest): Promise<Uint8Array | 'too-large' | null> {
  try {
    const file = await request.file()
    if (file === undefined) return null
    const bytes = await file.toBuffer()
    return bytes.byteLength === 0 ? null : bytes
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE') return 'too-large'
    throw error
  }
}

function readingIn (text: string, { gaps }: PageWords): NoticeReading | null {
  const reading = readState(noticeReadingSchema, text)
  return reading?.gaps.every(({ code }) => Object.hasOwn(gaps, code)) === true ? reading as NoticeReading : null
}
