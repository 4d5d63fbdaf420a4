import type { FileWords, RemarkWords } from './exchange-words.ts'

const MEGABYTE = 1024 * 1024

export const REMARK_WORDS_NL: RemarkWords = {
  absent: ({ name }) => `${name} is leeg. Vul deze in.`,
  'too-long': ({ name, value }) => `${name} is te lang: '${value}'. Kort de tekst in.`,
  'unsafe-characters': ({ name, value }) => `${name} bevat tekens die u niet ziet, of die de schrijfrichting omdraaien: '${value}'. Typ de tekst opnieuw.`,
  'cell-error': ({ name, value }) => `${name} bevat een fout van het rekenblad: ${value}. Herstel de formule of typ de waarde.`,
  'too-many-cells': () => 'De rij heeft meer cellen dan er kolommen zijn. Zet teksten met een scheidingsteken tussen aanhalingstekens.',
  'no-number': ({ value }) => `'${value}' is geen nummer van een organisatie. Gebruik letters, cijfers en streepjes.`,
  'no-kvk-number': ({ value }) => `'${value}' is geen KVK-nummer. Dat heeft acht cijfers. Een rekenblad haalt nullen aan het begin weg.`,
  'no-scheme': ({ name, value }) => `'${value}' kan niet bij ${name}. Gebruik kleine letters, cijfers en streepjes.`,
  'no-amount': ({ value }) => `'${value}' is geen bedrag. Schrijf 350000 of 350000,50, zonder punten voor duizenden.`,
  'no-decimal': ({ value }) => `'${value}' is geen getal met hoogstens twee cijfers achter de komma. Schrijf bijvoorbeeld 16,4.`,
  'no-whole': ({ value }) => `'${value}' is geen geheel getal, of het is te groot.`,
  'no-day': ({ value }) => `'${value}' is geen dag. Schrijf 2027-03-01 of 1-3-2027.`,
  'no-yes-no': ({ value }) => `'${value}' is geen ja of nee. Laat de cel leeg als u het niet weet.`,
  'not-one-of': ({ name, value }) => `'${value}' kan niet bij ${name}.`,
  'no-code': ({ value }) => `'${value}' bevat iets dat geen CPV-code is. Geef acht cijfers, met spaties tussen de codes.`,
  'unknown-code': ({ value }) => `In '${value}' staat een code die niet in de CPV-lijst voorkomt.`,
  'unknown-municipality': ({ value }) => `'${value}' is geen gemeente die hier bekend is.`,
  'no-email': ({ value }) => `'${value}' is geen e-mailadres.`,
  'no-telephone': ({ value }) => `'${value}' is geen telefoonnummer. Gebruik cijfers, spaties en streepjes.`,
  'no-website': ({ value }) => `'${value}' is geen adres van een website. Schrijf bijvoorbeeld https://bakkerij.example.`,
  'no-postcode': ({ value }) => `'${value}' is geen postcode. Schrijf 2011 of 2011 AB.`,
  'unknown-level': ({ value }) => `'${value}' is geen trede van dit keurmerk.`,
  backwards: ({ name, otherName, value }) => `${name} (${value}) ligt vóór ${otherName}. Draai de dagen om of verbeter ze.`,
  without: ({ name, otherName }) => `${name} is ingevuld, maar ${otherName} is leeg. Vul beide in, of geen van beide.`,
  twice: ({ rows = [] }) => `Dit staat meer dan één keer in het bestand: op de rijen ${rows.join(', ')}. Laat één rij staan.`,
  'unknown-supplier': ({ value }) => `In het register staat geen leverancier met nummer ${value}. Importeer eerst de leverancier.`,
  ambiguous: ({ name, otherName }) => `Er is meer dan één met deze ${name}. Vul ook ${otherName} in.`,
  'merge-unknown': ({ value }) => `In het register staat geen leverancier met nummer ${value} die kan opgaan in deze.`,
  'merge-itself': ({ value }) => `Een leverancier kan niet opgaan in zichzelf (${value}).`,
  'not-yours': ({ value }) => `U mag contracten van '${value}' niet wijzigen. Laat de rij weg, of laat iemand die het mag haar aanleveren.`,
  'not-in-order': ({ value }) => `Zo kan het niet worden bewaard: ${value}.`,
  'look-alike': ({ value, suggestions = [] }) => `De naam '${value}' is niet te onderscheiden van die van ${suggestions.join(', ')}. Ga na of het een andere organisatie is.`,
  merged: ({ value, suggestions = [] }) => `Nummer ${value} is opgegaan in ${suggestions.join(', ')}. Gebruik dat nummer.`,
  'unknown-label': ({ value }) => `Het keurmerk '${value}' is hier niet bekend. Het wordt bewaard, maar telt niet mee.`,
  'unknown-postcode': ({ value }) => `Van postcode ${value} is de plek niet bekend. De leverancier komt niet op de kaart.`
}

export const FILE_WORDS_NL: FileWords = {
  empty: () => 'In het bestand staat niets. Zet op de eerste regel de namen van de kolommen, en daaronder de rijen.',
  'no-csv': ({ row }) => `Vanaf rij ${row} is dit geen CSV. Kijk naar de aanhalingstekens: binnen een tekst wordt een aanhalingsteken verdubbeld.`,
  'no-workbook': () => 'Dit is geen werkmap van een rekenblad (.xlsx), of zij is beschadigd. Sla het bestand opnieuw op.',
  'workbook-locked': () => 'Deze werkmap heeft een wachtwoord, of is van een oude soort (.xls). Sla haar op als .xlsx zonder wachtwoord.',
  'unpacked-too-large': ({ most = 0 }) => `Uitgepakt is de werkmap groter dan ${most / MEGABYTE} MB. Deel haar op.`,
  'too-many-rows': ({ most }) => `Het bestand heeft meer dan ${most} rijen. Deel het op.`,
  'too-many-columns': ({ most }) => `Het bestand heeft meer dan ${most} kolommen.`,
  'unknown-column': ({ value }) => `De kolom '${value}' is niet bekend. Zet # voor de naam om haar over te slaan.`,
  'double-column': ({ value }) => `De kolom '${value}' staat er twee keer. Laat er één weg.`,
  'column-absent': ({ value }) => `De kolom '${value}' ontbreekt.`,
  interrupted: () => 'Het nakijken is onderbroken. Er is niets geschreven. Lever het bestand opnieuw in.',
  'too-much-memory': () => 'Het bestand is te groot om in één keer na te kijken. Deel het op.',
  broken: () => 'Bij ons ging iets mis. Er is niets geschreven. Probeer het later opnieuw.'
}
