// Bundles the library as its users do, with esbuild and webpack, as ES modules and as CommonJS, and runs each bundle
// against the sandbox. The bundlers are fetched the first time; rollup is tried by `npm test`. `npm run e2e:bundlers`.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fetchPackages } from './fetch-packages.ts'

const versions = { esbuild: '0.28.2', webpack: '5.113.0', 'webpack-cli': '7.3.1' }
const bundlers = join(fetchPackages('bundlers', versions), 'node_modules')
const folder = mkdtempSync(join(tmpdir(), 'bundlers-'))
const run = (command: string, words: readonly string[], cwd = folder) =>
  execFileSync(command, words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], timeout: 120_000 })

const sandbox = spawn(process.execPath, [resolve('dist/cli/index.js'), 'sandbox', '--port', '0'])
try {
  const [said] = (await once(sandbox.stdout.setEncoding('utf8'), 'data')) as [string]
  const [origin] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? []
  const tarball = run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], '.').trim()
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--loglevel=error', join(folder, tarball)])

  const fields = { provider: 'apertis', minimum: '5 USD', 'api-key': 'sandbox-ok', 'base-url': `${origin}/apertis` }
  const use = `check({ checks: [${JSON.stringify(fields)}] }).then((report) => console.log(report.status, report.results[0]?.remaining))\n`
  writeFileSync(join(folder, 'use.mjs'), `import { check } from 'credit-gate'\n${use}`)
  writeFileSync(join(folder, 'use.cjs'), `const { check } = require('credit-gate')\n${use}`)
  writeFileSync(
    join(folder, 'webpack.cjs'),
    `module.exports = ['mjs', 'cjs'].map((ending) => ({
      mode: 'production', target: 'node20', entry: './use.' + ending, experiments: { outputModule: ending === 'mjs' },
      output: { module: ending === 'mjs', path: __dirname + '/webpack-' + ending, filename: 'index.' + ending },
    }))`,
  )
  for (const [ending, format] of [
    ['mjs', 'esm'],
    ['cjs', 'cjs'],
  ] as const) {
    const words = ['--bundle', '--platform=node', `--format=${format}`, '--log-level=warning']
    run(join(bundlers, '.bin/esbuild'), [...words, `--outfile=esbuild-${ending}/index.${ending}`, `use.${ending}`])
  }
  run(join(bundlers, '.bin/webpack'), ['--config', 'webpack.cjs'])
  for (const bundler of ['esbuild', 'webpack']) {
    for (const ending of ['mjs', 'cjs']) {
      // Away from node_modules: nothing but the bundle is there.
      const alone = mkdtempSync(join(tmpdir(), 'bundled-'))
      cpSync(join(folder, `${bundler}-${ending}`), alone, { recursive: true })
      const told = run(process.execPath, [`index.${ending}`], alone).trim()
      rmSync(alone, { recursive: true, force: true })
      console.log(`${bundler}, ${ending === 'mjs' ? 'ES modules' : 'CommonJS'}: ${told}`)
      if (told !== 'ok 12.5') throw new Error(`the library bundled by ${bundler} does not do what it does unbundled`)
    }
  }
} finally {
  sandbox.kill()
  rmSync(folder, { recursive: true, force: true })
}
