// A module hook: the compiled tests get the recorder where they ask for tap.

/** @type {import('node:module').ResolveHook} */
export async function resolve (specifier, context, nextResolve) {
  return specifier === 'tap' && context.parentURL?.includes('/dist-test/') === true
    ? { url: new URL('recorded-steps.mjs', import.meta.url).href, shortCircuit: true }
    : nextResolve(specifier, context)
}
