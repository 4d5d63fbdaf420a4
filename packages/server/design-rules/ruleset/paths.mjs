// Addresses: what stands in a path, and how it is written.

/** A path names things. What is done to them is the method, or a thing of its own: a decision, a search, an assessment. */
const VERBS = new Set([
  'accept', 'add', 'admit', 'approve', 'assess', 'ask', 'cancel', 'change', 'check', 'create', 'delete', 'do', 'execute', 'explain', 'fetch', 'find', 'get', 'give', 'list',
  'look', 'make', 'modify', 'post', 'publish', 'put', 'read', 'refuse', 'reject', 'remove', 'run', 'save', 'send', 'set', 'show', 'submit', 'update', 'validate', 'verify', 'write'
])
/** Collections with a name of their own, the Common Procurement Vocabulary, and a plural without an s. */
const NAMED = new Set(['cpv', 'people'])
const PARAMETER = /^\{.*\}$/
/** `openapi.json` is where the rules themselves want the description. */
const SEGMENT = /^(_?[a-z][a-z0-9]*(-[a-z0-9]+)*|openapi\.json)$/

/** @param {string} path */
const segmentsOf = path => path.split('/').slice(1)
/** @param {string} path */
const namesOf = path => segmentsOf(path).filter(segment => !PARAMETER.test(segment))

/** @type {readonly import('../lint.mjs').DesignRule[]} */
export const pathRules = [
  {
    name: 'paths-name-things',
    of: ['/core/naming-resources', '/core/resource-operations'],
    given: '$.paths[*]~',
    judge: path => namesOf(path).filter(segment => segment.split('-').some((word, index) => index === 0 && VERBS.has(word)))
      .map(segment => `'${segment}' in ${path} is something to do. Name the thing: a noun, and the method says what happens to it`)
  },
  {
    name: 'collections-are-plural',
    of: ['/core/naming-collections'],
    given: '$.paths[*]~',
    judge: path => segmentsOf(path).flatMap((segment, index, all) => {
      const before = all[index - 1] ?? ''
      return PARAMETER.test(segment) && !PARAMETER.test(before) && !before.endsWith('s') && !NAMED.has(before) ? [`'${before}' in ${path} holds several and stands in the singular`] : []
    })
  },
  {
    name: 'paths-end-without-slash',
    of: ['/core/no-trailing-slash'],
    given: '$.paths[*]~',
    judge: path => path.endsWith('/') && path !== '/' ? [`${path} ends with a slash`] : []
  },
  {
    name: 'paths-are-kebab-case',
    of: ['/core/path-segments-kebab-case'],
    given: '$.paths[*]~',
    judge: path => namesOf(path).filter((segment, index, all) => segment !== '' && (!SEGMENT.test(segment) || (segment.startsWith('_') && index < all.length - 1)))
      .map(segment => `'${segment}' in ${path} is not kebab-case, or has an extension`)
  },
  {
    name: 'paths-have-no-empty-segment',
    of: ['/core/path-segments-kebab-case'],
    given: '$.paths[*]~',
    judge: path => path.includes('//') ? [`${path} has two slashes in a row`] : []
  },
  {
    name: 'children-lie-under-their-parent',
    of: ['/core/nested-child'],
    given: '$.paths[*]~',
    judge: path => segmentsOf(path).filter(segment => PARAMETER.test(segment)).length > 2 ? [`${path} nests deeper than a thing and its part. Give the part an address of its own`] : []
  },
  {
    name: 'methods-are-known',
    of: ['/core/http-methods'],
    given: '$.paths[*][?(@ != null)]^',
    judge: item => Object.keys(item)
      .filter(key => !['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'parameters', 'summary', 'description', 'servers', '$ref'].includes(key))
      .map(key => `'${key}' is no method that is used here`)
  }
]
