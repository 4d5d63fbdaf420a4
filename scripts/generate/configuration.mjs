// Writes the page about every setting, from the settings themselves.

export const name = 'configuration'
export const outputs = ['docs/configuration.md']

export async function generate () {
  const { settingsPage } = await import('../../packages/server/dist/operation/settings/settings-page.js')
  return { 'docs/configuration.md': settingsPage() }
}
