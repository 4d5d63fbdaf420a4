// What is sent: keys, credentials, bodies.

const OPERATIONS = '$.paths[*][get,put,post,delete,patch,head,options]'
/** What may not stand in an address, where logs and histories keep it. */
const SENSITIVE = /token|password|secret|api-?key|session|authorization|^bsn$|citizen|e-?mail|phone|birth|(first|last|family|given)-?name/i

/** @type {readonly import('../lint.mjs').DesignRule[]} */
export const requestRules = [
  {
    name: 'mistakes-are-described',
    of: ['/core/error-handling/invalid-input'],
    given: OPERATIONS,
    judge: (operation, [, path, method]) => {
      const takes = ['post', 'put', 'patch'].includes(String(method)) || (operation.parameters ?? []).length > 0 || String(path).includes('{')
      return takes && operation.responses?.['400'] === undefined ? ['does not say what it answers to mistakes (400)'] : []
    }
  },
  {
    name: 'addresses-tell-no-secrets',
    of: ['/core/transport/no-sensitive-uris'],
    given: "$.paths..parameters[?(@ && (@.in == 'query' || @.in == 'path'))]",
    judge: ({ name, in: place }) => SENSITIVE.test(name) ? [`'${name}' in the ${place} puts something in the address that logs and histories keep`] : []
  },
  {
    name: 'credentials-travel-in-a-header',
    of: ['/core/transport/no-sensitive-uris', '/core/stateless'],
    given: '$.components.securitySchemes[*]',
    judge: ({ type, in: place }) => type === 'apiKey' && place !== 'header' ? [`a credential in the ${place}: send it in a header`] : []
  },
  {
    name: 'credentials-are-described',
    of: ['/core/doc-openapi'],
    given: '$.paths[*][get,put,post,delete,patch,head,options].security[*]',
    judge: (schemes, _path, document) => Object.keys(schemes).filter(name => document.components?.securitySchemes?.[name] === undefined).map(name => `the credential '${name}' is described nowhere`)
  },
  {
    name: 'requests-need-no-cookie',
    of: ['/core/stateless'],
    given: OPERATIONS,
    judge: ({ parameters = [] }) => parameters.filter((/** @type {any} */ one) => one.in === 'cookie').map((/** @type {any} */ one) => `the cookie '${one.name}' is a state between two requests`)
  },
  {
    name: 'operations-are-explained',
    of: ['/core/doc-language'],
    given: OPERATIONS,
    judge: operation => ['summary', 'description', 'operationId'].filter(key => typeof operation[key] !== 'string' || operation[key].trim() === '').map(key => `has no ${key}`)
  },
  {
    name: 'deprecations-are-announced',
    of: ['/core/deprecation-schedule'],
    given: OPERATIONS,
    judge: operation => operation.deprecated !== true ? [] : Object.entries(operation.responses ?? {}).filter(([status]) => /^2/.test(status)).flatMap(([status, answer]) =>
      ['Deprecation', 'Sunset'].filter(header => answer.headers?.[header] === undefined).map(header => `is deprecated, and its ${status} does not name the header ${header}`))
  }
]
