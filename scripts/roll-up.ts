// Rolls an entry and all it uses into one file, and one more for what is imported only when it is needed. It comes before
// ncc, because ncc keeps every unused function of a bundle that is not minified, and ours is there to be read.
import { isBuiltin } from 'node:module'
import { relative, sep } from 'node:path'
import commonjsModule from '@rollup/plugin-commonjs'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { type OutputChunk, type Plugin, rollup } from 'rollup'
import { type Package, packageOf } from './packages.ts'

// Its types describe a CommonJS module; what is imported here is an ES module, and its default the function itself.
const commonjs = commonjsModule as unknown as (typeof commonjsModule)['default']

/** Where a module of the bundle comes from, as its reader knows it: `src/…` for ours, `<package>/…` for the rest. */
function originOf(id: string): string {
  // Rollup's own modules begin with NUL, and what belongs to a CommonJS file has a query.
  const path = relative('.', id.replaceAll('\0', '').replace(/\?.*$/, '')).split(sep).join('/')
  if (path.startsWith('lib/')) return path.replace(/^lib\/(.*)\.js$/, 'src/$1.ts')
  return path.split('node_modules/').at(-1) ?? path
}

/** Frames each module's code with where it comes from: a bundle is read by those whose keys it gets. */
const nameModules: Plugin = {
  name: 'name-modules',
  renderChunk(code, { modules, fileName }) {
    const parts: string[] = []
    let from = 0
    for (const [id, { code: part }] of Object.entries(modules)) {
      if (part === null || part.trim() === '') continue
      const at = code.indexOf(part, from)
      if (at < 0) throw new Error(`${fileName}: the code of ${id} was not found where it should be`)
      parts.push(code.slice(from, at), `//#region ${originOf(id)}\n`, part, '\n//#endregion')
      from = at + part.length
    }
    parts.push(code.slice(from))
    return { code: parts.join('').replaceAll('\r\n', '\n'), map: null }
  },
}

/**
 * What every run needs comes in one file, and what every request needs in another: each file that is opened costs a third
 * of a millisecond, and so does each 20 KB that is read in vain. What only some runs need stays with those who import it,
 * and what the command line's help and an idle post step need stays out of the way.
 */
function chunkOf(id: string): string | undefined {
  const origin = originOf(id)
  const chunks: readonly (readonly [string | undefined, RegExp])[] = [
    ['asking', /^(?:zod|@actions\/http-client|tunnel|stubs\/undici)\/|^src\/net\/transport\.ts$/],
    ['asking', /^src\/providers\/(?:wire|body-code|quota-pool)\.ts$/],
    ['start', /^fastest-levenshtein\/|^src\/(?:gate\/run-to-end|version)\.ts$/],
    ['start', /^src\/core\/text\/(?:nearest|wrap-text|align-columns|late-pattern)\.ts$/],
    ['receipt', /^src\/core\/receipt\/(?:receipt|not-your-code)\.ts$/],
    ['receipt', /^src\/core\/render\/(?:receipt|receipt-line|not-your-code|watch)\.ts$/],
    [undefined, /^src\/core\/(?:plan\/read-yaml|render\/(?:junit|table|dotenv))\.ts$/],
    ['receipt', /^src\/gate\/file-receipt\.ts$/],
    [undefined, /^src\/gate\/(?:check-again|run-and-measure)\.ts$/],
    ['gate', /^src\/(?:gate|core|net)\/|^src\/providers\/(?:catalog|registry)\.ts$|^@actions\/core\//],
    ['gate', /^src\/action\/(?:gate|outputs|runner-file|summary|annotate|inputs|event)\.ts$/],
    ['gate', /^src\/action\/receipt\/asked\.ts$/],
  ]
  return chunks.find(([, pattern]) => pattern.test(origin))?.[0]
}

/** Loads TLS, a third of a start and what reads the authorities' certificates, when the first `https:` request is due. */
const lazyTls = {
  name: 'lazy-tls',
  idOf(id: string, importer = ''): string | null {
    const theirs = /^(?:@actions\/http-client|tunnel)\/|^src\/net\/transport\.ts$/.test(originOf(importer))
    return theirs && /^(?:node:)?(?:https|tls)$/.test(id) ? `\0lazy-${id.replace('node:', '')}` : null
  },
  resolveId: (id: string, importer?: string) => lazyTls.idOf(id, importer),
  load(id: string) {
    if (id === '\0lazy-tls') return "export const connect = (...given) => require('tls').connect(...given)\n"
    if (id !== '\0lazy-https') return null
    return [
      "export const request = (...given) => require('https').request(...given)",
      "export function Agent(options) {\n  return new (require('https').Agent)(options)\n}\n",
    ].join('\n')
  },
}

/** What `require` gives of one of Node's modules is the module itself, as \`interop\` has it for the rest. */
const requireNodeModules: Plugin = {
  name: 'require-node-modules',
  load(id) {
    const [, name] = /^\0(.*)\?commonjs-external$/.exec(id) ?? []
    return name === undefined ? null : `import * as external from '${name}'\nexport { external as default }\n`
  },
}

/** Leaves only ASCII: V8 keeps a file with any other character at two bytes each, and takes longer to read it. */
const escapeNonAscii: Plugin = {
  name: 'escape-non-ascii',
  renderChunk(code, { fileName }) {
    const [escaped] = /(?<!\\)\\(?:\\\\)*[^\0-\x7F]/.exec(code) ?? []
    if (escaped !== undefined) throw new Error(`${fileName}: ${escaped} would mean something else, escaped once more`)
    const ascii = code.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    return { code: ascii, map: null }
  },
}

/** Keeps `import()` as it is, also in CommonJS: ncc makes a file of its own of what stands in it. */
const keepDynamicImports: Plugin = {
  name: 'keep-dynamic-imports',
  renderDynamicImport: () => ({ left: 'import(', right: ')' }),
}

/**
 * Writes the entry as `index.js`, with its chunks beside it, into a folder.
 * @returns the packages whose code is in it.
 */
export async function rollUp(entry: string, folder: string): Promise<readonly Package[]> {
  const bundle = await rollup({
    input: entry,
    external: (id, importer) => isBuiltin(id) && lazyTls.idOf(id, importer) === null,
    plugins: [
      lazyTls,
      nodeResolve({ preferBuiltins: true, exportConditions: ['node'] }),
      requireNodeModules,
      commonjs(),
      nameModules,
      escapeNonAscii,
      keepDynamicImports,
    ],
    // No module here is imported for what it does when it is loaded: what nobody uses of it can go.
    treeshake: { moduleSideEffects: false },
    onLog(level, log, print) {
      // How packages were compiled, and how they import each other: not ours to change.
      if (log.id?.includes('node_modules') || log.ids?.every((id) => id.includes('node_modules'))) return
      print(level === 'warn' ? 'error' : level, log)
    },
  })
  const { output } = await bundle.write({
    dir: folder,
    format: 'cjs',
    entryFileNames: 'index.js',
    chunkFileNames: '[name].js',
    generatedCode: 'es2015',
    manualChunks: chunkOf,
    // Node's own modules are used as they are; `auto` would copy them, and load whatever hides behind a getter.
    interop: 'esModule',
  })
  await bundle.close()
  const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk')
  for (const { fileName, importedBindings } of chunks) {
    const [wrong] =
      Object.entries(importedBindings).find(([id, names]) => isBuiltin(id) && names.includes('default')) ?? []
    if (wrong !== undefined) throw new Error(`${fileName} imports the default of ${wrong}, which would be undefined`)
  }
  const ids = chunks
    .flatMap(({ modules }) => Object.entries(modules))
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id)
  const packages = new Map(ids.flatMap((id) => packageOf(id) ?? []).map((each) => [each.folder, each]))
  return [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}
