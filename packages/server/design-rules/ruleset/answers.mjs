// What is answered: statuses, headers, problem documents.

const OPERATIONS = '$.paths[*][get,put,post,delete,patch,head,options]'
const ANSWERS = `${OPERATIONS}.responses[*]`
const MEMBERS = ['type', 'title', 'status', 'detail']

/** @type {readonly import('../lint.mjs').DesignRule[]} */
export const answerRules = [
  {
    name: 'operations-succeed-somehow',
    of: ['/core/http-response-code'],
    given: OPERATIONS,
    judge: ({ responses = {} }) => Object.keys(responses).some(status => /^[23]\d\d$/.test(status)) ? [] : ['describes no answer of success']
  },
  {
    name: 'statuses-are-in-use',
    of: ['/core/http-response-code', '/core/error-handling/invalid-input'],
    given: `${OPERATIONS}.responses[*]~`,
    judge: status => status === '422' ? ['422: what was sent is wrong, and that is 400']
      : /^(200|201|202|204|301|303|304|307|308|400|401|403|404|405|406|408|409|412|413|415|428|429|431|500|503)$/.test(status) ? [] : [`${status} is no status that is used here`]
  },
  {
    name: 'problems-are-documents',
    of: ['/core/error-handling/problem-details'],
    given: ANSWERS,
    judge: ({ content }, path) => {
      if (!/^[45]/.test(String(path.at(-1)))) return []
      const kinds = Object.keys(content ?? {})
      return kinds.length === 1 && kinds[0] === 'application/problem+json' ? [] : [`is a problem, and its body is ${kinds.join(', ') || 'nothing'} instead of application/problem+json alone`]
    }
  },
  {
    name: 'problems-have-their-members',
    of: ['/core/error-handling/problem-details'],
    given: `${ANSWERS}.content['application/problem+json'].schema`,
    judge: ({ properties = {}, required = [] }) => [
      ...MEMBERS.filter(member => properties[member] === undefined).map(member => `a problem document has no ${member}`),
      ...MEMBERS.filter(member => properties[member] !== undefined && !required.includes(member)).map(member => `a problem document can lack its ${member}`),
      ...(properties.status !== undefined && properties.status.type !== 'integer' ? ['the status of a problem document is a whole number'] : [])
    ]
  },
  {
    name: 'all-mistakes-are-told-with-their-place',
    of: ['/core/error-handling/all-errors'],
    given: `${OPERATIONS}.responses['400'].content['application/problem+json'].schema`,
    judge: ({ properties = {} }) => {
      const mistake = properties.errors?.items?.properties ?? {}
      return ['pointer', 'code', 'detail'].filter(member => mistake[member] === undefined).map(member => `a mistake has no ${member}: errors is a list of all of them, each with a JSON pointer`)
    }
  },
  {
    name: 'answers-name-their-version',
    of: ['/core/version-header'],
    given: ANSWERS,
    judge: ({ headers = {} }) => headers['API-Version'] === undefined ? ['does not name the header API-Version, written like that'] : []
  },
  {
    name: 'other-methods-are-described',
    of: ['/core/http-methods'],
    given: OPERATIONS,
    judge: ({ responses = {} }) => responses['405']?.headers?.Allow === undefined ? ['does not say what it answers to another method: 405 with Allow'] : []
  }
]
