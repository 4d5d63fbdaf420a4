// De zinnen over keurmerken. De uitgever meet en beslist zelf: dat staat bij elk oordeel over een heel keurmerk.
import type { LabelMessages } from './messages.ts'

const OWN = 'Dit is een planning. De uitgever van het keurmerk meet en beslist zelf.'

export const LABELS_NL: LabelMessages = {
  pathway: {
    met: (v) => `Met deze gegevens is het keurmerk ${v('label')} te halen vóór of op ${v('before')}. ${OWN}`,
    'not-met': (v) => `Met deze gegevens is het keurmerk ${v('label')} niet te halen vóór of op ${v('before')}. ${OWN}`,
    unknown: (v) => `Het is niet bekend of het keurmerk ${v('label')} te halen is. ${OWN}`
  },
  'label-held': {
    met: (v) => `U heeft het keurmerk ${v('label')} (geldig tot en met: ${v('until')}).`,
    'not-met': (v) => `U heeft het keurmerk ${v('label')} niet.`,
    unknown: (v) => `Of u het keurmerk heeft: ${v('label')}.`
  },
  'label-assessment': {
    met: (v) => `Aan alles wat voor ${v('label')} wordt gevraagd, is volgens deze gegevens voldaan. ${OWN}`,
    'not-met': (v) => `Niet aan alles wat voor ${v('label')} wordt gevraagd, is nu voldaan. ${OWN}`,
    unknown: () => `Het is niet bekend of aan alles is voldaan wat voor dit keurmerk wordt gevraagd. ${OWN}`
  },
  'label-requirement': {
    met: () => 'Aan deze eis is voldaan.',
    'not-met': () => 'Aan deze eis is niet voldaan.',
    unknown: (v) => `Wat het keurmerk hier vraagt, is niet bekend: ${v('reason')}.`
  },
  'label-statement': {
    met: (v) => `Dit klopt met wat het keurmerk vraagt: ${v('statement')}: ${v('answer')}.`,
    'not-met': (v) => `Dit klopt niet met wat het keurmerk vraagt: ${v('statement')}: ${v('answer')}. Gevraagd: ${v('asked')}.`,
    unknown: (v) => `Het keurmerk vraagt dit te weten: ${v('statement')}.`
  },
  'label-share': {
    met: (v) => v('not-asked') === 'niet bekend' ? `Groot genoeg: ${v('share-of')}, ${v('share')} (${v('bound')} ${v('minimum')}).` : `Dit wordt u niet gevraagd: ${v('share-of')}.`,
    'not-met': (v) => `Te klein: ${v('share-of')}, ${v('share')} (${v('bound')} ${v('minimum')}).`,
    unknown: (v) => `Het is niet bekend of dit groot genoeg is: ${v('share-of')} (${v('bound')} ${v('minimum')}).`
  },
  'label-count': {
    met: (v) => `Genoeg ${v('count-of')}: ${v('count')} (${v('bound')} ${v('minimum')}).`,
    'not-met': (v) => `Te weinig ${v('count-of')}: ${v('count')} (${v('bound')} ${v('minimum')}).`,
    unknown: (v) => `Het is niet bekend of dit genoeg is: ${v('count-of')} (${v('bound')} ${v('minimum')}).`
  },
  'label-legal-form': {
    met: (v) => `De rechtsvorm ${v('legal-form')} is toegestaan.`,
    'not-met': (v) => `De rechtsvorm ${v('legal-form')} is uitgesloten.`,
    unknown: () => 'Het is niet bekend of de rechtsvorm is toegestaan.'
  },
  'label-workforce': {
    met: (v) => `U heeft al ${v('months')} maanden ten minste ${v('minimum-fte')} fte.`,
    'not-met': (v) => v('possible-from') === 'niet bekend'
      ? `Gevraagd wordt ten minste ${v('minimum-fte')} fte, ${v('months')} maanden lang. U heeft ${v('fte')} fte.`
      : `Gevraagd wordt ten minste ${v('minimum-fte')} fte, ${v('months')} maanden lang. Dat kan niet eerder zo zijn dan op ${v('possible-from')}.`,
    unknown: (v) => `Het is niet bekend of u al ${v('months')} maanden ten minste ${v('minimum-fte')} fte heeft.`
  },
  'label-norm': {
    met: (v) => v('between-sizes') === 'niet bekend'
      ? `De bijdrage van ${v('total-contribution')} haalt de norm van ${v('norm')} voor stap ${v('step')}.`
      : `Voor uw grootte is hier geen norm bekend. De bijdrage van ${v('total-contribution')} haalt de norm van de kleinere én de grotere maat voor stap ${v('step')}.`,
    'not-met': (v) => v('between-sizes') === 'niet bekend'
      ? `De bijdrage van ${v('total-contribution')} blijft onder de norm van ${v('norm')} voor stap ${v('step')}.`
      : `Voor uw grootte is hier geen norm bekend. De bijdrage van ${v('total-contribution')} blijft onder de norm van de kleinere én de grotere maat voor stap ${v('step')}.`,
    unknown: (v) => `Het is niet bekend of de bijdrage de norm haalt voor stap ${v('step')}.`
  },
  'label-direct-part': {
    met: (v) => `Een groot genoeg deel van de bijdrage is van uzelf (${v('bound')} ${v('minimum')}).`,
    'not-met': (v) => `Een te klein deel van de bijdrage is van uzelf (${v('bound')} ${v('minimum')}).`,
    unknown: (v) => `Het is niet bekend of een groot genoeg deel van de bijdrage van uzelf is (${v('bound')} ${v('minimum')}).`
  },
  'label-target-share': {
    met: (v) => `Het aandeel van de doelgroep haalt ${v('minimum')}.`,
    'not-met': (v) => `Het aandeel van de doelgroep blijft onder ${v('minimum')}, ook in de ruimste lezing.`,
    unknown: (v) => `Het is niet bekend of het aandeel van de doelgroep ${v('minimum')} haalt.`
  },
  'pso-measurement': {
    met: (v) => `Uw bijdrage is ${v('total-contribution')}: direct ${v('direct-contribution')} en indirect ${v('indirect-contribution')}.`,
    'not-met': () => 'Uw bijdrage is niet te berekenen.',
    unknown: () => 'Uw bijdrage is niet precies bekend.'
  },
  'label-applied': {
    met: (v) => `U heeft het keurmerk aangevraagd op ${v('applied-on')}.`,
    'not-met': () => 'U heeft het keurmerk niet aangevraagd.',
    unknown: (v) => `U heeft het keurmerk aangevraagd op ${v('applied-on')}. De uitgever heeft nog niet beslist; een aanvraag is geen keurmerk.`
  },
  'label-validity': {
    met: (v) => `Het keurmerk geldt ten hoogste ${v('months')} maanden; daarna wordt opnieuw gemeten of beoordeeld.`,
    'not-met': () => 'Het keurmerk geldt dan niet meer.',
    unknown: () => 'Hoe lang het keurmerk geldt, is niet bekend.'
  },
  'label-in-time': {
    met: (v) => v('latest-start') === 'niet bekend' ? 'U bent al begonnen; er is genoeg tijd.' : `Begin uiterlijk op ${v('latest-start')}.`,
    'not-met': (v) => `Het is te laat: er zijn ${v('days-needed')} dagen nodig.`,
    unknown: (v) => v('possible-from') === 'niet bekend'
      ? 'Wanneer u uiterlijk moet beginnen, is niet bekend: geen bron zegt hoe lang alle stappen duren.'
      : `Of er genoeg tijd is, is niet bekend: geen bron zegt of de aanvraag vóór ${v('possible-from')} mag beginnen.`
  }
}
