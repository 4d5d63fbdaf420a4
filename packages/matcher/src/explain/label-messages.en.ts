// The sentences on labels. The issuer measures and decides itself: every verdict on a whole label says so.
import type { LabelMessages } from './messages.ts'

const OWN = 'This is a plan. The issuer of the label measures and decides itself.'

export const LABELS_EN: LabelMessages = {
  pathway: {
    met: (v) => `With these facts the label ${v('label')} can be had on or before ${v('before')}. ${OWN}`,
    'not-met': (v) => `With these facts the label ${v('label')} cannot be had on or before ${v('before')}. ${OWN}`,
    unknown: (v) => `It is not known whether the label ${v('label')} can be had. ${OWN}`
  },
  'label-held': {
    met: (v) => `You hold the label ${v('label')} (valid until: ${v('until')}).`,
    'not-met': (v) => `You do not hold the label ${v('label')}.`,
    unknown: (v) => `Whether you hold the label: ${v('label')}.`
  },
  'label-assessment': {
    met: (v) => `By these facts all that ${v('label')} asks is there. ${OWN}`,
    'not-met': (v) => `Not all that ${v('label')} asks is there now. ${OWN}`,
    unknown: () => `It is not known whether all that this label asks is there. ${OWN}`
  },
  'label-requirement': {
    met: () => 'This requirement is met.',
    'not-met': () => 'This requirement is not met.',
    unknown: (v) => `What the label asks here is not known: ${v('reason')}.`
  },
  'label-statement': {
    met: (v) => `This agrees with what the label asks: ${v('statement')}: ${v('answer')}.`,
    'not-met': (v) => `This does not agree with what the label asks: ${v('statement')}: ${v('answer')}. Asked: ${v('asked')}.`,
    unknown: (v) => `The label needs to know this: ${v('statement')}.`
  },
  'label-share': {
    met: (v) => v('not-asked') === 'not known' ? `Large enough: ${v('share-of')}, ${v('share')} (${v('bound')} ${v('minimum')}).` : `This is not asked of you: ${v('share-of')}.`,
    'not-met': (v) => `Too small: ${v('share-of')}, ${v('share')} (${v('bound')} ${v('minimum')}).`,
    unknown: (v) => `It is not known whether this is large enough: ${v('share-of')} (${v('bound')} ${v('minimum')}).`
  },
  'label-count': {
    met: (v) => `Enough ${v('count-of')}: ${v('count')} (${v('bound')} ${v('minimum')}).`,
    'not-met': (v) => `Too few ${v('count-of')}: ${v('count')} (${v('bound')} ${v('minimum')}).`,
    unknown: (v) => `It is not known whether this is enough: ${v('count-of')} (${v('bound')} ${v('minimum')}).`
  },
  'label-legal-form': {
    met: (v) => `The legal form ${v('legal-form')} is allowed.`,
    'not-met': (v) => `The legal form ${v('legal-form')} is excluded.`,
    unknown: () => 'It is not known whether the legal form is allowed.'
  },
  'label-workforce': {
    met: (v) => `You have had at least ${v('minimum-fte')} fte for ${v('months')} months.`,
    'not-met': (v) => v('possible-from') === 'not known'
      ? `At least ${v('minimum-fte')} fte are asked, for ${v('months')} months. You have ${v('fte')} fte.`
      : `At least ${v('minimum-fte')} fte are asked, for ${v('months')} months. That cannot be so before ${v('possible-from')}.`,
    unknown: (v) => `It is not known whether you have had at least ${v('minimum-fte')} fte for ${v('months')} months.`
  },
  'label-norm': {
    met: (v) => v('between-sizes') === 'not known'
      ? `The contribution of ${v('total-contribution')} reaches the norm of ${v('norm')} for step ${v('step')}.`
      : `No norm is known here for your size. The contribution of ${v('total-contribution')} reaches the norm of both the smaller and the larger size for step ${v('step')}.`,
    'not-met': (v) => v('between-sizes') === 'not known'
      ? `The contribution of ${v('total-contribution')} stays below the norm of ${v('norm')} for step ${v('step')}.`
      : `No norm is known here for your size. The contribution of ${v('total-contribution')} stays below the norm of both the smaller and the larger size for step ${v('step')}.`,
    unknown: (v) => `It is not known whether the contribution reaches the norm for step ${v('step')}.`
  },
  'label-direct-part': {
    met: (v) => `A large enough part of the contribution is your own (${v('bound')} ${v('minimum')}).`,
    'not-met': (v) => `Too small a part of the contribution is your own (${v('bound')} ${v('minimum')}).`,
    unknown: (v) => `It is not known whether a large enough part of the contribution is your own (${v('bound')} ${v('minimum')}).`
  },
  'label-target-share': {
    met: (v) => `The share of the target group reaches ${v('minimum')}.`,
    'not-met': (v) => `The share of the target group stays below ${v('minimum')}, even in the widest reading.`,
    unknown: (v) => `It is not known whether the share of the target group reaches ${v('minimum')}.`
  },
  'pso-measurement': {
    met: (v) => `Your contribution is ${v('total-contribution')}: ${v('direct-contribution')} direct and ${v('indirect-contribution')} indirect.`,
    'not-met': () => 'Your contribution cannot be reckoned.',
    unknown: () => 'Your contribution is not exactly known.'
  },
  'label-applied': {
    met: (v) => `You applied for the label on ${v('applied-on')}.`,
    'not-met': () => 'You have not applied for the label.',
    unknown: (v) => `You applied for the label on ${v('applied-on')}. The issuer has not decided yet; an application is not a label.`
  },
  'label-validity': {
    met: (v) => `The label is valid for at most ${v('months')} months; then it is measured or assessed again.`,
    'not-met': () => 'The label is no longer valid then.',
    unknown: () => 'How long the label is valid is not known.'
  },
  'label-in-time': {
    met: (v) => v('latest-start') === 'not known' ? 'You have begun already; there is time enough.' : `Begin on ${v('latest-start')} at the latest.`,
    'not-met': (v) => `It is too late: ${v('days-needed')} days are needed.`,
    unknown: (v) => v('possible-from') === 'not known'
      ? 'When you must begin at the latest is not known: no source says how long all steps take.'
      : `Whether there is time enough is not known: no source says whether the application may begin before ${v('possible-from')}.`
  }
}
