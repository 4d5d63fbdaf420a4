// What of an earlier list of promises is kept no more: each line is something that works today and would not tomorrow.

/**
 * @param {readonly string[]} earlier
 * @param {readonly string[]} now
 * @returns {string[]} sentences
 */
export function brokenPromises (earlier, now) {
  const [before, after] = [read(earlier), read(now)]
  /** Whether something was there before: only then does a new demand break anything. */
  const wasThere = (/** @type {string} */ key) => before.takes.has(key) || before.takes.has(key.replace(/ (query|header|path) \S+$/, '')) || [...before.takes].some(line => line.startsWith(`${parentOf(key)}.`))
  return [
    ...lost(before.takes, after.takes).filter(line => !isTakenMoreWidely(line, after.takes)).map(key => `is no longer taken: ${key}`),
    ...lost(before.plain, after.plain).map(line => `no longer holds: ${line}`),
    ...lost(before.sure, after.sure).map(key => `is no longer surely given: ${key}`),
    ...lost(after.needs, before.needs).filter(wasThere).map(key => `must now be sent: ${key}`),
    ...[...before.gives].flatMap(([key, kinds]) => {
      const given = after.gives.get(key)
      if (given === undefined) return [`is no longer given: ${key}`]
      return lost(given, kinds).filter(kind => ![...kinds].some(wide => isPartOf(kind, wide))).map(kind => `can now be ${kind}: ${key}`)
    }),
    ...[...after.limits].flatMap(([key, value]) => {
      const limit = key.split(' ').at(-1) ?? ''
      const known = before.limits.get(key)
      if (known === value) return []
      if (known === undefined) return before.takes.has(`${key.slice(0, -limit.length - 1)}`) || hasKind(before.takes, key.slice(0, -limit.length - 1)) ? [`is now limited: ${key} ${value}`] : []
      const isLooser = limit.startsWith('max') ? Number(value) > Number(known) : limit.startsWith('min') && Number(value) < Number(known)
      return isLooser ? [] : [`is limited further: ${key} ${known}, now ${value}`]
    })
  ]
}

/** @param {readonly string[]} lines */
function read (lines) {
  /** @type {{ takes: Set<string>, needs: Set<string>, sure: Set<string>, plain: Set<string>, gives: Map<string, Set<string>>, limits: Map<string, string> }} */
  const found = { takes: new Set(), needs: new Set(), sure: new Set(), plain: new Set(), gives: new Map(), limits: new Map() }
  for (const line of lines) {
    const [verb = '', rest = ''] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]
    if (verb === 'takes') found.takes.add(rest)
    else if (verb === 'needs') found.needs.add(rest)
    else if (verb === 'sure') found.sure.add(rest)
    else if (verb === 'limits') {
      const [, key = '', value = ''] = /^(.* (?:max|min)\w+|.* pattern) (.*)$/.exec(rest) ?? []
      found.limits.set(key, value)
    } else if (verb === 'gives' && rest.includes(' as ')) {
      const at = rest.lastIndexOf(' as ')
      found.gives.set(rest.slice(0, at), new Set(rest.slice(at + 4).split(' or ')))
    } else found.plain.add(line)
  }
  return found
}

/** @param {ReadonlySet<string>} before @param {ReadonlySet<string>} after */
function lost (before, after) {
  return [...before].filter(one => !after.has(one))
}

/**
 * Whether everything of one kind is of the other, too: a day is a text.
 * @param {string} kind @param {string} wide
 */
function isPartOf (kind, wide) {
  return wide === 'anything' || kind.startsWith(`${wide} `) || (kind === 'integer' && wide === 'number') || (kind.startsWith('"') && wide === 'string')
}

/** @param {string} line @param {ReadonlySet<string>} takes */
function isTakenMoreWidely (line, takes) {
  const at = line.lastIndexOf(' as ')
  return at > 0 && ['anything', 'string', 'number'].some(wide => isPartOf(line.slice(at + 4), wide) && takes.has(`${line.slice(0, at)} as ${wide}`))
}

/** @param {ReadonlySet<string>} takes @param {string} key */
function hasKind (takes, key) {
  return [...takes].some(line => line.startsWith(`${key} as `))
}

/** @param {string} key */
function parentOf (key) {
  return key.slice(0, Math.max(key.lastIndexOf('.'), 0))
}
