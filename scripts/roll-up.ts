// Rolls the entries and all they use into a few files, each named after what is in it: the bundle is read by those whose
// keys it gets. What no one uses of a package stays away, and what is used stands there once.
import { isBuiltin } from 'node:module'
import { relative, sep } from 'node:path'
import commonjsModule from '@rollup/plugin-commonjs'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { type GetManualChunk, type OutputChunk, type Plugin, type PreRenderedChunk, rollup } from 'rollup'
import { indentOurs } from './indent-by-two.ts'
import { leaveOutPagesOfProviders } from './leave-out-pages.ts'
import { type Package, packageOf } from './packages.ts'
import { stripPackages } from './strip-comments.ts'

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
 * What every run needs comes in one file, and what every check needs in another: each file that is opened costs a third
 * of a millisecond, and so does each 20 KB that is read in vain. What only some runs need stays with those who import it,
 * and what the command line's help and an idle post step need stays out of the way.
 */
const chunks: readonly (readonly [string | undefined, RegExp])[] = [
  ['check', /^zod\/|^@actions\/http-client\/lib\/proxy\.js$|^lazy-https$/],
  ['net/tunnel', /^(?:@actions\/http-client|tunnel|stubs\/undici)\/|^src\/net\/tunnel\.ts$/],
  ['check', /^src\/net\/(?!redact\.ts)|^src\/gate\/(?:check|remembered-check)\.ts$/],
  [undefined, /^src\/gate\/wait\.ts$|^src\/core\/verdict\/plan-wait\.ts$/],
  ['run', /^src\/gate\/read-due\.ts$/],
  ['check', /^src\/core\/(?:text\/plain-words|render\/reading-line)\.ts$/],
  ['check', /^src\/core\/provider\/(?:classify|failure|named-hosts|read-probe)\.ts$/],
  ['check', /^src\/core\/verdict\/(?:advice|choose-pool|evaluate|failed-check|not-told|other-pools|past-resets)\.ts$/],
  ['check', /^src\/core\/memory\/(?:remember|rows|reading)\.ts$/],
  ['start', /^fastest-levenshtein\/|^src\/(?:gate\/run-to-end|version|action\/receipt\/state)\.ts$/],
  ['start', /^src\/core\/text\/(?:nearest|wrap-text|align-columns|late-pattern)\.ts$/],
  ['receipt', /^src\/core\/receipt\/(?:receipt|not-your-code|settle-explanation)\.ts$/],
  ['receipt', /^src\/core\/render\/(?:receipt|receipt-line|not-your-code|why-failed|watch)\.ts$/],
  ['receipt', /^src\/core\/explain\/render-explanation\.ts$/],
  ['explain', /^src\/core\/explain\/|^src\/gate\/explain-output\.ts$|^src\/providers\/signs\.ts$/],
  ['sandbox/server', /^src\/sandbox\//],
  ['core/render/table', /^src\/core\/render\/table\.ts$|^cli-table3\//],
  ['run', /^src\/run\/|^src\/gate\/run-and-measure\.ts$/],
  ['receipt', /^src\/gate\/file-receipt\.ts$/],
  ['probe', /^src\/(?:gate\/run-probe|core\/verdict\/evaluate-probe|core\/provider\/probe-meaning)\.ts$/],
  [undefined, /^src\/providers\/(?:about|groups)\.ts$/],
  ['verify', /^src\/(?:gate\/verify\.ts$|core\/verify\/)/],
  ['core/memory/memory-line', /^src\/core\/memory\/memory-line\.ts$/],
  ['report', /^src\/core\/memory\/(?:bounded-map|figures|ledger|open-ledger)\.ts$/],
  ['report', /^src\/core\/render\/(?:ledger|page-style)|^d3-/],
  [undefined, /^src\/core\/(?:memory\/(?:alerts|alerts-of)|render\/alert-issue)\.ts$/],
  [
    'plan',
    /^src\/core\/plan\/(?:parse-check|budget|budget-form|idle-fields|key-advice|parse-probe|read-base|base-url)\.ts$/,
  ],
  ['plan', /^src\/core\/plan\/(?:forge-token|read-key|guarded-variables|read-provider|units-of)\.ts$/],
  ['plan', /^src\/core\/provider\/(?:probe|catalog)\.ts$/],
  ['core/plan/read-yaml', /^src\/core\/plan\/(?:read-yaml|yaml-problem)\.ts$|^js-yaml\//],
  [undefined, /^src\/core\/render\/(?:junit|dotenv|nagios|openmetrics)\.ts$|^src\/gate\/check-again\.ts$/],
  ['gate', /^src\/(?:gate|core|net)\/|^src\/providers\/(?:catalog|registry)\.ts$|^@actions\/core\//],
  ['gate', /^src\/action\/(?:gate|outputs|runner-file|summary|annotate|inputs|event)\.ts$/],
  ['gate', /^src\/action\/receipt\/asked\.ts$/],
]

/** Providers with a file of their own: the founding five, the one that a user declares, and those that most people come with. */
const ownFile = [
  ...['apertis', 'apikley', 'crustdata', 'custom', 'imagerouter', 'predev'],
  ...['anthropic', 'deepseek', 'elevenlabs', 'openai', 'openrouter'],
]

/**
 * A job downloads every file, and a check reads one. So the other providers come together by the first letter of their
 * id: there are never more than some forty files, however many providers there are, and each is found by its name.
 */
function providerChunkOf(id: string): string {
  if (ownFile.includes(id)) return `providers/${id}`
  return `providers/${/^\d/.test(id) ? '0-9' : id.charAt(0)}`
}

const chunkOf: GetManualChunk = (id, { getModuleInfo }) => {
  const origin = originOf(id)
  const known = chunks.find(([, pattern]) => pattern.test(origin))
  if (known !== undefined) return known[0]
  // Of a vendor that cannot be asked only the words are known: all of them are looked for together.
  const isOnlyWords = /^src\/providers\/signs\//.test(origin) && getModuleInfo(id)?.dynamicImporters.length
  if (isOnlyWords) return 'explain'
  const [, name] = /^src\/providers\/([\w-]+)\.ts$/.exec(origin) ?? []
  if (name === undefined) return undefined
  const { importers = [], dynamicImporters = [] } = getModuleInfo(id) ?? {}
  if (dynamicImporters.length > 0) return providerChunkOf(name)
  // What several providers share is with what every check needs; what one needs is with that one.
  return importers.length > 1 ? 'check' : undefined
}

/**
 * A chunk's path in `dist/shared`: what was put together above has its name, and any other chunk is named as the source
 * that it is loaded for, which stands last in it.
 */
function fileOf({ name, facadeModuleId, moduleIds }: PreRenderedChunk): string {
  // What rollup names by itself may have the name of one of ours: `src/cli/gate.ts` is not of `gate`.
  const isOurs = chunks.some(([chunk, pattern]) => chunk === name && moduleIds.some((id) => pattern.test(originOf(id))))
  if (isOurs || name.startsWith('providers/')) return `${name}.js`
  const origin = originOf(facadeModuleId ?? moduleIds.at(-1) ?? name)
  return origin.startsWith('src/') ? origin.replace(/^src\/(.*)\.ts$/, '$1.js') : `${origin.split('/')[0]}.js`
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

/**
 * Asks Node for its own modules in a way that lives on in a bundle of ES modules, where there is no `require`: esbuild's
 * own stands in for it, and throws. `process.getBuiltinModule` came with Node 20.16.
 */
const askForNodeModules: Plugin = {
  name: 'ask-for-node-modules',
  renderChunk(code) {
    const asked = (whole: string, name: string) =>
      isBuiltin(name) ? `(process.getBuiltinModule?.('${name}') ?? ${whole})` : whole
    return { code: code.replace(/\brequire\('([\w:/]+)'\)/g, asked), map: null }
  },
}

/**
 * A provider is required where it is asked for: three functions in each of nearly two hundred lines are one. Only there: what
 * is required at once by an entry that is still being read would see it half done.
 */
const requireProviders: Plugin = {
  name: 'require-providers',
  renderChunk(code) {
    const awaited =
      /\(await Promise\.resolve\(\)\.then\(\(\) => (require\('\.\/providers\/[^']+'\))\)(?:\.then\(n => (n\.\w+)\))?\)/g
    return { code: code.replace(awaited, (_, module: string, part = 'n') => `${module}${part.slice(1)}`), map: null }
  },
}

/** Where a file of ours is, as an address: `import.meta` is not known in CommonJS. */
const addressOfFile: Plugin = {
  name: 'address-of-file',
  resolveImportMeta: (property) => (property === 'url' ? "require('node:url').pathToFileURL(__filename).href" : null),
}

/**
 * Writes the entries, and the chunks that they use, into a folder.
 * @returns the packages whose code is in it.
 */
export async function rollUp(entries: readonly string[], folder: string): Promise<readonly Package[]> {
  const bundle = await rollup({
    input: [...entries],
    external: (id, importer) => isBuiltin(id) && lazyTls.idOf(id, importer) === null,
    plugins: [
      lazyTls,
      nodeResolve({ preferBuiltins: true, exportConditions: ['node'] }),
      requireNodeModules,
      stripPackages,
      indentOurs,
      leaveOutPagesOfProviders,
      commonjs(),
      nameModules,
      escapeNonAscii,
      addressOfFile,
      requireProviders,
      askForNodeModules,
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
    entryFileNames: fileOf,
    chunkFileNames: fileOf,
    // Of what `import()` gives only the names are used here: nothing has to say that it is a module, or be frozen.
    generatedCode: { preset: 'es2015', symbols: false },
    freeze: false,
    manualChunks: chunkOf,
    // A file requires what it uses, and not what that uses in turn.
    hoistTransitiveImports: false,
    // `import()` of one of Node's modules would start its loader of ES modules, which nothing else here needs.
    dynamicImportInCjs: false,
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
