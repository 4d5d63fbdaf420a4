// Who counts: the badge of the region and the labels that support it.
export { currentAdmission, isBadge } from './current-admission.ts'
export { judgePurchase, type PurchaseQuestion } from './judge-purchase.ts'
export { isAccepted, judgeLabel } from './judge-label.ts'
