// Writes the page about the design rules of the interface, from how each is met.

export const name = 'design-rules'
export const outputs = ['docs/api-design-rules.md']

export async function generate () {
  const { rulesPage } = await import('../../packages/server/design-rules/rules-page.mjs')
  return { 'docs/api-design-rules.md': rulesPage() }
}
