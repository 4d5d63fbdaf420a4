import type { Supplier, SupplierStatement } from '@sroi/matcher'
import { choice, day, email, hundredths, municipalities, municipality, name, numbers, openChoice, postcode, telephone, website, yesNo } from './cell-kinds.ts'
import type { Column, Sheet } from './column.ts'
import { newestAdmission } from './newest-admission.ts'
import { evidenceColumns, identityColumns } from './shared-columns.ts'

/** Yes or no on record, by the key of its column. */
export const STATEMENTS = ['integrationIsMainAim', 'shelteredWorkshop', 'shelteredEmploymentProgramme'] as const satisfies readonly (keyof Supplier)[]

function statement (key: typeof STATEMENTS[number], nl: string, en: string, explanation: Column<Supplier>['explanation']): Column<Supplier> {
  return { key, nl, en, cell: yesNo, example: { nl: 'ja', en: 'yes' }, explanation, of: (supplier) => (supplier[key] as SupplierStatement | undefined)?.value }
}

export const SUPPLIERS: Sheet<Supplier> = {
  kind: 'suppliers',
  title: { nl: 'Leveranciers', en: 'Suppliers' },
  row: { nl: 'een leverancier', en: 'a supplier' },
  columns: [
    ...identityColumns<Supplier>(({ identifier }) => identifier),
    { key: 'name', en: 'name', nl: 'naam', also: ['company name', 'bedrijfsnaam', 'handelsnaam'], cell: name(500), needed: 'new', example: { nl: 'Voorbeeldbakkerij (fictief)', en: 'Example bakery (fictional)' }, explanation: { nl: 'Hoe de organisatie heet', en: 'What the organisation is called' }, of: (supplier) => supplier.name },
    { key: 'town', en: 'town', nl: 'plaats', also: ['woonplaats', 'vestigingsplaats', 'city'], cell: name(200), needed: 'new', example: { nl: 'Goes', en: 'Goes' }, explanation: { nl: 'Waar zij is gevestigd', en: 'Where it is established' }, of: ({ place }) => place.town },
    { key: 'municipality', en: 'municipality', nl: 'gemeente', cell: municipality, needed: 'new', example: { nl: 'Goes', en: 'Goes' }, explanation: { nl: 'De gemeente van die plaats. Mag leeg zijn als er een postcode staat en de lijst van postcodes is geladen', en: 'The municipality of that town. May be empty where there is a postcode and the list of postcodes was loaded' }, of: ({ place }) => place.municipality },
    { key: 'postcode', en: 'postcode', nl: 'postcode', also: ['postal code', 'zip'], cell: postcode, example: { nl: '2011 AB', en: '2011 AB' }, explanation: { nl: 'Geeft de plek op de kaart, als die nog niet bekend is. De postcode zelf wordt niet bewaard', en: 'Gives the place on the map where that is not known yet. The postcode itself is not kept' }, of: () => undefined },
    { key: 'worksIn', en: 'works in', nl: 'werkt in', cell: municipalities, example: { nl: 'Best | Goes', en: 'Best | Goes' }, explanation: { nl: 'De gemeenten waar zij werkt; de lijst vervangt de vorige', en: 'The municipalities where it works; the list replaces the one before' }, of: ({ worksIn }) => worksIn.length === 0 ? undefined : worksIn },
    { key: 'email', en: 'email', nl: 'e-mail', also: ['e mail', 'emailadres', 'e mailadres'], cell: email, example: { nl: 'info@bakkerij.example', en: 'info@bakery.example' }, explanation: { nl: 'Een algemeen adres, niet dat van een persoon', en: 'A general address, not that of a person' }, of: ({ contact }) => contact.email },
    { key: 'telephone', en: 'telephone', nl: 'telefoon', also: ['phone', 'telefoonnummer'], cell: telephone, example: { nl: '023 555 01 23', en: '023 555 01 23' }, explanation: { nl: 'Een algemeen nummer', en: 'A general number' }, of: ({ contact }) => contact.telephone },
    { key: 'website', en: 'website', nl: 'website', cell: website, example: { nl: 'https://bakkerij.example', en: 'https://bakery.example' }, explanation: { nl: 'Het adres van de website', en: 'The address of the website' }, of: ({ contact }) => contact.website },
    { key: 'legalForm', en: 'legal form', nl: 'rechtsvorm', cell: openChoice({ 'besloten vennootschap': ['bv'], 'naamloze vennootschap': ['nv'], 'vennootschap onder firma': ['vof'], 'commanditaire vennootschap': ['cv'], coöperatie: ['cooperatie', 'cooperative'], stichting: ['foundation'], vereniging: ['association'], eenmanszaak: ['sole trader'], maatschap: [] }), example: { nl: 'bv', en: 'bv' }, explanation: { nl: 'De rechtsvorm', en: 'The legal form' }, of: (supplier) => supplier.legalForm },
    { key: 'foundedOn', en: 'founded on', nl: 'opgericht op', cell: day, example: { nl: '1-5-2019', en: '2019-05-01' }, explanation: { nl: 'De dag van oprichting', en: 'The day it was founded' }, of: (supplier) => supplier.foundedOn },
    { key: 'workforce', en: 'workforce in fte', nl: 'omvang in fte', also: ['fte'], cell: hundredths, example: { nl: '16,4', en: '16.4' }, explanation: { nl: 'Hoeveel fte er werken, als som', en: 'How many fte work there, as a sum' }, of: (supplier) => supplier.workforceFteHundredths },
    statement('integrationIsMainAim', 'hoofddoel integratie', 'main aim is integration', { nl: 'Is het hoofddoel mensen aan het werk te helpen (art. 2.82)?', en: 'Is its main aim to help people into work (art. 2.82)?' }),
    statement('shelteredWorkshop', 'sociale werkplaats', 'sheltered workshop', { nl: 'Is het een sociale werkplaats?', en: 'Is it a sheltered workshop?' }),
    statement('shelteredEmploymentProgramme', 'programma beschermde arbeid', 'sheltered employment programme', { nl: 'Voert zij opdrachten uit in een programma voor beschermde arbeid?', en: 'Does it perform contracts in a sheltered-employment programme?' }),
    {
      key: 'standing', en: 'standing', nl: 'toelating', cell: choice({
        applied: { nl: 'aangemeld', en: 'applied' }, temporary: { nl: 'tijdelijk', en: 'temporary' }, full: { nl: 'volledig', en: 'full' }, refused: { nl: 'afgewezen', en: 'refused' }, withdrawn: { nl: 'ingetrokken', en: 'withdrawn' }
      }), example: { nl: 'volledig', en: 'full' }, explanation: { nl: 'Hoe zij in het register staat, met de eerste dag ernaast. Wat er al stond blijft bewaard', en: 'How it stands in the register, with the first day beside it. What was there is kept' }, of: (supplier) => newestAdmission(supplier)?.standing
    },
    { key: 'standingFrom', en: 'standing from', nl: 'toelating vanaf', cell: day, example: { nl: '1-1-2026', en: '2026-01-01' }, explanation: { nl: 'De eerste dag van die toelating', en: 'The first day of that standing' }, of: (supplier) => newestAdmission(supplier)?.period.from },
    { key: 'standingUntil', en: 'standing until', nl: 'toelating tot en met', cell: day, example: { nl: '31-12-2026', en: '2026-12-31' }, explanation: { nl: 'De laatste dag; leeg is zonder einde', en: 'The last day; empty is without an end' }, of: (supplier) => newestAdmission(supplier)?.period.until ?? undefined },
    { key: 'mergedFrom', en: 'merged from', nl: 'samengegaan uit', cell: numbers, example: { nl: '', en: '' }, explanation: { nl: 'Nummers van leveranciers die in deze zijn opgegaan. Zij verlaten het register, en wie hun adres opvraagt wordt doorverwezen', en: 'Numbers of suppliers that went on in this one. They leave the register, and who asks for their address is sent on' }, of: () => undefined },
    ...evidenceColumns<Supplier>((supplier) => newestAdmission(supplier)?.evidence ?? supplier.integrationIsMainAim?.evidence)
  ]
}
