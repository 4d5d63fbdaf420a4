// The help of `sroi invite`, in both languages.
import type { Words } from '@sroi/matcher'
import { ASKED, CONTRACT } from './obligation-lines.ts'
import { DATABASE_REGISTER, LANGUAGE } from './option-lines.ts'

export const INVITE: Words = {
  nl: `sroi invite --procedure SOORT --invite AANTAL (--notice BESTAND | --contract BESTAND | feiten) --authority ID [opties]

Wie nodigt u uit voor een enkelvoudige of meervoudige onderhandse aanbesteding? Waar een bedrijf zit of werkt telt nooit mee.
Wie gelijk zijn, gaan om de beurt: eerst wie kortgeleden het minst is uitgenodigd, dan beslist het lot. Een mens legt de
reden vast; het programma bewaart niets.

  --procedure SOORT     single-private (enkelvoudig) of multiple-private (meervoudig)
  --invite AANTAL       hoeveel bedrijven: 1 bij enkelvoudig, 2 of meer bij meervoudig
  --invited-lately ID=N hoe vaak een leverancier kortgeleden is uitgenodigd, mag vaker: fic-0004=2
  --reason TEKST        waarom deze bedrijven, zoals een mens het vastlegt; samen met --reason-on
  --reason-on DAG       de dag waarop de reden is vastgelegd
  --reason-by FUNCTIE   de functie van wie dat deed, geen naam
  --seed TEKST          het lot; anders volgt het uit de opdracht, zodat dezelfde vraag hetzelfde antwoord geeft
  --buyer SOORT         central of sub-central, voor de Europese drempel
  --social-or-other yes|no een sociale of andere specifieke dienst
  --regime SOORT        classic, utilities, concession, defence of other
  --cpv CODE            CPV-code van de opdracht, mag vaker
  --need TEKST          wat u zoekt, in uw eigen woorden
  --standing STATUS     full, temporary, applied, refused of withdrawn; mag vaker, een ervan is genoeg
  --label KEURMERK      een keurmerk, of een niveau ervan: pso of pso/30-plus; mag vaker
  --division CIJFERS    de eerste twee cijfers van de CPV-code: 77; mag vaker
  --lead-time DAGEN     levert binnen zoveel dagen
  --capacity EURO       kan in een jaar nog minstens zoveel aan
  --minimum-order EURO  neemt een order van dit bedrag aan
  --delivery DAG        de dag van levering
  --show AANTAL         hoeveel leveranciers per lijst
${CONTRACT.nl}
${ASKED.nl}
${LANGUAGE.nl}
  --json                de uitkomst als JSON, precies zoals de HTTP-interface hem geeft
${DATABASE_REGISTER.nl}

Afsluitcode: 0 er zijn er genoeg en de reden is vastgelegd, 1 er zijn er te weinig, 2 de reden ontbreekt, 3 fout in de invoer
(alle fouten staan op standard error), 4 fout van ons.`,
  en: `sroi invite --procedure KIND --invite N (--notice FILE | --contract FILE | facts) --authority ID [options]

Whom do you invite for a single or multiple private tender? Where a firm sits or works never counts. Equals take turns: whoever
was invited least of late first, then the lot decides. A person records the reason; the program keeps nothing.

  --procedure KIND      single-private or multiple-private
  --invite N            how many firms: 1 for a single, 2 or more for a multiple private tender
  --invited-lately ID=N how often a supplier was invited of late, may be repeated: fic-0004=2
  --reason TEXT         why these firms, as a person records it; together with --reason-on
  --reason-on DAY       the day on which the reason was recorded
  --reason-by FUNCTION  the function of whoever did that, no name
  --seed TEXT           the lot; else it follows from the contract, so that the same question has the same answer
  --buyer KIND          central or sub-central, for the European threshold
  --social-or-other yes|no a social or other specific service
  --regime REGIME       classic, utilities, concession, defence or other
  --cpv CODE            CPV code of the contract, may be repeated
  --need TEXT           what you need, in your own words
  --standing STANDING   full, temporary, applied, refused or withdrawn; may be repeated, one of them is enough
  --label LABEL         a label, or a level of it: pso or pso/30-plus; may be repeated
  --division DIGITS     the first two digits of the CPV code: 77; may be repeated
  --lead-time DAYS      delivers within so many days
  --capacity EUR        can still take on at least this in a year
  --minimum-order EUR   takes an order of this amount
  --delivery DAY        the day of delivery
  --show N              how many suppliers of each list
${CONTRACT.en}
${ASKED.en}
${LANGUAGE.en}
  --json                the outcome as JSON, exactly as the HTTP interface gives it
${DATABASE_REGISTER.en}

Exit code: 0 there are enough and the reason is recorded, 1 there are too few, 2 the reason is missing, 3 a mistake in the input
(all of them on standard error), 4 our own fault.`
}
