// The help of `sroi verify`, in both languages.
import type { Words } from '@sroi/matcher'
import { OUTPUT } from '../help/option-lines.ts'

export const VERIFY_HELP: Words = {
  nl: `sroi verify: is een export van vastgelegde antwoorden heel, en komt er nu hetzelfde uit?

  sroi verify BESTAND --key SLEUTEL         controleer een export; - leest van standard input

  --key SLEUTEL         de openbare sleutel van wie de export maakte: een PEM-bestand of de 64 cijfers van de vingerafdruk;
                        mag vaker, als er met de jaren meer sleutels waren
  --head KOP            een eerder bewaarde kop van de keten: POSITIE:HASH, een hash, het bestand van een getekende kop of een
                        eerdere export; mag vaker. De keten moet er doorheen gaan
  --tenant ID           de export moet van deze organisatie zijn
  --chain               controleer alleen de keten, de inhoud en de handtekening; vraag niets opnieuw
${OUTPUT.nl}

Dit werkt zonder de dienst, zonder database en zonder netwerk. U vertrouwt alleen op dit programma en op de sleutel en de
koppen die u zelf meebrengt. Zonder --key kan iemand de hele keten herschreven en zelf getekend hebben: dat staat er dan bij.
Wie de sleutel heeft, kan alles herschrijven wat na de laatst bewaarde kop kwam: bewaar dus koppen, buiten bereik van de dienst.

Afsluitcode: 0 heel, en alles komt er hetzelfde uit (met --chain: heel), 1 heel, maar deze versie van de motor zegt iets
anders, 2 heel, maar niet alles is opnieuw te vragen, 3 fout in de opdracht, 4 fout van ons, 5 veranderd, afgekapt of geen
export: de eerste plaats die niet klopt staat erbij.`,
  en: `sroi verify: is an export of recorded answers intact, and does the same come out now?

  sroi verify FILE --key KEY                check an export; - reads standard input

  --key KEY             the public key of whoever made the export: a PEM file, or the 64 digits of its fingerprint; may be
                        repeated, where there were more keys over the years
  --head HEAD           a head of the chain that was kept earlier: POSITION:HASH, a hash, the file of a signed head, or an
                        earlier export; may be repeated. The chain must go through it
  --tenant ID           the export must be of this tenant
  --chain               check only the chain, the contents and the signature; ask nothing again
${OUTPUT.en}

This works without the service, without a database and without a network. You trust only this program, and the key and the
heads that you bring. Without --key somebody may have rewritten the whole chain and signed it: the result then says so.
Whoever has the key can rewrite all that came after the last head that was kept: so keep heads, out of reach of the service.

Exit code: 0 intact, and all comes out the same (with --chain: intact), 1 intact, but this version of the engine says
something else, 2 intact, but not everything can be asked again, 3 a mistake in the command, 4 our own fault, 5 changed, cut
off or no export: the first place that is wrong is named.`
}
