// Writes the page with the matrix of roles and actions.

export const name = 'roles'
export const outputs = ['docs/roles.md']

export async function generate () {
  const { rolesPage } = await import('../../packages/server/dist/access/roles-page.js')
  return { 'docs/roles.md': rolesPage() }
}
