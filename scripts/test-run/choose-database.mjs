// Which PostgreSQL do the tests run against?
import { startTemporary } from '../postgres/start-temporary.mjs'

/** @typedef {{ url: string, stop: () => Promise<void> }} TestDatabase `url` of a superuser */

/**
 * @param {object} context
 * @param {string} context.root of the checkout
 * @param {NodeJS.ProcessEnv} context.environment
 * @param {(line: string) => void} context.say
 * @returns {Promise<TestDatabase>}
 */
export async function chooseDatabase ({ root, environment, say }) {
  const given = environment['TEST_DATABASE_URL']
  if (given) {
    say(`Tests use the PostgreSQL of TEST_DATABASE_URL (${describe(given)})`)
    return { url: given, stop: async () => {} }
  }
  const container = await startContainer(say)
  if (container !== undefined) return container
  const embedded = await startTemporary(root)
  say(`Tests use the embedded PostgreSQL (${describe(embedded.url)})`)
  return embedded
}

/**
 * @param {(line: string) => void} say
 * @returns {Promise<TestDatabase | undefined>}
 */
async function startContainer (say) {
  const { getContainerRuntimeClient } = await import('testcontainers')
  try {
    await getContainerRuntimeClient()
  } catch {
    return undefined
  }
  const { PostgreSqlContainer } = await import('@testcontainers/postgresql')
  const image = 'postgres:18-alpine'
  try {
    say(`Starting a container of ${image} …`)
    const container = await new PostgreSqlContainer(image).start()
    say(`Tests use a container of ${image} (${describe(container.getConnectionUri())})`)
    return { url: container.getConnectionUri(), stop: async () => { await container.stop() } }
  } catch (error) {
    say(`A Docker engine answers, but ${image} did not start there: ${error instanceof Error ? error.message : error}`)
    return undefined
  }
}

/**
 * Without the password.
 * @param {string} url
 */
function describe (url) {
  const { hostname, port, pathname } = new URL(url)
  return `${hostname}:${port || 5432}${pathname}`
}
