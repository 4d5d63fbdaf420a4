// Writes the page with every operation of the interface, from what the service says of itself.

export const name = 'api-resources'
export const outputs = ['docs/api-resources.md']

export async function generate () {
  const { describeInterface } = await import('../../packages/server/dist/openapi/describe-interface.js')
  const { resourcesPage } = await import('../../packages/server/dist/openapi/resources-page.js')
  return { 'docs/api-resources.md': resourcesPage(JSON.parse(await describeInterface())) }
}
