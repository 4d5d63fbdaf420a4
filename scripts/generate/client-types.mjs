// Writes the types of the client, from what the service says of itself.

export const name = 'client-types'
export const outputs = ['packages/client/src/interface.ts']

export async function generate () {
  const { describeInterface } = await import('../../packages/server/dist/openapi/describe-interface.js')
  const { writeTypes } = await import('../../packages/client/scripts/write-types.mjs')
  return { 'packages/client/src/interface.ts': await writeTypes(await describeInterface()) }
}
