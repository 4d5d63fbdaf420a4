// What does a source file import, on which line, and only as a type?
import { readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ts from 'typescript'
import { listFiles } from '../prepare/list-files.mjs'
import { listPackages } from '../prepare/list-packages.mjs'

/**
 * @typedef {object} Import
 * @property {string} from file, relative to the checkout, with forward slashes
 * @property {number} line
 * @property {string} to a file of ours, relative to the checkout; or the name as written, such as `node:fs`
 * @property {boolean} isFile
 * @property {boolean} isType
 */

/**
 * All imports of the sources of all packages (not of their tests).
 * @param {string} root of the checkout
 * @returns {Import[]}
 */
export function readAllImports (root) {
  return listPackages(root)
    .flatMap(path => listFiles(join(path, 'src')))
    .filter(path => /\.tsx?$/.test(path))
    .flatMap(path => readImports(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')))
}

/**
 * @param {string} from
 * @param {string} text
 * @returns {Import[]}
 */
export function readImports (from, text) {
  const source = ts.createSourceFile(from, text, ts.ScriptTarget.ES2023, false, from.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
  /** @type {Import[]} */
  const found = []
  const add = (/** @type {ts.Node} */ node, /** @type {string} */ name, /** @type {boolean} */ isType) => {
    const isFile = name.startsWith('.')
    found.push({ from, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, to: isFile ? join(dirname(from), name).split(sep).join('/') : name, isFile, isType })
  }
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) add(node, node.moduleSpecifier.text, isTypeImport(node))
    if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) add(node, node.moduleSpecifier.text, node.isTypeOnly)
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) add(node, node.argument.literal.text, true)
    const [argument] = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : []
    if (argument !== undefined && ts.isStringLiteralLike(argument)) add(node, argument.text, false)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** @param {ts.ImportDeclaration} node */
function isTypeImport (node) {
  const clause = node.importClause
  if (clause === undefined) return false
  if (clause.isTypeOnly) return true
  const names = clause.namedBindings
  return clause.name === undefined && names !== undefined && ts.isNamedImports(names) && names.elements.length > 0 && names.elements.every(element => element.isTypeOnly)
}
