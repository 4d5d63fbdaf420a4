// Before a contract: must it be put out to tender throughout the Union?
export { assessEuThreshold } from './assess-eu-threshold.ts'
