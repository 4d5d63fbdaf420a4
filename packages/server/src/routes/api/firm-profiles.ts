import type { IsoDay, Language } from '@sroi/matcher'
import type { FastifyInstance } from 'fastify'
import { callerOf } from '../../access/index.ts'
import { firmsToLeave, refuseInterested } from '../../actions/admission/refuse-interested.ts'
import { assessProfile } from '../../actions/firm-profiles/assess-profile.ts'
import { findProfile } from '../../actions/firm-profiles/find-profile.ts'
import { organisationOfPath } from '../../actions/firm-profiles/organisation-of-path.ts'
import { profileFactsSchema } from '../../actions/firm-profiles/profile-facts.ts'
import { registerProfile } from '../../actions/firm-profiles/register-profile.ts'
import { idOfProfile, saveProfile } from '../../actions/firm-profiles/save-profile.ts'
import { answerLanguage } from '../../http/answer-language.ts'
import { answerWrite } from '../../http/answer-write.ts'
import { caseCallerOf } from '../../http/case-caller-of.ts'
import { readCursor, writeCursor } from '../../http/cursor.ts'
import { etagOf } from '../../http/etag.ts'
import { linkNextPage } from '../../http/next-page.ts'
import { jsonAnswer, problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { representProfileAssessment } from '../../representations/profile-assessment-explanation.ts'
import type { KeptProfile } from '../../store/index.ts'
import { labelRules } from '../../vocabulary/label-rules.ts'
import { assessmentQuerySchema, firmPathSchema, keptProfileSchema, profileAssessmentSchema, profileListQuerySchema, profilePageSchema, profileQuerySchema } from './firm-profile-schemas.ts'
import { limitOf, PAGE_HEADERS, type PageQuery } from './page-schemas.ts'
import { FIRM_PROFILE_EXAMPLES } from './question-examples.ts'
import { registeredSchema } from './register-schemas.ts'
import { CHANGE_HEADERS, CHANGE_PROBLEMS, WRITE_HEADERS, WRITE_PROBLEMS, WRITTEN_VERSION } from './write-schemas.ts'

type OneFirm = { Params: { scheme: string, value: string } }

const NO_PROFILE = { 404: problemAnswer('No profile of that firm, or not yours') }
/** More labels than any firm has. */
const MOST_LABELS = 200

export function firmProfileRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Querystring: PageQuery }>('/firm-profiles', {
      config: {
        action: 'read-profile',
        operation: {
          operationId: 'listFirmProfiles',
          summary: 'Firms that have said something of themselves, page by page',
          description: 'In order of scheme and number. A firm sees its own',
          tag: 'admission-files',
          query: profileListQuerySchema,
          answers: { 200: jsonAnswer('A page', profilePageSchema, PAGE_HEADERS), ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { dependencies: { store }, reach } = callerOf(request)
      const without = (await firmsToLeave({ store }, caseCallerOf(request))).map((one) => one.organisation)
      const listed = { list: 'firm-profiles' }
      const limit = limitOf(request.query)
      const after = readCursor(listed, request.query.cursor, PLACE)?.after
      const found = !reach.all && reach.organisation === null ? [] : await store.profiles.list({
        organisation: reach.all ? null : reach.organisation, without, after: after === undefined ? null : organisationAt(after), most: limit + 1
      })
      const items = found.slice(0, limit)
      const last = items.at(-1)
      const nextCursor = found.length <= limit || last === undefined ? null : writeCursor(listed, { revision: null, after: placeOf(last) })
      linkNextPage(request, reply, nextCursor)
      return { items: items.map(({ savedBy: _person, ...item }) => item), nextCursor }
    })

    app.get<OneFirm & { Querystring: { sha256?: string } }>('/firm-profiles/:scheme/:value', {
      config: {
        action: 'read-profile',
        operation: {
          operationId: 'findFirmProfile',
          summary: 'What a firm says of itself',
          description: 'The newest version, or the one that a case names. One profile serves every case, and the register',
          tag: 'admission-files',
          path: firmPathSchema,
          query: profileQuerySchema,
          answers: { 200: jsonAnswer('The profile', keptProfileSchema, { ETag: 'Of this version' }), ...NO_PROFILE, ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { dependencies, reach } = callerOf(request)
      const organisation = organisationOfPath(request.params, reach)
      await refuseInterested(dependencies, caseCallerOf(request), organisation)
      const found = await findProfile(dependencies, organisation, request.query.sha256 ?? null)
      return reply.header('ETag', etagOf(found.version)).send(represent(found))
    })

    app.put<OneFirm>('/firm-profiles/:scheme/:value', {
      config: {
        action: 'change-profile',
        operation: {
          operationId: 'saveFirmProfile',
          summary: 'Save what a firm says of itself, all of it',
          description: 'Save and go on later: what is left out is not known yet. The first is saved without If-Match. Earlier versions are kept; what says the same makes no other. Somebody of the region can save for a firm, and that is marked',
          tag: 'admission-files',
          path: firmPathSchema,
          headers: CHANGE_HEADERS,
          body: { 'application/json': { schema: profileFactsSchema, examples: FIRM_PROFILE_EXAMPLES } },
          answers: { 200: jsonAnswer('The profile', keptProfileSchema, WRITTEN_VERSION), 201: jsonAnswer('The first one', keptProfileSchema, { Location: 'Its address', ...WRITTEN_VERSION }), ...NO_PROFILE, ...CHANGE_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const organisation = organisationOfPath(request.params, callerOf(request).reach)
      return answerWrite(request, reply, 'firm-profile', async (write) => {
        const { profile, isNew } = await saveProfile(write, organisation, request.body, request.headers['if-match'] === undefined)
        return { id: idOfProfile(organisation), status: isNew ? 201 : 200, headers: { ETag: etagOf(profile.version), ...(isNew ? { Location: addressOf(organisation) } : {}) }, body: represent(profile) }
      })
    })

    app.get<OneFirm & { Querystring: { sha256?: string, on?: IsoDay, explain?: 'true', language?: Language } }>('/firm-profiles/:scheme/:value/assessment', {
      config: {
        action: 'read-profile',
        operation: {
          operationId: 'assessFirmProfile',
          summary: 'How a firm stands by the criteria of admission, and which labels it can still get',
          description: 'Criterion by criterion, with what is not known, by the rules of the region and by the labels that somebody checked. It decides nothing. Nothing is stored. explain and language as for /v1/searches',
          tag: 'admission-files',
          path: firmPathSchema,
          query: assessmentQuerySchema,
          answers: { 200: jsonAnswer('Criterion by criterion', profileAssessmentSchema), ...NO_PROFILE, ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { dependencies, reach } = callerOf(request)
      const { sha256 = null, on, explain } = request.query
      const organisation = organisationOfPath(request.params, reach)
      await refuseInterested(dependencies, caseCallerOf(request), organisation)
      const profile = await findProfile(dependencies, organisation, sha256)
      const assessed = await assessProfile(dependencies, labelRules(), profile, on)
      return explain === undefined ? assessed : { ...assessed, explanation: representProfileAssessment(assessed, answerLanguage(request, reply)) }
    })

    app.post<OneFirm>('/firm-profiles/:scheme/:value/registrations', {
      config: {
        action: 'change-supplier',
        operation: {
          operationId: 'registerFirmProfile',
          summary: 'Enter a firm in the register by its profile, or bring its entry up to date',
          description: 'What only the region says stays as it was, or comes from what was checked where somebody of the region does this. Nobody finds it before it is published: POST /v1/publications. No body is sent',
          tag: 'admission-files',
          path: firmPathSchema,
          headers: WRITE_HEADERS,
          answers: { 201: jsonAnswer('As it stands in the register', registeredSchema, { Location: 'The address of what the register knows of it', ...WRITTEN_VERSION }), ...NO_PROFILE, ...WRITE_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { dependencies, reach } = callerOf(request)
      const organisation = organisationOfPath(request.params, reach)
      await refuseInterested(dependencies, caseCallerOf(request), organisation)
      const profile = await findProfile(dependencies, organisation)
      const labels = await dependencies.store.labelRecords.list({ organisation: profile.organisation, recheckDueBy: null, after: null, most: MOST_LABELS })
      return answerWrite(request, reply, 'supplier', async (write) => {
        const { version, recordedAt, facts, reason } = await registerProfile(write, profile, labels)
        const id = facts?.id ?? ''
        return { id, status: 201, headers: { Location: `/v1/suppliers/${id}/registration`, ETag: etagOf(version) }, body: { version, recordedAt, facts, reason } }
      })
    })
  }
}

/** Two parts of an address, as a cursor holds them. */
const PLACE = { test: (place: string): boolean => organisationAt(place) !== null }

/** Null for what is no place: the database is never asked for it. */
function organisationAt (place: string): KeptProfile['organisation'] | null {
  const [, ...parts] = /^([^ ]+) ([^ ]+)$/.exec(place) ?? []
  try {
    const [scheme = '', value = ''] = parts.map(decodeURIComponent)
    return parts.length === 2 && !/[\p{Cc}\p{Cs}]/u.test(scheme + value) ? { scheme, value } : null
  } catch {
    return null
  }
}

function placeOf ({ organisation: { scheme, value } }: Pick<KeptProfile, 'organisation'>): string {
  return `${encodeURIComponent(scheme)} ${encodeURIComponent(value)}`
}

function addressOf ({ scheme, value }: KeptProfile['organisation']): string {
  return `/v1/firm-profiles/${encodeURIComponent(scheme)}/${encodeURIComponent(value)}`
}

/** Who of the region saved it is nobody's business outside it, and stands in the audit log. */
function represent ({ savedBy: _person, ...kept }: KeptProfile): object {
  return kept
}
