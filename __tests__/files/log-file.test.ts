import { spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { type LogFile, maxLogBytes, openLogFile } from '../../src/files/log-file.ts'

const base = realpathSync(mkdtempSync(join(tmpdir(), 'log-file-')))
afterAll(() => rmSync(base, { recursive: true, force: true }))
const place = { base, folders: [base], runnerTemp: null }
const limits = { notBefore: 0, signal: new AbortController().signal }

const open = (path: string, given = limits) => openLogFile(path, place, given)

async function textOf(log: LogFile | { readonly problem: string }): Promise<string> {
  if ('problem' in log) throw new Error(log.problem)
  const parts: Buffer[] = []
  for await (const bytes of log.chunks) parts.push(Buffer.from(bytes))
  return Buffer.concat(parts).toString()
}

describe('a log', () => {
  it('is read as it was when it was opened, through a link that stays inside', async () => {
    writeFileSync(join(base, 'a.log'), 'one\ntwo\n')
    symlinkSync('a.log', join(base, 'link.log'))
    const log = await open('link.log')
    appendFileSync(join(base, 'a.log'), 'three\n')
    expect(log).toMatchObject({ linesBefore: 0 })
    expect(await textOf(log)).toBe('one\ntwo\n')
  })

  it('that is large is read from its end, at the beginning of a line', async () => {
    const path = join(base, 'large.log')
    const line = `${'x'.repeat(1023)}\n`
    writeFileSync(path, line.repeat(maxLogBytes / 1024 + 1000))
    appendFileSync(path, 'the end\n')
    const log = await open('large.log')
    const text = await textOf(log)
    expect(text.length).toBeLessThanOrEqual(maxLogBytes)
    expect(text.startsWith('xxx')).toBe(true)
    expect(text.endsWith('\nthe end\n')).toBe(true)
    expect(log).toMatchObject({ linesBefore: 1001 })
  })

  it('that is no regular file keeps nobody waiting', async () => {
    spawnSync('mkfifo', [join(base, 'fifo')])
    expect(await open('fifo')).toEqual({ problem: 'it is not a file' })
    expect(await openLogFile('/dev/zero', { ...place, folders: null }, limits)).toEqual({ problem: 'it is not a file' })
  })

  it('that may not be read, or leads nowhere, is told', async () => {
    symlinkSync('nowhere', join(base, 'dangling.log'))
    expect(await open('dangling.log')).toEqual({ problem: 'there is no such file' })
    expect(await open('no/such.log')).toEqual({ problem: 'there is no such file' })
    writeFileSync(join(base, 'closed.log'), 'x')
    chmodSync(join(base, 'closed.log'), 0o000)
    // Root may read everything.
    const wanted = process.getuid?.() === 0 ? 'x' : 'it may not be read'
    const log = await open('closed.log')
    expect('problem' in log ? log.problem : await textOf(log)).toBe(wanted)
  })

  it('for which there is no time is not half read', async () => {
    writeFileSync(join(base, 'late.log'), 'x\n')
    const ended = new AbortController()
    const log = await open('late.log', { ...limits, signal: ended.signal })
    ended.abort()
    await expect(textOf(log)).rejects.toThrow()
  })
})
