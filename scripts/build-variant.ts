import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * Builds the gate as it would be with so many providers: the founding five, and stand-ins as large as the largest of them.
 * @param folder an empty one; the project is copied there.
 * @returns where the bundles are.
 */
export function buildWithProviders(count: number, folder: string): string {
  for (const name of ['src', 'scripts', 'stubs', 'package.json', 'tsconfig.json']) {
    cpSync(name, join(folder, name), { recursive: true })
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const providers = join(folder, 'src/providers')
  const registry = readFileSync(join(providers, 'registry.ts'), 'utf8')
  const model = readFileSync(join(providers, 'apertis.ts'), 'utf8')
  const founding = ['apertis', 'apikley', 'crustdata', 'imagerouter', 'predev']
  const names = [...founding]
  while (names.length < count) {
    const name = `standin${names.length}`
    const code = model
      .replace('export const apertis:', `export const ${name}:`)
      .replace("id: 'apertis'", `id: '${name}'`)
    writeFileSync(join(providers, `${name}.ts`), code)
    names.push(name)
  }
  const lines = names.map((name) => `  ${name}: async () => (await import('./${name}.ts')).${name},\n`)
  const [head = '', tail = ''] = registry.split(/(?<=Promise<Provider>>> = \{\n)[\s\S]*?(?=^\}$)/m)
  writeFileSync(join(providers, 'registry.ts'), head + lines.join('') + tail)
  execFileSync(process.execPath, ['--no-warnings', 'scripts/build.ts', 'bundles'], { cwd: folder, stdio: 'inherit' })
  return join(folder, 'bundles')
}
