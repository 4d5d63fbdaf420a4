// Who counts: the badge of the region and the labels that support it.
export { judgePurchase, type PurchaseQuestion } from './judge-purchase.ts'
export { isAccepted, judgeLabel } from './judge-label.ts'
