// The description as a whole: who answers for it, where it lies, which version it is.

/** @type {readonly import('../lint.mjs').DesignRule[]} */
export const documentRules = [
  {
    name: 'description-is-openapi',
    of: ['/core/doc-openapi'],
    given: '$',
    judge: ({ openapi }) => typeof openapi === 'string' && /^3\.[01]\.\d+$/.test(openapi) ? [] : [`'${openapi}' is no version of OpenAPI that is read everywhere: 3.0 or 3.1`]
  },
  {
    name: 'somebody-can-be-asked',
    of: ['/core/doc-openapi-contact'],
    given: '$',
    judge: ({ info }) => ['name', 'url', 'email'].filter(key => typeof info?.contact?.[key] !== 'string' || info.contact[key] === '').map(key => `info.contact has no ${key}`)
  },
  {
    name: 'description-is-published',
    of: ['/core/publish-openapi'],
    given: '$',
    judge: ({ paths }) => {
      const operation = paths?.['/openapi.json']?.get
      if (operation === undefined) return ['the description does not lie at /openapi.json']
      const isOpen = Array.isArray(operation.security) && operation.security.length === 0
      return [
        ...(isOpen ? [] : ['/openapi.json asks for a credential']),
        ...(operation.responses?.['200']?.content?.['application/json'] === undefined ? ['/openapi.json is no JSON'] : []),
        ...(operation.responses?.['200']?.headers?.['Access-Control-Allow-Origin'] === undefined ? ['/openapi.json cannot be read from another site'] : [])
      ]
    }
  },
  {
    name: 'servers-are-named',
    of: ['/core/uri-version'],
    given: '$',
    judge: ({ servers }) => Array.isArray(servers) && servers.length > 0 ? [] : ['names no server']
  },
  {
    name: 'servers-end-with-the-major-version',
    of: ['/core/uri-version'],
    given: '$.servers[*].url',
    judge: (url, _path, document) => {
      const major = /\/v(\d+)$/.exec(url)?.[1]
      if (major === undefined) return [`${url} does not end with a slash, v and the major version`]
      return major === String(document.info?.version ?? '').split('.')[0] ? [] : [`${url} is not of version ${document.info?.version}`]
    }
  },
  {
    name: 'servers-are-encrypted',
    of: ['/core/transport/tls'],
    given: '$.servers[*].url',
    judge: url => /^[a-z]+:/i.test(url) && !/^https:/i.test(url) ? [`${url} is not reached over TLS`] : []
  },
  {
    name: 'version-is-semantic',
    of: ['/core/semver'],
    given: '$.info.version',
    judge: version => /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(version) ? [] : [`'${version}' is no semantic version: three numbers without leading zeros`]
  },
  {
    name: 'version-header-is-described',
    of: ['/core/version-header', '/core/semver'],
    given: "$.components.headers['API-Version'].schema",
    judge: ({ type }) => type === 'string' ? [] : ['the header API-Version is a text']
  }
]
