// Writes the description of the interface, as the service itself serves it.

export const name = 'openapi'
export const outputs = ['packages/server/openapi.json']

export async function generate () {
  const { describeInterface } = await import('../../packages/server/dist/openapi/describe-interface.js')
  return { 'packages/server/openapi.json': await describeInterface() }
}
