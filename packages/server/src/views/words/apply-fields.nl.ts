// The questions to a firm that describes itself, in Dutch, level B1. Every answer may be left out.
import type { ProfileFieldName, StepName } from '../apply/profile-fields.ts'

export interface FieldWords {
  readonly label: string
  readonly hint?: string
}

export interface ApplyFieldWords {
  readonly steps: Readonly<Record<StepName, { readonly title: string, readonly lead: string }>>
  readonly fields: Readonly<Record<ProfileFieldName, FieldWords>>
}

export const applyFields: ApplyFieldWords = {
  steps: {
    who: { title: 'Wie u bent', lead: 'Gegevens over uw organisatie. Laat open wat u niet weet.' },
    mission: { title: 'Missie en statuten', lead: 'Ja of nee is genoeg. U hoeft niets uit te leggen.' },
    people: { title: 'Voor wie u werk maakt', lead: 'Alleen in brede klassen. Schrijf nooit iets over één medewerker.' },
    income: { title: 'Inkomsten uit handel', lead: 'Een bandbreedte is genoeg. Weet u het precies? Vul dan twee keer hetzelfde in.' },
    region: { title: 'De regio', lead: 'Waar u werkt. Komt u van buiten de regio? Dan telt ook wat u toevoegt.' },
    offer: { title: 'Wat u aanbiedt', lead: 'In uw eigen woorden. Wij stellen er CPV-codes bij voor: daarmee zoeken inkopers.' },
    labels: { title: 'Keurmerken', lead: 'Wat u heeft, wat u heeft aangevraagd en wat u wilt halen.' },
    documents: { title: 'Bewijsstukken', lead: 'Van elk stuk bewaren wij de soort, de dag en een vingerafdruk.' }
  },
  fields: {
    names: { label: 'Naam', hint: 'Heeft u meer handelsnamen? Zet elke naam op een eigen regel, de bekendste bovenaan.' },
    legalForm: { label: 'Rechtsvorm' },
    foundedOn: { label: 'Opgericht op' },
    headcount: { label: 'Hoeveel mensen werken er?' },
    fte: { label: 'Hoeveel fte is dat?' },
    address: { label: 'Bezoekadres', hint: 'Straat, nummer en postcode. Werkt u vanuit uw eigen huis? Laat het dan leeg.' },
    town: { label: 'Plaats' },
    municipality: { label: 'Gemeente' },
    selfEmployedWithoutStaff: { label: 'Bent u zelfstandige zonder personeel?' },
    partOfPublicInstitution: { label: 'Hoort u bij een overheid of een publieke instelling?' },
    ownRegistrationNumber: { label: 'Heeft u een eigen nummer in het handelsregister?' },
    email: { label: 'E-mailadres', hint: 'Een algemeen adres, niet dat van één persoon.' },
    telephone: { label: 'Telefoonnummer', hint: 'Een algemeen nummer.' },
    website: { label: 'Website', hint: 'Met https:// ervoor.' },
    directors: { label: 'Welke organisaties besturen u?', hint: 'Alleen organisaties, geen mensen. Zet elk nummer van de KvK op een eigen regel.' },
    mailDomains: { label: 'Wat achter de @ staat', hint: 'Van alle adressen van uw organisatie, zoals voorbeeld.nl. Wie bij u werkt, mag niet over u beslissen.' },
    missionInStatutes: { label: 'Staat uw maatschappelijke missie in de statuten?' },
    missionIsWorkForDisadvantaged: { label: 'Is uw missie werk voor mensen met een achterstand op de arbeidsmarkt?' },
    impactFromCoreModel: { label: 'Komt uw effect uit wat u zelf doet?', hint: 'En dus niet uit bemiddelen tussen anderen.' },
    impactReport: { label: 'Maakt u een verslag van uw effect?' },
    commercialIncome: { label: 'Welk deel van al uw inkomsten komt uit handel?' },
    marketTurnover: { label: 'Welk deel van uw omzet komt van de markt?', hint: 'Dus niet uit subsidies of giften.' },
    complementsOffer: { label: 'Vult u aan wat bedrijven in de regio al aanbieden?' },
    createsJobsInRegion: { label: 'Zorgt u voor werk in de regio voor mensen met een afstand tot werk?', hint: 'Zelf, of via anderen.' },
    addsToRegion: { label: 'Wat voegt u toe aan de regio?', hint: 'Alleen als u van buiten de regio komt. Een paar zinnen zijn genoeg.' },
    approvedGrowthPlan: { label: 'Heeft u een goedgekeurd plan om de eerste stap van een keurmerk te halen?' },
    qualitativeCriteria: { label: 'Voldoet u aan wat de uitgever vraagt naast de cijfers?' },
    statutesChangedForBCorp: { label: 'Zijn uw statuten aangepast voor B Corp?' },
    publicProfile: { label: 'Heeft u een openbaar profiel bij de uitgever?' },
    impactPoints: { label: 'Hoeveel punten haalt u in de B Impact Assessment?' },
    performanceTopics: { label: 'Op hoeveel onderwerpen voldoet u daar?' }
  }
}
