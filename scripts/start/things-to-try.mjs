// What can the user do now? A test does all three.

/** A services contract of € 350 000, which owes € 17 500. */
export const search = {
  authority: 'bloemendaal',
  contract: {
    id: 'trial',
    title: 'Schoonmaak',
    nature: 'services',
    trigger: 'contract',
    cpv: ['90910000'],
    value: { awarded: { cents: 35_000_000, currency: 'EUR', vat: 'excluding' } },
    days: { publication: '2026-03-02', award: '2026-05-11', contract: '2026-06-01' }
  }
}

/** A fictional notice of the same contract. */
export const match = ['match', '--notice', 'packages/fixtures/notices/eforms-29-award-services.xml', '--authority', 'bloemendaal']

/**
 * @param {object} context
 * @param {string} context.address of the service, without a trailing slash
 * @param {string | undefined} context.data folder of the embedded database
 */
export function thingsToTry ({ address, data }) {
  return `
Ready: ${address}

Three things to try:
  1. open ${address} in a browser
  2. curl -s -H 'content-type: application/json' -d '${JSON.stringify(search)}' ${address}/v1/searches
  3. npx sroi ${match.join(' ')}

${data === undefined ? 'The database is the one of DATABASE_URL.' : `The database keeps its data in ${data}.`} Ctrl-C stops everything.
`
}
