// Does every relative link and every path in the documentation lead somewhere?
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { listFiles } from '../prepare/list-files.mjs'
import { listPackages } from '../prepare/list-packages.mjs'

const link = /!?\[(?:[^\]\\]|\\.)*\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)|^\s*\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)|<(?:img|a)\b[^>]*?\b(?:src|href)="([^"]+)"/g
const code = /(?<!`)`([^`\n]+)`(?!`)/g
const ourPath = /^(?:\.\/)?((?:packages|scripts|docs|migrations|\.ci)\/[\w.@/-]*|(?:README|CONTRIBUTING|REVIEW|SECURITY|CHANGELOG)\.md|publiccode\.yml|LICENSE)(?::\d+)?$/
const made = /(^|\/)(node_modules|dist|dist-test|\.data)(\/|$)/

export const name = 'documentation links'

/** @type {import('./problem.mjs').Check['find']} */
export async function find ({ root }) {
  const files = [...listFiles(join(root, 'docs')), ...['README', 'CONTRIBUTING', 'REVIEW', 'SECURITY', 'CHANGELOG'].map(stem => join(root, `${stem}.md`)), ...listPackages(root).map(path => join(path, 'README.md'))]
  return files.filter(path => path.endsWith('.md') && existsSync(path)).flatMap(path => checkDocument(root, relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')))
}

/**
 * @param {string} root
 * @param {string} file
 * @param {string} text
 * @returns {import('./problem.mjs').Problem[]}
 */
export function checkDocument (root, file, text) {
  return withoutFences(text).flatMap((line, index) => {
    /** @type {{ why: string, repair: string }[]} */
    const faults = []
    for (const [, inline, reference, html] of line.replace(code, '``').matchAll(link)) {
      const fault = judgeLink(root, file, text, inline ?? reference ?? html ?? '')
      if (fault !== undefined) faults.push(fault)
    }
    for (const [, quoted = ''] of line.matchAll(code)) {
      const path = ourPath.exec(quoted)?.[1]
      if (path !== undefined && !made.test(path) && !existsSync(join(root, path))) faults.push({ why: `names ${path}, which does not exist`, repair: 'correct the path, or restore the file' })
    }
    return faults.map(fault => ({ file, line: index + 1, ...fault }))
  })
}

/**
 * @param {string} root
 * @param {string} file
 * @param {string} text
 * @param {string} target
 */
function judgeLink (root, file, text, target) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('//')) return undefined
  const [path = '', anchor] = decodeURIComponent(target).split('#')
  const full = join(root, path.startsWith('/') ? '' : dirname(file), path)
  if (path !== '' && !existsSync(full)) return { why: `links to ${target}, which does not exist`, repair: 'correct the link, or restore the file' }
  if (anchor === undefined || anchor === '' || (path !== '' && !(full.endsWith('.md') && statSync(full).isFile()))) return undefined
  const anchors = listAnchors(path === '' ? text : readFileSync(full, 'utf8'))
  return anchors.has(anchor) ? undefined : { why: `links to ${target}, and no heading there gives #${anchor}`, repair: `use one of: ${[...anchors].map(each => `#${each}`).join(' ') || '(that page has no headings)'}` }
}

/**
 * The anchors that GitHub and GitLab make of headings, and those written by hand.
 * @param {string} text
 */
export function listAnchors (text) {
  /** @type {Map<string, number>} */
  const seen = new Map()
  const anchors = new Set()
  for (const line of withoutFences(text)) {
    for (const [, id = ''] of line.matchAll(/<a\s+(?:id|name)="([^"]+)"/g)) anchors.add(id)
    const heading = /^#{1,6}\s+(.*?)\s*#*\s*$/.exec(line)?.[1]
    if (heading === undefined) continue
    const slug = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/<[^>]+>/g, '').toLowerCase().replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '').replace(/ /g, '-')
    const before = seen.get(slug) ?? 0
    seen.set(slug, before + 1)
    anchors.add(before === 0 ? slug : `${slug}-${before}`)
  }
  return anchors
}

/**
 * The lines, with those of code blocks emptied.
 * @param {string} text
 */
function withoutFences (text) {
  let fence = ''
  return text.split('\n').map(line => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    if (fence === '' && mark !== '') {
      fence = mark
      return ''
    }
    if (fence !== '' && mark.startsWith(fence)) {
      fence = ''
      return ''
    }
    return fence === '' ? line : ''
  })
}
