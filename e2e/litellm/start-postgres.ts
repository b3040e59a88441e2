// A PostgreSQL of its own in a temporary folder, on loopback alone. The server refuses to run as root: then it runs as `postgres`.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Postgres {
  /** Makes an empty database. @returns its address. */
  create(name: string): string
  close(): Promise<void>
}

function findPrograms(): string | null {
  const all = '/usr/lib/postgresql'
  const versions = existsSync(all) ? readdirSync(all).sort((one, other) => Number(other) - Number(one)) : []
  return (
    versions.map((version) => join(all, version, 'bin')).find((folder) => existsSync(join(folder, 'initdb'))) ?? null
  )
}

/** @returns where Debian's PostgreSQL is; it is installed when it is missing and this user may do that. */
export function installPostgres(): string | null {
  const found = findPrograms()
  if (found !== null || process.getuid?.() !== 0) return found
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], { stdio: 'ignore' })
  return findPrograms()
}

export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

export async function startPostgres(programs: string): Promise<Postgres> {
  const isRoot = process.getuid?.() === 0
  const asOwner = (program: string, words: readonly string[]): readonly [string, readonly string[]] =>
    isRoot
      ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--init-groups', join(programs, program), ...words]]
      : [join(programs, program), words]
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  if (isRoot) execFileSync('chown', ['postgres', folder])
  const data = join(folder, 'data')
  const port = await freePort()
  const run = (program: string, words: readonly string[]) =>
    execFileSync(...asOwner(program, words), { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C'])
  const [command, words] = asOwner('postgres', ['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-k', folder, '-F'])
  const server = spawn(command, words, { cwd: folder, stdio: 'ignore' })
  const closed = new Promise<void>((done) => server.on('close', () => done()))
  const isReady = () => spawnSync(join(programs, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', `${port}`]).status === 0
  for (let tries = 0; !isReady(); tries += 1) {
    if (tries === 120 || server.exitCode !== null) throw new Error('PostgreSQL did not start')
    await new Promise((done) => setTimeout(done, 500))
  }
  return {
    create(name) {
      run('createdb', ['-h', '127.0.0.1', '-p', `${port}`, '-U', 'postgres', name])
      return `postgresql://postgres@127.0.0.1:${port}/${name}`
    },
    async close() {
      server.kill('SIGINT')
      await closed
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
