// Mutates the package in the working folder as `npm run mutation` does the matcher, and prints what became of each change.
import { Stryker } from '@stryker-mutator/core'
import { strykerOptions } from '../mutation/stryker-options.mjs'
import { root } from '../root.mjs'

const { buildCommand: _none, ...options } = strykerOptions(root, ['rules'])
const mutants = await new Stryker({ ...options, mutate: ['packages/matcher/dist/*.js'], reporters: [], concurrency: 1 }).runMutationTest()
console.log(JSON.stringify(mutants.map(({ status, replacement }) => `${status}: ${replacement}`)))
