// Texts and lists that grow while a register is read.

/** Gives each text a place, the same for the same text. */
export class Interned<V> {
  readonly values: V[] = []
  readonly #places = new Map<string, number>()

  place (key: string, value: V): number {
    const known = this.#places.get(key)
    if (known !== undefined) return known
    this.#places.set(key, this.values.length)
    this.values.push(value)
    return this.values.length - 1
  }
}

type Numbers = Uint8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float64Array

/** Numbers of one kind, without knowing how many come. */
export class Growing<A extends Numbers> {
  #numbers: A
  length = 0
  readonly #make: (length: number) => A

  constructor (make: (length: number) => A) {
    this.#make = make
    this.#numbers = make(1024)
  }

  push (value: number): void {
    if (this.length === this.#numbers.length) {
      const larger = this.#make(this.length * 2)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[this.length] = value
    this.length += 1
  }

  set (index: number, value: number): void {
    this.#numbers[index] = value
  }

  at (index: number): number {
    return this.#numbers[index] as number
  }

  /** What has come, and no more. */
  taken (): A {
    return this.#numbers.slice(0, this.length) as A
  }
}
