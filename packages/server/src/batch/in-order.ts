// Work that several do at once, handed on in the order in which it was given.

/** Never more than `ahead` are begun before the first of them is taken. Whoever stops taking stops the rest from being begun. */
export async function * inOrder<W, A> (works: Iterable<W>, ahead: number, begin: (work: W) => Promise<A>): AsyncGenerator<A> {
  const begun: Promise<A>[] = []
  const start = (work: W): void => {
    const answer = begin(work)
    // told when its turn comes
    answer.catch(() => {})
    begun.push(answer)
  }
  for (const work of works) {
    start(work)
    if (begun.length >= ahead) yield await (begun.shift() as Promise<A>)
  }
  for (const answer of begun) yield await answer
}
