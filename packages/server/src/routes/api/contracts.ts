import type { Language } from '@sroi/matcher'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { callerOf } from '../../access/index.ts'
import { assessContract } from '../../actions/assess-contract.ts'
import { addFilling, archiveContract, changeContract } from '../../actions/contracts/change-contract.ts'
import { contractFactsSchema, fillingSchema } from '../../actions/contracts/contract-facts.ts'
import { createContract } from '../../actions/contracts/create-contract.ts'
import { findContract } from '../../actions/contracts/find-contract.ts'
import type { Write } from '../../actions/write.ts'
import { answerLanguage } from '../../http/answer-language.ts'
import { answerWrite } from '../../http/answer-write.ts'
import { readCursor, UUIDS, writeCursor } from '../../http/cursor.ts'
import { etagOf } from '../../http/etag.ts'
import { linkNextPage } from '../../http/next-page.ts'
import { jsonAnswer, problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { representExplanation } from '../../representations/explanation.ts'
import type { KeptContract } from '../../store/index.ts'
import { obligationAssessmentSchema } from './assessment-schemas.ts'
import { contractIdSchema, contractPageSchema, contractQuerySchema, keptContractSchema, obligationQuerySchema } from './contract-schemas.ts'
import { limitOf, PAGE_HEADERS, type PageQuery } from './page-schemas.ts'
import { CONTRACT_EXAMPLES, FILLING_EXAMPLES } from './question-examples.ts'
import { CHANGE_HEADERS, CHANGE_PROBLEMS, WRITE_HEADERS, WRITE_PROBLEMS, WRITTEN_VERSION } from './write-schemas.ts'

type OneContract = { Params: { contractId: string } }

const NO_CONTRACT = { 404: problemAnswer('No contract of that id, or not yours') }
const VERSION = { ETag: 'Of this version' }

export function contractRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.post('/contracts', {
      config: {
        action: 'change-contract',
        operation: {
          operationId: 'createContract',
          summary: 'Keep a contract, to follow what it owes',
          description: 'A contractor keeps its own, a contract manager those of the authority. The other sees it where it names both. It is not shown to suppliers: what they see open is listed apart',
          tag: 'contracts',
          headers: WRITE_HEADERS,
          body: { 'application/json': { schema: contractFactsSchema, examples: CONTRACT_EXAMPLES } },
          answers: { 201: jsonAnswer('The contract', keptContractSchema, { Location: 'Its address', ...WRITTEN_VERSION }), ...WRITE_PROBLEMS }
        }
      }
    }, async (request, reply) => answerWrite(request, reply, 'contract', async (write) => {
      const contract = await createContract(write, request.body)
      return { id: contract.id, status: 201, headers: { Location: `/v1/contracts/${contract.id}`, ETag: etagOf(contract.version) }, body: contract }
    }))

    app.get<{ Querystring: PageQuery & { archived?: 'true' | 'false' } }>('/contracts', {
      config: {
        action: 'read-contract',
        operation: {
          operationId: 'listContracts',
          summary: 'Your contracts, page by page',
          description: 'In the order in which they were kept',
          tag: 'contracts',
          query: contractQuerySchema,
          answers: { 200: jsonAnswer('A page', contractPageSchema, PAGE_HEADERS), ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { dependencies: { store }, reach } = callerOf(request)
      const { cursor, archived = 'false' } = request.query
      const listed = { list: 'contracts', archived }
      const limit = limitOf(request.query)
      const found = await store.contracts.list({ reach, archived: archived === 'true', after: readCursor(listed, cursor, UUIDS)?.after ?? null, most: limit + 1 })
      const items = found.slice(0, limit)
      const nextCursor = found.length <= limit ? null : writeCursor(listed, { revision: null, after: items.at(-1)?.id ?? '' })
      linkNextPage(request, reply, nextCursor)
      return { items, nextCursor }
    })

    app.get<OneContract>('/contracts/:contractId', {
      config: {
        action: 'read-contract',
        operation: {
          operationId: 'findContract',
          summary: 'A contract as it stands',
          description: 'Also one that is over',
          tag: 'contracts',
          path: contractIdSchema,
          answers: { 200: jsonAnswer('The contract', keptContractSchema, VERSION), ...NO_CONTRACT, ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const contract = await found(request)
      return reply.header('ETag', etagOf(contract.version)).send(contract)
    })

    app.put<OneContract>('/contracts/:contractId', {
      config: {
        action: 'change-contract',
        operation: {
          operationId: 'changeContract',
          summary: 'What a contract says from now on, all of it',
          description: 'Earlier versions are kept. The authority stays as it is',
          tag: 'contracts',
          path: contractIdSchema,
          headers: CHANGE_HEADERS,
          body: { 'application/json': { schema: contractFactsSchema, examples: CONTRACT_EXAMPLES } },
          answers: { 200: jsonAnswer('The contract', keptContractSchema, WRITTEN_VERSION), ...NO_CONTRACT, ...CHANGE_PROBLEMS }
        }
      }
    }, async (request, reply) => change(request, reply, (write, id) => changeContract(write, id, request.body)))

    app.delete<OneContract>('/contracts/:contractId', {
      config: {
        action: 'change-contract',
        operation: {
          operationId: 'archiveContract',
          summary: 'A contract that is over',
          description: 'It is kept, can be read, and is not changed any more',
          tag: 'contracts',
          path: contractIdSchema,
          headers: CHANGE_HEADERS,
          answers: { 200: jsonAnswer('The contract', keptContractSchema, WRITTEN_VERSION), ...NO_CONTRACT, ...CHANGE_PROBLEMS }
        }
      }
    }, async (request, reply) => change(request, reply, archiveContract))

    app.post<OneContract>('/contracts/:contractId/fillings', {
      config: {
        action: 'change-contract',
        operation: {
          operationId: 'addFilling',
          summary: 'One more thing that fills a part of what is owed',
          description: 'Beside those that are there. It takes no If-Match: what two people add at once is both there. Send an Idempotency-Key, so that it is added once',
          tag: 'contracts',
          path: contractIdSchema,
          headers: WRITE_HEADERS,
          body: { 'application/json': { schema: fillingSchema, examples: FILLING_EXAMPLES } },
          answers: { 201: jsonAnswer('The contract', keptContractSchema, { Location: 'The address of the contract', ...WRITTEN_VERSION }), ...NO_CONTRACT, ...WRITE_PROBLEMS }
        }
      }
    }, async (request, reply) => answerWrite(request, reply, 'contract', async (write) => {
      const contract = await addFilling(write, request.params.contractId, request.body)
      return { id: contract.id, status: 201, headers: { Location: `/v1/contracts/${contract.id}`, ETag: etagOf(contract.version) }, body: contract }
    }))

    app.get<OneContract & { Querystring: { explain?: 'true', language?: Language, on?: string } }>('/contracts/:contractId/obligation', {
      config: {
        action: 'read-contract',
        operation: {
          operationId: 'assessKeptContract',
          summary: 'What a contract owes as it stands, how much is filled and what is left',
          description: 'As /v1/obligation-assessments answers it for the same facts. Nothing is stored',
          tag: 'contracts',
          path: contractIdSchema,
          query: obligationQuerySchema,
          answers: { 200: jsonAnswer('What is owed', obligationAssessmentSchema), ...NO_CONTRACT, ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { contract, authority, choice, fillings } = await found(request)
      const { explain, on } = request.query
      const outcome = await assessContract(callerOf(request).dependencies, { contract, authority, fillings, ...(choice === undefined ? {} : { choice }), ...(on === undefined ? {} : { on }) })
      return explain === undefined ? outcome : { ...outcome, explanation: representExplanation(outcome, answerLanguage(request, reply)) }
    })
  }
}

async function found (request: FastifyRequest<OneContract>): Promise<KeptContract> {
  const { dependencies, reach } = callerOf(request)
  const contract = await findContract(dependencies, request.params.contractId, reach)
  if (contract === null) throw new HttpProblem('contract-not-found')
  return contract
}

function change (request: FastifyRequest<OneContract>, reply: FastifyReply, effect: (write: Write, id: string) => Promise<KeptContract>): Promise<FastifyReply> {
  return answerWrite(request, reply, 'contract', async (write) => {
    const contract = await effect(write, request.params.contractId)
    return { id: contract.id, status: 200, headers: { ETag: etagOf(contract.version) }, body: contract }
  })
}
