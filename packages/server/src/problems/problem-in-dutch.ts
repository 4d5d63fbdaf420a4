// What is wrong with a file of rules or with a question, in Dutch. The library says it in English, value first: "5.5 is not a share in whole basis points. 5 % is 500."

/** What follows the value. `$1` and so on are what the parts in brackets hold. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ['is not an amount\\. Write it as 350000 or 350000,50, without marks for thousands', 'is geen bedrag. Schrijf het als 350000 of 350000,50, zonder tekens voor duizendtallen'],
  ['is not a percentage\\. Write it as 5 or 5,25', 'is geen percentage. Schrijf het als 5 of 5,25'],
  ['is not a number of kilometres\\. Write it as 25 or 12,5', 'is geen aantal kilometers. Schrijf het als 25 of 12,5'],
  ['is not a day\\. Write it as 2027-03-01 or 1-3-2027', 'is geen dag. Schrijf hem als 2027-03-01 of 1-3-2027'],
  ['is not a CPV code\\. Give eight digits, as 77310000; with several codes put spaces between them', 'is geen CPV-code. Geef acht cijfers, als 77310000; zet tussen meer codes spaties'],
  ['is absent\\. Give an object', 'ontbreekt. Geef een object'],
  ['is absent\\. Give a list', 'ontbreekt. Geef een lijst'],
  ['is absent\\. Give a text', 'ontbreekt. Geef een tekst'],
  ['is absent\\. Give true or false', 'ontbreekt. Geef true of false'],
  ['is absent\\. Give a (?:whole )?number', 'ontbreekt. Geef een getal'],
  ['is absent\\. Give one of (.*?)', 'ontbreekt. Geef een van $1'],
  ['is absent\\. Give (.*?)', 'ontbreekt. Geef $1'],
  ['is absent; say in a note which source it is inferred from, or what is missing', 'ontbreekt; zeg in een note van welke bron het is afgeleid, of wat er ontbreekt'],
  ['is absent\\. Add it', 'ontbreekt. Voeg het toe'],
  ['is absent', 'ontbreekt'],
  ["is not a known key here\\. Did you mean '(.*?)'\\?", "is hier geen bekende sleutel. Bedoelt u '$1'?"],
  ['is not a known key here\\. The keys here are (.*?)', 'is hier geen bekende sleutel. De sleutels zijn hier $1'],
  ['is not a known key here\\. Correct its spelling or leave it out', 'is hier geen bekende sleutel. Verbeter de spelling of laat hem weg'],
  ['is not one of (.*?)', 'is niet een van $1'],
  ['is not an amount in whole cents\\. € 350 000 is 35000000', 'is geen bedrag in hele centen. € 350.000 is 35000000'],
  ['is not a share in whole basis points\\. 5 % is 500', 'is geen aandeel in hele basispunten. 5% is 500'],
  ['is below zero; an amount is at least 0', 'is lager dan nul; een bedrag is ten minste 0'],
  ['is below zero; a share is at least 0', 'is lager dan nul; een aandeel is ten minste 0'],
  ['is above (\\d+), the largest amount that is taken', 'is meer dan $1, het grootste bedrag dat kan'],
  ['is above (\\d+), which is all of it', 'is meer dan $1, en dat is al het geheel'],
  ['is above (\\d+)\\. Give at most \\d+', 'is meer dan $1. Geef ten hoogste $1'],
  ['is above (\\d+)', 'is meer dan $1'],
  ['is below (-?\\d+)\\. Give at least -?\\d+', 'is minder dan $1. Geef ten minste $1'],
  ['is below one', 'is minder dan één'],
  ['is below the minimum', 'is lager dan het minimum'],
  ['holds more than (\\d+)\\. Give at most \\d+', 'heeft er meer dan $1. Geef er ten hoogste $1'],
  ['holds fewer than (\\d+)\\. Give at least \\d+', 'heeft er minder dan $1. Geef er ten minste $1'],
  ['holds more than 50 holidays', 'heeft meer dan 50 feestdagen'],
  ['is longer than (\\d+) characters\\. Shorten it', 'is langer dan $1 tekens. Maak het korter'],
  ['is longer than (\\d+) characters', 'is langer dan $1 tekens'],
  ['is empty\\. Give a text', 'is leeg. Geef een tekst'],
  ['holds control characters, characters that turn the order of reading, or broken Unicode\\. Remove them', 'heeft stuurtekens, tekens die de leesrichting omdraaien, of kapotte Unicode. Haal ze weg'],
  ['holds no badge\\. Give temporary, full, or both', 'noemt geen badge. Geef temporary, full of allebei'],
  ['holds no way to meet it\\. Give one', 'noemt geen manier om eraan te voldoen. Geef er een'],
  ['is not a question of a criterion\\. Give its kind, as established-in or statement', 'is geen vraag van een criterium. Geef de soort, zoals established-in of statement'],
  ['holds two ways with one id\\. Give each its own', 'heeft twee manieren met één id. Geef elk een eigen id'],
  ['asks nothing\\. Give a condition', 'vraagt niets. Geef een voorwaarde'],
  ['holds no municipality\\. Give one', 'noemt geen gemeente. Geef er een'],
  ['is not a day\\. Write it as 2027-03-01', 'is geen dag. Schrijf hem als 2027-03-01'],
  ['is not a day of the calendar\\. Write an existing day as 2027-03-01', 'is geen dag van de kalender. Schrijf een bestaande dag als 2027-03-01'],
  ['is not a moment in UTC\\. Write it as 2027-03-01T09:30:00Z', 'is geen moment in UTC. Schrijf het als 2027-03-01T09:30:00Z'],
  ['is not a day of the year\\. Give daysFromEaster, or month and day', 'is geen dag van het jaar. Geef daysFromEaster, of month en day'],
  ['is not a day of every year', 'is niet elk jaar een dag'],
  ['ends before it starts\\. Swap or correct the days', 'eindigt voordat het begint. Verwissel of verbeter de dagen'],
  ['has a value although it is missing, or none although it is not\\. Exactly a missing provision has the value null', "heeft een waarde hoewel die 'missing' is, of juist niet. Precies een bepaling die 'missing' is, heeft de waarde null"],
  ['holds weights that do not add up to 10000', 'heeft gewichten die samen geen 10000 zijn'],
  ['does not fit the unit\\. Months and years say which day stands for one that a month does not have; days and weeks have null', 'past niet bij de eenheid. Maanden en jaren zeggen welke dag er staat voor een dag die een maand niet heeft; dagen en weken hebben null'],
  ['does not say what enters\\. Give true, false or when-agreed', 'zegt niet wat meetelt. Geef true, false of when-agreed'],
  ['holds control characters or broken Unicode; remove them', 'heeft stuurtekens of kapotte Unicode; haal ze weg'],
  ['holds nothing: the upper bound lies below the lower\\. Swap or correct the bounds', 'bevat niets: de bovengrens ligt onder de ondergrens. Verwissel of verbeter de grenzen'],
  ['is empty; give the id of an authority', 'is leeg; geef het id van een gemeente of regio'],
  ['is neither every-block nor a list of ids of building blocks', "is geen 'every-block' en geen lijst met ids van bouwblokken"],
  ['is not a basis\\. Give weekHundredths for fixed, or collective-agreement, own or none', 'is geen grondslag. Geef weekHundredths bij fixed, of collective-agreement, own of none'],
  ['is not a cap\\. Give months for the clock calendar or worked, or the clock wage-subsidy-runs or none', 'is geen maximum. Geef months bij de klok calendar of worked, of de klok wage-subsidy-runs of none'],
  ['is not a code\\. Write it in lower case with hyphens, as participatiewet', 'is geen code. Schrijf haar met kleine letters en streepjes, als participatiewet'],
  ['is not a code', 'is geen code'],
  ['is not a condition\\. Give age with years, permanent-contract, after-internship with months, or circumstance with its code', 'is geen voorwaarde. Geef age met years, permanent-contract, after-internship met months, of circumstance met de code'],
  ['is not a consequence\\. Give contractual-penalty with its factor, or public-law-decision', 'is geen gevolg. Geef contractual-penalty met de factor, of public-law-decision'],
  ['is not a factor in whole basis points\\. 1\\.5 times is 15000', 'is geen factor in hele basispunten. Anderhalf keer is 15000'],
  ['is not a text', 'is geen tekst'],
  ['is not a value\\. Give cents for a year, school-year, month, day, hour or once, or basisPoints of an invoice, labour-cost or actual-cost', 'is geen waarde. Geef cents voor year, school-year, month, day, hour of once, of basisPoints van invoice, labour-cost of actual-cost'],
  ['is not a whole number of hundredths\\. 36 hours is 3600', 'is geen heel aantal honderdsten. 36 uur is 3600'],
  ['is not a whole number of months', 'is geen heel aantal maanden'],
  ['is not a whole number', 'is geen heel getal'],
  ['is not a CPV division of two digits, as "77", nor a group of three, as "773"', 'is geen CPV-groep van twee cijfers, zoals "77", of drie, zoals "773"'],
  ['is not a CPV code\\. Give its eight digits, as 77310000', 'is geen CPV-code. Geef de acht cijfers, als 77310000'],
  ['is not a CPV code\\. Give the eight digits without the check digit, as 77310000', 'is geen CPV-code. Geef de acht cijfers zonder controlecijfer, als 77310000'],
  ['is not an object', 'is geen object'],
  ['is not a list', 'is geen lijst'],
  ['is not true or false', 'is niet true of false'],
  ['is not a number', 'is geen getal'],
  ['is not (.*?)', 'is niet $1'],
  ['leaves no day to work on', 'laat geen werkdag over'],
  ['lies below the start of the span\\. Swap or correct the numbers', 'ligt onder het begin van de reeks. Verwissel of verbeter de getallen']
]

/** Sentences without a value. */
const WHOLE: readonly (readonly [string, string])[] = [
  ['There is no contract in the list\\. Put the names of the columns on the first line, and a contract on each next line', 'Er staat geen opdracht in de lijst. Zet de namen van de kolommen op de eerste regel, en op elke volgende regel een opdracht'],
  ['The list has (\\d+) contracts, more than (\\d+)\\. Send it in parts', 'De lijst heeft $1 opdrachten, meer dan $2. Geef hem in delen'],
  ['Two columns mean the same\\. Leave one of them out', 'Twee kolommen betekenen hetzelfde. Laat er een weg'],
  ['From here on this is not CSV\\. Check the quotes: a text with a quote in it stands between quotes, and that quote is doubled', 'Vanaf hier is dit geen CSV. Kijk naar de aanhalingstekens: een tekst met een aanhalingsteken erin staat tussen aanhalingstekens, en dat ene staat er dubbel'],
  ["There is no such column; did you mean (.*?)\\? Put # before its name to have it passed by\\. There are (.*)", 'Deze kolom kennen wij niet; bedoelt u $1? Zet # voor de naam om hem over te slaan. De kolommen zijn $2'],
  ['There is no such column\\. Put # before its name to have it passed by\\. There are (.*)', 'Deze kolom kennen wij niet. Zet # voor de naam om hem over te slaan. De kolommen zijn $1'],
  ['The line has (\\d+) cells, the first line names (\\d+) columns\\. Put texts with a separator in them between quotes', 'De regel heeft $1 cellen, de eerste regel noemt $2 kolommen. Zet een tekst met een scheidingsteken erin tussen aanhalingstekens'],
  ['The text is not UTF-8\\. Save or send it as UTF-8', 'De tekst is geen UTF-8. Bewaar het bestand als UTF-8'],
  ["There is no authority '(.*?)' in the list\\. Did you mean (.*?)\\? Use the id of a municipality, in lower case", "Er staat geen gemeente '$1' in de lijst. Bedoelt u $2? Gebruik het id van een gemeente, met kleine letters"],
  ["There is no authority '(.*?)' in the list\\. Use the id of a municipality, in lower case", "Er staat geen gemeente '$1' in de lijst. Gebruik het id van een gemeente, met kleine letters"],
  ['There is nothing to read\\. Send a JSON object', 'Er valt niets te lezen. Geef een JSON-object'],
  ['The text is not JSON\\. It goes wrong at line (\\d+), column (\\d+)\\. Check quotes, commas and brackets', 'De tekst is geen JSON. Het gaat mis op regel $1, kolom $2. Kijk naar aanhalingstekens, komma’s en haken'],
  ["The key '(.*?)' occurs twice here\\. Keep the one that is meant", "De sleutel '$1' staat hier twee keer. Laat staan wat bedoeld is"],
  ["There is no key '(.*?)' here\\. Leave it out", "Er is hier geen sleutel '$1'. Laat hem weg"],
  ['Lists and objects lie more than (\\d+) deep in each other\\. No question needs that', 'Lijsten en objecten liggen meer dan $1 diep in elkaar. Geen regelset heeft dat nodig'],
  ['The text holds a NUL or half a character\\. Leave it out', 'De tekst heeft een NUL of een half teken. Laat dat weg'],
  ['There are more problems than these (\\d+)\\. Mend these and ask again', 'Er zijn meer fouten dan deze $1. Herstel deze en vraag het opnieuw'],
  ['The rules have (\\d+) edges; a table of at most (\\d+) is made\\. Split the rule set', 'De regels hebben $1 grenzen; een tabel heeft er ten hoogste $2. Splits de regelset'],
  ['There is a case of this name\\. Name an empty folder, or remove the case first', 'Er is al een geval met deze naam. Noem een lege map, of verwijder het geval eerst'],
  ['This cannot be used as a folder \\((.*?)\\)\\. Name a folder that you may write in', 'Dit kan geen map zijn ($1). Noem een map waarin u mag schrijven'],
  ['Say for which contracts: --contracts and a JSON file with a list of contracts or questions', 'Zeg voor welke opdrachten: --contracts en een JSON-bestand met een lijst opdrachten of vragen'],
  ['The file has (\\d+) bytes; at most (\\d+) are read', 'Het bestand heeft $1 bytes; er worden er ten hoogste $2 gelezen'],
  ['The file cannot be read \\((.*?)\\)\\. Check the name and the folder', 'Het bestand kan niet worden gelezen ($1). Kijk naar de naam en de map']
]

/** Something that is absent is told with the repair of what else would be wrong with it. */
const ABSENT = SENTENCES.flatMap(([english, dutch]): readonly (readonly [string, string])[] => {
  const [, repair] = english.split('\\. ')
  const [, inDutch] = dutch.split('. ')
  return english.startsWith('is absent') || repair === undefined || inDutch === undefined ? [] : [[`is absent\\. ${repair}`, `ontbreekt. ${inDutch}`]]
})

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  ...WHOLE.map(([english, dutch]) => [new RegExp(`^${english}\\.?$`, 's'), dutch] as const),
  ...[...ABSENT, ...SENTENCES].map(([english, dutch]) => [new RegExp(`^(?<value>.*) ${english}\\.?$`, 's'), dutch] as const)
]

const VALUES: Readonly<Record<string, string>> = { 'The value': 'De waarde', 'The list': 'De lijst', 'The object': 'Het object' }

/** The same in Dutch; what is not known here stays as it is. */
export function problemInDutch (detail: string): string {
  for (const [pattern, dutch] of PATTERNS) {
    const match = pattern.exec(detail)
    if (match === null) continue
    const value = match.groups?.['value']
    const parts = match.slice(value === undefined ? 1 : 2)
    const sentence = dutch.replace(/\$(\d)/g, (_, number: string) => parts[Number(number) - 1] ?? '')
    const whole = value === undefined ? sentence : `${VALUES[value] ?? value} ${sentence}`
    return detail.endsWith('.') ? `${whole}.` : whole
  }
  return detail
}
