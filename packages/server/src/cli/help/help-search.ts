// The help of `sroi search`, in both languages.
import type { Words } from '@sroi/matcher'
import { ASKED, CONTRACT, EXIT } from './obligation-lines.ts'
import { DATABASE_REGISTER, LANGUAGE } from './option-lines.ts'

export const SEARCH: Words = {
  nl: `sroi search --need TEKST (--notice BESTAND | --contract BESTAND | feiten) (--authority ID | --rules BESTAND ...) [opties]

Leveranciers die kunnen invullen wat over is, voor wat u zoekt. Er staat bij hoe uw woorden zijn gelezen, waarom een leverancier
op zijn plaats staat, en wat elke verdere keuze geeft.

  --need TEKST          wat u zoekt, in uw eigen woorden: "tuinman voor een schoolplein"; noem gerust een plaats
  --cpv CODE            zoek ook op deze code: 77310000; mag vaker
  --same-division       alleen leveranciers in dezelfde hoofdgroep van codes
  --reserved            alleen wie een voorbehouden opdracht mag doen (artikel 2.82)
  --budget EURO         wat u hooguit wilt inkopen, zonder btw
  --standing STATUS     full, temporary, applied, refused of withdrawn; mag vaker, een ervan is genoeg
  --label KEURMERK      een keurmerk, of een niveau ervan: pso of pso/30-plus; mag vaker
  --municipality ID     de leverancier zit daar; mag vaker
  --works-in ID         de leverancier werkt daar; mag vaker
  --division CIJFERS    de eerste twee cijfers van de CPV-code: 77; mag vaker
  --within KM           hemelsbreed, vanaf de plaats in uw vraag, anders die van de opdracht of de gemeente
  --lead-time DAGEN     levert binnen zoveel dagen
  --capacity EURO       kan in een jaar nog minstens zoveel aan
  --minimum-order EURO  neemt een order van dit bedrag aan
  --delivery DAG        de dag van levering
  --show AANTAL         hoeveel leveranciers per lijst
  --after PLAATS        waar een lijst verder gaat: wat een eerder antwoord onder een lijst zette
  --why NAAM            waarom staat dit bedrijf er niet bij, en wat verandert dat; een naam met fouten mag
  --seed TEKST          draait de volgorde van wie in alles gelijk zijn
${CONTRACT.nl}
${ASKED.nl}
${LANGUAGE.nl}
  --json                de uitkomst als JSON, precies zoals de HTTP-interface hem geeft
${DATABASE_REGISTER.nl}

${EXIT.nl}`,
  en: `sroi search --need TEXT (--notice FILE | --contract FILE | facts) (--authority ID | --rules FILE ...) [options]

Suppliers that can fill what is left, for what you need. With how your words were read, why a supplier stands where it does, and
what every further choice gives.

  --need TEXT           what you need, in your own words, mostly Dutch: "tuinman voor een schoolplein"; name a place if you like
  --cpv CODE            look for this code as well: 77310000; may be repeated
  --same-division       only suppliers in the same division of codes
  --reserved            only those that may perform a reserved contract (article 2.82)
  --budget EUR          what you mean to buy at most, without VAT
  --standing STANDING   full, temporary, applied, refused or withdrawn; may be repeated, one of them is enough
  --label LABEL         a label, or a level of it: pso or pso/30-plus; may be repeated
  --municipality ID     the supplier sits there; may be repeated
  --works-in ID         the supplier works there; may be repeated
  --division DIGITS     the first two digits of the CPV code: 77; may be repeated
  --within KM           as the crow flies, from the place in your words, else that of the contract or the municipality
  --lead-time DAYS      delivers within so many days
  --capacity EUR        can still take on at least this in a year
  --minimum-order EUR   takes an order of this amount
  --delivery DAY        the day of delivery
  --show N              how many suppliers of each list
  --after PLACE         where a list goes on: what an earlier answer put below a list
  --why NAME            why is this firm not there, and what changes that; misspellings are forgiven
  --seed TEXT           turns the order of those that are equal in everything
${CONTRACT.en}
${ASKED.en}
${LANGUAGE.en}
  --json                the outcome as JSON, exactly as the HTTP interface gives it
${DATABASE_REGISTER.en}

${EXIT.en}`
}
