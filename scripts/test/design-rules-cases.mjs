// For each rule of the linter a description that breaks it and one that comes near and keeps it. Small changes of one small description.

/** A description that keeps every rule. */
export function baseline () {
  const version = { 'API-Version': { $ref: '#/components/headers/API-Version' } }
  /** @param {string} description @param {Record<string, unknown>} [headers] */
  const problem = (description, headers = {}) => ({ description, headers: { ...version, ...headers }, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } })
  const text = { schema: { type: 'string' } }
  const usual = { 400: problem('Mistakes'), 405: problem('Another method', { Allow: text }), 500: problem('Our fault') }
  /** @param {string} schema */
  const answer = schema => ({ description: 'An answer', headers: { ...version }, content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } } })
  const id = { name: 'boatId', in: 'path', required: true, schema: { type: 'string' } }
  return {
    openapi: '3.1.1',
    info: { title: 'Boats', description: 'Boats in a harbour', version: '2.4.0', license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' }, contact: { name: 'The harbour', url: 'https://harbour.example', email: 'boats@harbour.example' } },
    servers: [{ url: 'https://harbour.example/v2' }],
    security: [{ bearer: [] }],
    tags: [{ name: 'boats', description: 'Boats' }],
    paths: /** @type {Record<string, any>} */ ({
      '/house-boats': {
        get: {
          operationId: 'listBoats', summary: 'The boats', description: 'In order of name', tags: ['boats'], security: [{ bearer: ['read-boats'] }],
          parameters: [{ name: 'moreThan', in: 'query', schema: { type: 'integer' } }],
          responses: { 200: answer('Boat'), ...usual }
        },
        post: {
          operationId: 'addBoat', summary: 'A new boat', description: 'It gets an address', tags: ['boats'],
          requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Boat' } } } },
          responses: { 201: answer('Boat'), ...usual }
        }
      },
      '/house-boats/{boatId}': { get: { operationId: 'findBoat', summary: 'A boat', description: 'With its berth', tags: ['boats'], parameters: [id], responses: { 200: answer('Boat'), 404: problem('No such boat'), ...usual } } },
      '/openapi.json': {
        get: {
          operationId: 'describe', summary: 'This', description: 'OpenAPI', tags: ['boats'], security: [],
          responses: { 200: { description: 'This', headers: { ...version, 'Access-Control-Allow-Origin': text }, content: { 'application/json': { schema: { type: 'object' } } } }, ...usual }
        }
      }
    }),
    components: {
      headers: /** @type {Record<string, any>} */ ({ 'API-Version': { description: 'Of this interface', schema: { type: 'string' } } }),
      securitySchemes: /** @type {Record<string, any>} */ ({ bearer: { type: 'http', scheme: 'bearer' } }),
      schemas: /** @type {Record<string, any>} */ ({
        Boat: {
          type: 'object',
          properties: { name: { type: 'string' }, builtOn: { type: 'string', format: 'date' }, seenAt: { anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }] } },
          required: ['name']
        },
        Problem: {
          type: 'object',
          properties: {
            type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' }, detail: { type: 'string' },
            errors: { type: 'array', items: { type: 'object', properties: { pointer: { type: 'string' }, code: { type: 'string' }, detail: { type: 'string' } } } }
          },
          required: ['type', 'title', 'status', 'detail']
        }
      })
    }
  }
}

/** @typedef {ReturnType<typeof baseline>} Description */

/**
 * @typedef {object} Case
 * @property {string} title what the change is
 * @property {(document: any) => void} change
 */

/** @param {Description} document */
const list = document => document.paths['/house-boats'].get
/** @param {any} document @param {string} from @param {string} to */
const move = (document, from, to) => {
  document.paths[to] = document.paths[from]
  delete document.paths[from]
}
/** @param {any} document @param {string} name @param {object} schema */
const property = (document, name, schema) => { document.components.schemas.Boat.properties[name] = schema }

/** @type {Record<string, { fails: readonly Case[], passes: readonly Case[] }>} */
export const CASES = {
  'description-is-openapi': {
    fails: [
      { title: 'a description that does not say of which version of OpenAPI it is', change: document => { delete document.openapi } },
      { title: 'an older version of OpenAPI', change: document => { document.openapi = '2.0' } }
    ],
    passes: [{ title: 'OpenAPI 3.0.1', change: document => { document.openapi = '3.0.1' } }, { title: 'OpenAPI 3.1.0', change: document => { document.openapi = '3.1.0' } }]
  },
  'somebody-can-be-asked': {
    fails: [
      { title: 'nobody to ask', change: document => { delete document.info.contact } },
      { title: 'somebody to ask without an e-mail address', change: document => { delete document.info.contact.email } },
      { title: 'somebody to ask without a name', change: document => { delete document.info.contact.name } },
      { title: 'somebody to ask without an address on the web', change: document => { delete document.info.contact.url } }
    ],
    passes: [{ title: 'somebody to ask, and where their terms are', change: document => { document.info.termsOfService = 'https://harbour.example/terms' } }]
  },
  'description-is-published': {
    fails: [
      { title: 'a description that lies elsewhere', change: document => move(document, '/openapi.json', '/description') },
      { title: 'a description for who has a credential', change: document => { delete document.paths['/openapi.json'].get.security } },
      { title: 'a description that pages of other sites cannot read', change: document => { delete document.paths['/openapi.json'].get.responses['200'].headers['Access-Control-Allow-Origin'] } }
    ],
    passes: [{ title: 'a description that also lies elsewhere, in another form', change: document => { document.paths['/handbooks'] = { get: { ...structuredClone(list(document)), operationId: 'readHandbook' } } } }]
  },
  'servers-are-named': {
    fails: [{ title: 'no servers', change: document => { delete document.servers } }, { title: 'an empty list of servers', change: document => { document.servers = [] } }],
    passes: [{ title: 'two servers', change: document => { document.servers.push({ url: 'https://test.harbour.example/v2' }) } }]
  },
  'servers-end-with-the-major-version': {
    fails: [
      { title: 'a server without a version', change: document => { document.servers[0].url = 'https://harbour.example/boats' } },
      { title: 'a server of another major version', change: document => { document.servers[0].url = 'https://harbour.example/v3' } },
      { title: 'a server with the whole version', change: document => { document.servers[0].url = 'https://harbour.example/v2.4' } },
      { title: 'a server whose version is the letter alone', change: document => { document.servers[0].url = 'https://harbour.example/v+' } }
    ],
    passes: [{ title: 'a server on the same machine', change: document => { document.servers[0].url = '/v2' } }]
  },
  'servers-are-encrypted': {
    fails: [{ title: 'a server over plain HTTP', change: document => { document.servers[0].url = 'http://harbour.example/v2' } }],
    passes: [{ title: 'a server on the same machine', change: document => { document.servers[0].url = '/v2' } }]
  },
  'version-is-semantic': {
    fails: [
      { title: 'a version of two numbers', change: document => { document.info.version = '2.4' } },
      { title: 'a patch with a leading zero', change: document => { document.info.version = '2.4.01' } },
      { title: 'a version with a letter before it', change: document => { document.info.version = 'v2.4.0' } }
    ],
    passes: [{ title: 'a later patch', change: document => { document.info.version = '2.4.12' } }]
  },
  'version-header-is-described': {
    fails: [{ title: 'a version header that is a number', change: document => { document.components.headers['API-Version'].schema.type = 'number' } }],
    passes: [{ title: 'a version header with a pattern', change: document => { document.components.headers['API-Version'].schema.pattern = '^2' } }]
  },
  'paths-name-things': {
    fails: [
      { title: 'a path that says what to do', change: document => move(document, '/house-boats', '/list-boats') },
      { title: 'an operation as the last part of a path', change: document => move(document, '/house-boats/{boatId}', '/house-boats/{boatId}/approve') }
    ],
    passes: [{ title: 'a decision as a thing of its own', change: document => move(document, '/house-boats/{boatId}', '/house-boats/{boatId}/decisions') }]
  },
  'collections-are-plural': {
    fails: [{ title: 'a collection in the singular', change: document => move(document, '/house-boats/{boatId}', '/house-boat/{boatId}') }],
    passes: [{ title: 'one thing there is only one of', change: document => move(document, '/house-boats/{boatId}', '/house-boats/{boatId}/berth') }]
  },
  'paths-end-without-slash': {
    fails: [{ title: 'a path that ends with a slash', change: document => move(document, '/house-boats', '/house-boats/') }],
    passes: [{ title: 'the root', change: document => move(document, '/house-boats', '/') }]
  },
  'paths-are-kebab-case': {
    fails: [
      { title: 'a path in camelCase', change: document => move(document, '/house-boats', '/houseBoats') },
      { title: 'a path with an underscore', change: document => move(document, '/house-boats', '/house_boats') },
      { title: 'a path with an extension', change: document => move(document, '/house-boats', '/house-boats.json') },
      { title: 'a search mark that is not at the end', change: document => move(document, '/house-boats', '/_zoek/house-boats') }
    ],
    passes: [
      { title: 'a parameter in camelCase', change: () => {} },
      { title: 'a search mark at the end', change: document => move(document, '/house-boats', '/house-boats/_zoek') }
    ]
  },
  'paths-have-no-empty-segment': {
    fails: [{ title: 'two slashes in a row', change: document => move(document, '/house-boats', '/harbour//house-boats') }],
    passes: [{ title: 'a part of a part', change: document => move(document, '/house-boats', '/harbours/house-boats') }]
  },
  'children-lie-under-their-parent': {
    fails: [{ title: 'three parameters in a path', change: document => move(document, '/house-boats/{boatId}', '/harbours/{harbourId}/piers/{pierId}/boats/{boatId}') }],
    passes: [{ title: 'two parameters in a path', change: document => move(document, '/house-boats/{boatId}', '/harbours/{harbourId}/boats/{boatId}') }]
  },
  'methods-are-known': {
    fails: [
      { title: 'a method to trace', change: document => { document.paths['/house-boats'].trace = structuredClone(list(document)) } },
      { title: 'a method of nobody else', change: document => { document.paths['/house-boats'].sink = structuredClone(list(document)) } }
    ],
    passes: [{ title: 'a method to change a part', change: document => { document.paths['/house-boats'].patch = { ...structuredClone(list(document)), operationId: 'changeBoats' } } }]
  },
  'query-keys-are-camel-case': {
    fails: [{ title: 'a query key with a hyphen', change: document => { list(document).parameters[0].name = 'more-than' } }, { title: 'a query key in PascalCase', change: document => { list(document).parameters[0].name = 'MoreThan' } }],
    passes: [{ title: 'a header with hyphens', change: document => { list(document).parameters.push({ name: 'If-None-Match', in: 'header', schema: { type: 'string' } }) } }]
  },
  'properties-are-camel-case': {
    fails: [{ title: 'a property with an underscore', change: document => property(document, 'built_by', { type: 'string' }) }],
    passes: [{ title: 'a property of two words', change: document => property(document, 'builtBy', { type: 'string' }) }]
  },
  'schemas-are-pascal-case': {
    fails: [{ title: 'a schema in camelCase', change: document => { document.components.schemas.houseBoat = { type: 'object', properties: { of: { $ref: '#/components/schemas/Boat' } } } } }],
    passes: [{ title: 'a schema of two words', change: document => { document.components.schemas.HouseBoat = { type: 'object', properties: { of: { $ref: '#/components/schemas/Boat' } } } } }]
  },
  'days-have-no-time': {
    fails: [
      { title: 'a day with a time', change: document => property(document, 'builtOn', { type: 'string', format: 'date-time' }) },
      { title: 'a day in no form', change: document => property(document, 'launchDate', { type: 'string' }) }
    ],
    passes: [{ title: 'a day that may be unknown', change: document => property(document, 'launchDate', { anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }] }) }]
  },
  'moments-have-a-time-and-a-zone': {
    fails: [{ title: 'a moment that is a day', change: document => property(document, 'seenAt', { type: 'string', format: 'date' }) }],
    passes: [{ title: 'a moment that can be one word besides', change: document => property(document, 'seenAt', { anyOf: [{ type: 'string', format: 'date-time' }, { type: 'string', const: 'never' }] }) }]
  },
  'places-name-their-grid': {
    fails: [
      { title: 'a place on the globe', change: document => property(document, 'latitude', { type: 'number' }) },
      { title: 'a point of nobody knows which grid', change: document => property(document, 'berth', { type: 'object', properties: { x: { type: 'integer' }, y: { type: 'integer' } } }) }
    ],
    passes: [{ title: 'a point in the national grid', change: document => property(document, 'berth', { type: 'object', description: 'Metres (EPSG:28992)', properties: { x: { type: 'integer' }, y: { type: 'integer' } } }) }]
  },
  'formats-keep-the-zone': {
    fails: [
      { title: 'a time of an open zone', change: document => property(document, 'opens', { type: 'string', format: 'time' }) },
      { title: 'a moment of an open zone', change: document => property(document, 'opens', { type: 'string', format: 'date-time-local' }) }
    ],
    passes: [{ title: 'a time of the clock on the wall', change: document => property(document, 'opens', { type: 'string', format: 'time-local' }) }]
  },
  'mistakes-are-described': {
    fails: [
      { title: 'a query without an answer to mistakes', change: document => { delete list(document).responses['400'] } },
      { title: 'a body without an answer to mistakes', change: document => { delete document.paths['/house-boats'].post.responses['400'] } }
    ],
    passes: [{ title: 'nothing to mistake', change: document => { delete document.paths['/openapi.json'].get.responses['400'] } }]
  },
  'addresses-tell-no-secrets': {
    fails: [{ title: 'a token in the query', change: document => { list(document).parameters[0].name = 'accessToken' } }, { title: 'the name of a person in the query', change: document => { list(document).parameters[0].name = 'lastName' } }],
    passes: [{ title: 'the name of a boat in the query', change: document => { list(document).parameters[0].name = 'boatName' } }]
  },
  'credentials-travel-in-a-header': {
    fails: [{ title: 'a key in the query', change: document => { document.components.securitySchemes.bearer = { type: 'apiKey', in: 'query', name: 'key' } } }],
    passes: [{ title: 'a key in a header', change: document => { document.components.securitySchemes.bearer = { type: 'apiKey', in: 'header', name: 'X-Key' } } }]
  },
  'credentials-are-described': {
    fails: [{ title: 'a credential that is described nowhere', change: document => { list(document).security = [{ signet: [] }] } }],
    passes: [{ title: 'a credential with what its holder must be allowed', change: document => { list(document).security = [{ bearer: ['look'] }] } }]
  },
  'requests-need-no-cookie': {
    fails: [{ title: 'a cookie', change: document => { list(document).parameters.push({ name: 'session', in: 'cookie', schema: { type: 'string' } }) } }],
    passes: [{ title: 'a header', change: document => { list(document).parameters.push({ name: 'Tenant', in: 'header', schema: { type: 'string' } }) } }]
  },
  'operations-are-explained': {
    fails: [{ title: 'an operation without a description', change: document => { delete list(document).description } }, { title: 'an operation without an id', change: document => { delete list(document).operationId } }],
    passes: [{ title: 'a description of several lines', change: document => { list(document).description = 'One line\n\nAnother line' } }]
  },
  'deprecations-are-announced': {
    fails: [{ title: 'an operation that will end and does not say when', change: document => { list(document).deprecated = true } }],
    passes: [{ title: 'an operation that says when it ends', change: document => {
      list(document).deprecated = true
      Object.assign(list(document).responses['200'].headers, { Deprecation: { schema: { type: 'string' } }, Sunset: { schema: { type: 'string' } } })
    } }]
  },
  'operations-succeed-somehow': {
    fails: [{ title: 'an operation that never succeeds', change: document => { delete list(document).responses['200'] } }],
    passes: [{ title: 'an operation that has nothing to tell', change: document => { list(document).responses = { ...list(document).responses, 204: { description: 'Nothing', headers: list(document).responses['200'].headers } } } }]
  },
  'statuses-are-in-use': {
    fails: [{ title: '422 for what is 400', change: document => { list(document).responses['422'] = list(document).responses['400'] } }, { title: 'a status of nobody', change: document => { list(document).responses['418'] = list(document).responses['400'] } }],
    passes: [{ title: '409', change: document => { list(document).responses['409'] = list(document).responses['400'] } }]
  },
  'problems-are-documents': {
    fails: [
      { title: 'a problem that is plain JSON', change: document => { list(document).responses['500'].content = { 'application/json': { schema: { type: 'object' } } } } },
      { title: 'a problem without a body', change: document => { delete list(document).responses['500'].content } }
    ],
    passes: [{ title: 'a success that is plain JSON', change: () => {} }]
  },
  'problems-have-their-members': {
    fails: [
      { title: 'a problem document that has no detail', change: document => {
        delete document.components.schemas.Problem.properties.detail
        document.components.schemas.Problem.required = ['type', 'title', 'status']
      } },
      { title: 'a problem document that may lack its status', change: document => { document.components.schemas.Problem.required = ['type', 'title', 'detail'] } },
      { title: 'a problem document whose status is a text', change: document => { document.components.schemas.Problem.properties.status.type = 'string' } }
    ],
    passes: [{ title: 'a problem document with a member of its own', change: document => { document.components.schemas.Problem.properties.helpline = { type: 'string' } } }]
  },
  'all-mistakes-are-told-with-their-place': {
    fails: [{ title: 'mistakes without their place', change: document => { delete document.components.schemas.Problem.properties.errors.items.properties.pointer } }],
    passes: [{ title: 'mistakes with more than their place', change: document => { document.components.schemas.Problem.properties.errors.items.properties.value = { type: 'string' } } }]
  },
  'answers-name-their-version': {
    fails: [
      { title: 'an answer without its version', change: document => { delete list(document).responses['200'].headers['API-Version'] } },
      { title: 'an answer with its version in another case', change: document => { list(document).responses['200'].headers = { 'Api-version': { schema: { type: 'string' } } } } },
      { title: 'a problem without its version', change: document => { delete list(document).responses['500'].headers['API-Version'] } }
    ],
    passes: [{ title: 'an answer with more headers', change: document => { list(document).responses['200'].headers.ETag = { schema: { type: 'string' } } } }]
  },
  'other-methods-are-described': {
    fails: [{ title: 'no answer to another method', change: document => { delete list(document).responses['405'] } }],
    passes: [{ title: 'an answer to another method with more headers', change: document => { list(document).responses['405'].headers['X-Request-Id'] = { schema: { type: 'string' } } } }]
  }
}

/**
 * What the linter of the standard itself is tried on, in our words, each with the title of our case. Without a title: the description as it is.
 * @type {readonly [what: string, rule: string | null, title: string | null][]}
 */
export const CHECKLIST = [
  ['nothing is wrong', null, null],
  ['nobody to ask', 'somebody-can-be-asked', 'nobody to ask'],
  ['nobody to ask by e-mail', 'somebody-can-be-asked', 'somebody to ask without an e-mail address'],
  ['nobody to ask by name', 'somebody-can-be-asked', 'somebody to ask without a name'],
  ['nobody to ask on the web', 'somebody-can-be-asked', 'somebody to ask without an address on the web'],
  ['the interface of a whole product', 'methods-are-known', 'a method of nobody else'],
  ['days and moments', 'days-have-no-time', 'a day with a time'],
  ['the kind of an error', 'problems-are-documents', 'a problem that is plain JSON'],
  ['an error with a field of its own', 'problems-have-their-members', 'a problem document with a member of its own'],
  ['no answer to invalid input', 'mistakes-are-described', 'a body without an answer to mistakes'],
  ['an error that lacks a field', 'problems-have-their-members', 'a problem document that has no detail'],
  ['OpenAPI 3.0.1', 'description-is-openapi', 'OpenAPI 3.0.1'],
  ['OpenAPI 3.1.0', 'description-is-openapi', 'OpenAPI 3.1.0'],
  ['no version of OpenAPI', 'description-is-openapi', 'a description that does not say of which version of OpenAPI it is'],
  ['a path that is not kebab-case', 'paths-are-kebab-case', 'a path in camelCase'],
  ['slashes in a path', 'paths-end-without-slash', 'a path that ends with a slash'],
  ['parameters in a path are not kebab-case and need not be', 'paths-are-kebab-case', 'a parameter in camelCase'],
  ['the mark of a search', 'paths-are-kebab-case', 'a search mark at the end'],
  ['a query key that is not camelCase', 'query-keys-are-camel-case', 'a query key with a hyphen'],
  ['a version that is not semantic', 'version-is-semantic', 'a version of two numbers'],
  ['a patch', 'version-is-semantic', 'a later patch'],
  ['a patch that is no number', 'version-is-semantic', 'a patch with a leading zero'],
  ['no server in the list', 'servers-are-named', 'an empty list of servers'],
  ['no list of servers', 'servers-are-named', 'no servers'],
  ['the version header in another case', 'answers-name-their-version', 'an answer with its version in another case'],
  ['no version header', 'answers-name-their-version', 'an answer without its version']
]
