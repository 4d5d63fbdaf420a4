// What is asked of suppliers, in the help of the commands that look for them.
import type { Words } from '@sroi/matcher'

export const FILTERS: Words = {
  nl: `  --standing STATUS     full, temporary, applied, refused of withdrawn; mag vaker, een ervan is genoeg
  --label KEURMERK      een keurmerk, of een niveau ervan: pso of pso/30-plus; mag vaker
  --municipality ID     de leverancier zit daar; mag vaker
  --works-in ID         de leverancier werkt daar; mag vaker
  --division CIJFERS    de eerste twee cijfers van de CPV-code: 77; mag vaker
  --within KM           hemelsbreed, vanaf de plaats in uw vraag, anders die van de opdracht of de gemeente
  --lead-time DAGEN     levert binnen zoveel dagen
  --capacity EURO       kan in een jaar nog minstens zoveel aan
  --minimum-order EURO  neemt een order van dit bedrag aan
  --delivery DAG        de dag van levering`,
  en: `  --standing STANDING   full, temporary, applied, refused or withdrawn; may be repeated, one of them is enough
  --label LABEL         a label, or a level of it: pso or pso/30-plus; may be repeated
  --municipality ID     the supplier sits there; may be repeated
  --works-in ID         the supplier works there; may be repeated
  --division DIGITS     the first two digits of the CPV code: 77; may be repeated
  --within KM           as the crow flies, from the place in your words, else that of the contract or the municipality
  --lead-time DAYS      delivers within so many days
  --capacity EUR        can still take on at least this in a year
  --minimum-order EUR   takes an order of this amount
  --delivery DAY        the day of delivery`
}
