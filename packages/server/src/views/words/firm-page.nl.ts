// The desk fills in for a firm that applies on paper, in Dutch, level B1.
export const firmPage = {
  lead: 'Meldt een organisatie zich op papier aan? Vul hier in wat zij u gaf, en dien het dan voor haar in.',
  onBehalf: (firm: string) => `U vult dit in voor ${firm}. De vragen staan er zoals de organisatie ze krijgt. Vastgelegd wordt dat u dit deed.`,
  prefilled: 'Wat het register van deze organisatie weet, staat er al. Het telt pas als u een stap bewaart.',
  steps: 'Wat de organisatie van zichzelf zegt',
  number: 'Nummer',
  profile: 'Profiel',
  noProfile: 'nog niets bewaard',
  isSaved: 'Bewaard.',
  cases: 'Zaken van deze organisatie',
  casesNone: 'Deze organisatie heeft nog geen zaak.',
  opened: (day: string) => `geopend op ${day}`,
  handIn: 'Dien dit profiel in',
  isHandedIn: 'Dit profiel is ingediend.',
  open: 'Een zaak openen',
  openText: 'Staat de organisatie niet in het register? Dan komt zij er nu in, met haar naam en plaats uit dit profiel.',
  openButton: 'Open een zaak',
  saveFirst: 'Bewaar eerst een stap. Dan kunt u een zaak openen.',
  incomplete: 'Vul eerst naam, plaats en gemeente in. Zonder die kan de organisatie niet in het register.',
  changed: 'Iemand anders heeft intussen iets bewaard. Kijk eerst wat er nu staat.',
  unregistered: 'Vul het profiel van deze organisatie in',
  link: 'Vul in voor de organisatie, van papier'
}
