// Writes the page with the register of processing activities.

export const name = 'activities'
export const outputs = ['docs/processing-activities.md']

export async function generate () {
  const { activitiesPage } = await import('../../packages/server/dist/audit/activities-page.js')
  return { 'docs/processing-activities.md': activitiesPage() }
}
