// What a run reads of dist, module by module, and how much of it is run: half of a start is V8 reading source. It is exact,
// whatever else the machine does; what came in since the last time is seen at once.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What V8 tells of a script (`Profiler.ScriptCoverage`): ranges of each function, from without to within. */
interface Coverage {
  readonly url: string
  readonly functions: readonly {
    readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[]
  }[]
}

export interface ModuleProfile {
  /** In dist. */
  readonly file: string
  /** As it is named in that file; empty for what is around all modules. */
  readonly origin: string
  readonly bytes: number
  /** Of code that was run; its comments count with it. */
  readonly bytesRun: number
  /** That V8 has seen, and of them those that were called, and so compiled. */
  readonly functions: number
  readonly functionsRun: number
}

/** What is summed up over modules. */
type Figure = 'bytes' | 'bytesRun' | 'functions' | 'functionsRun'
const figures = ['bytes', 'bytesRun', 'functions', 'functionsRun'] as const

/** For each character of a script, whether it was run. */
function findRun({ functions }: Coverage, length: number): Uint8Array {
  const run = new Uint8Array(length).fill(1)
  const ranges = functions.flatMap((each) => each.ranges)
  // What lies within another comes after it, and is right about its own part.
  for (const { startOffset, endOffset, count } of ranges.toSorted(
    (one, other) => other.endOffset - other.startOffset - (one.endOffset - one.startOffset),
  )) {
    run.fill(count > 0 ? 1 : 0, startOffset, endOffset)
  }
  return run
}

function profileScript(coverage: Coverage, dist: string): readonly ModuleProfile[] {
  const path = fileURLToPath(coverage.url)
  const file = relative(dist, path)
  const code = readFileSync(path, 'utf8')
  const run = findRun(coverage, code.length)
  // The first range of a function is the whole of it.
  const functions = coverage.functions.flatMap(({ ranges }) => ranges.slice(0, 1))
  const measure = (origin: string, start: number, end: number): ModuleProfile => {
    const within = functions.filter(({ startOffset, endOffset }) => startOffset >= start && endOffset <= end)
    return {
      ...{ file, origin, bytes: end - start, functions: within.length },
      bytesRun: run.subarray(start, end).reduce((sum, each) => sum + each, 0),
      functionsRun: within.filter(({ count }) => count > 0).length,
    }
  }
  const modules = [...code.matchAll(/^\/\/#region (.+)\n[\s\S]*?^\/\/#endregion$/gm)].map((found) =>
    measure(found[1] ?? '', found.index, found.index + found[0].length),
  )
  const whole = measure('', 0, code.length)
  const around = (of: Figure) => modules.reduce((left, each) => left - each[of], whole[of])
  const rest = Object.fromEntries(figures.map((of) => [of, around(of)])) as Record<Figure, number>
  return [...modules, { ...whole, ...rest }]
}

/** Runs a command, and tells of each module that it loaded from `dist`. */
export async function profileRun(
  [command = '', ...words]: readonly string[],
  environment: Readonly<Record<string, string>>,
  dist = resolve('dist'),
): Promise<readonly ModuleProfile[]> {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'))
  try {
    const env = { ...environment, NODE_V8_COVERAGE: folder }
    await once(spawn(command, words, { env, stdio: 'ignore', timeout: 20_000 }), 'close')
    return readdirSync(folder)
      .flatMap((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: Coverage[] }).result)
      .filter(({ url }) => url.startsWith('file:') && !relative(dist, fileURLToPath(url)).startsWith('..'))
      .flatMap((coverage) => profileScript(coverage, dist))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const rowOf = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`

/** A table of the files that were read, and one of the modules of which most is read in vain. */
export function renderProfile(title: string, modules: readonly ModuleProfile[], most = 15): string {
  const named = modules.filter(({ origin }) => origin !== '')
  const total = (all: readonly ModuleProfile[]) => figures.map((of) => all.reduce((sum, each) => sum + each[of], 0))
  const fileRow = (name: string, all: readonly ModuleProfile[]) =>
    rowOf(name, all.filter((each) => named.includes(each)).length, ...total(all))
  const inVain = named.toSorted((one, other) => other.bytes - other.bytesRun - (one.bytes - one.bytesRun))
  const files = [...new Set(modules.map(({ file }) => file))]
  const heads = ['bytes', 'of code that is run', 'functions', 'called']
  return [
    `\n### What ${title} reads\n`,
    `${rowOf('file', 'modules', ...heads)}\n|${'---|'.repeat(6)}`,
    fileRow('all', modules),
    ...files.map((name) =>
      fileRow(
        name,
        modules.filter(({ file }) => file === name),
      ),
    ),
    `\n${rowOf('module, the most read in vain first', ...heads)}\n|${'---|'.repeat(5)}`,
    ...inVain.slice(0, most).map(({ origin, ...each }) => rowOf(origin, ...figures.map((of) => each[of]))),
  ].join('\n')
}
