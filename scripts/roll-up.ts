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
 * What every check needs comes in one file, and what every provider needs in another: each file that is opened costs a
 * third of a millisecond. What only some runs need stays with those who import it, and what the command line's help and
 * an idle post step need stays out of the way.
 */
function chunkOf(id: string): string | undefined {
  const origin = originOf(id)
  if (/^zod\/|^src\/providers\/(?:wire|body-code|quota-pool)\.ts$/.test(origin)) return 'schemas'
  if (/^@actions\/http-client\/|^tunnel\/|^stubs\/undici\//.test(origin)) return 'http-client'
  if (/^fastest-levenshtein\/|^src\/(?:core\/(?:nearest|wrap-text|align-columns)|run-to-end|version)\.ts$/.test(origin))
    return 'start'
  if (/^src\/core\/(?:read-yaml|render-(?:junit|table|dotenv))\.ts$/.test(origin)) return undefined
  if (/^src\/(?:check\.ts$|core\/|net\/|providers\/(?:catalog|registry)\.ts$)/.test(origin)) return 'gate'
  if (/^src\/action\/(?:gate|outputs|summary|annotate|inputs|event|clean|asked)\.ts$|^@actions\/core\//.test(origin))
    return 'gate'
  return undefined
}

/** Loads TLS, a third of a start and what reads the authorities' certificates, when the first `https:` request is due. */
const lazyTls = {
  name: 'lazy-tls',
  idOf(id: string, importer = ''): string | null {
    const theirs = /^(?:@actions\/http-client|tunnel)\//.test(originOf(importer))
    return theirs && (id === 'https' || id === 'tls') ? `\0lazy-${id}` : null
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
      commonjs(),
      nameModules,
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
    interop: 'auto',
  })
  await bundle.close()
  const ids = output
    .filter((file): file is OutputChunk => file.type === 'chunk')
    .flatMap(({ modules }) => Object.entries(modules))
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id)
  const packages = new Map(ids.flatMap((id) => packageOf(id) ?? []).map((each) => [each.folder, each]))
  return [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}
