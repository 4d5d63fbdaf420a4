// Who counts: the badge of the region and the labels that support it.
export { judgePurchase, type PurchaseJudged, type PurchaseQuestion } from './judge-purchase.ts'
