/** Properties to be replaced; `undefined` takes one away. */
export type Changes<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** The object without the properties that are undefined: absent is not known. */
export function defined<T extends object> (value: Changes<T>): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T
}
