import { spawn } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { ancestorsOf, membersOf, readProcessTable, sharedMembersOf } from '../../src/run/process-table.ts'

/** Rows of `pid parent group`. */
const table = (...rows: readonly (readonly [number, number, number])[]) =>
  rows.map(([pid, parent, group]) => ({ pid, parent, group }))

describe('the table of processes', () => {
  it('holds what runs, with parent and group, whatever its name is; and no zombie', async () => {
    // The name of a process is that of its file: here one with brackets and blanks in it.
    const child = spawn('bash', ['-c', 'exec -a "x) S 1 (y" sleep 20'], { detached: true, stdio: 'ignore' })
    const { pid = 0 } = child
    expect(readProcessTable()).toContainEqual({ pid, parent: process.pid, group: pid })
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('exit', resolve))
    expect(membersOf(pid, readProcessTable())).toEqual([])
  })

  it('leads from a process to its ancestors, also when the table is not of one moment', () => {
    const rows = table([10, 1, 10], [11, 10, 10], [12, 11, 10])
    expect(ancestorsOf({ pid: 12, parent: 11, group: 10 }, rows)).toEqual([11, 10, 1])
    expect(ancestorsOf({ pid: 5, parent: 6, group: 5 }, table([6, 5, 5], [5, 6, 5]))).toEqual([6, 5])
  })
})

describe('what a command in a shared group has started', () => {
  // A shell (2) runs `credit-gate run -- command | tee`: we are 20, tee is 21, and all of them are in group 20.
  const pipeline = table([1, 0, 1], [2, 1, 2], [20, 2, 20], [21, 2, 20], [30, 20, 20], [31, 30, 20])
  const us = { pid: 20, parent: 2 }

  it('is our descendants, in whatever group, and not our neighbours in the pipeline', () => {
    expect(sharedMembersOf(us, pipeline)).toEqual([30, 31])
    expect(sharedMembersOf(us, [...pipeline, ...table([32, 31, 32], [40, 21, 20])])).toEqual([30, 31, 32])
  })

  it('is also what was left behind by its parent, in our group', () => {
    expect(sharedMembersOf(us, [...pipeline, ...table([33, 1, 20], [34, 33, 20], [50, 1, 50])])).toEqual([
      30, 31, 33, 34,
    ])
  })

  it('is never ourselves, nor our shell', () => {
    expect(sharedMembersOf(us, table([1, 0, 1], [2, 1, 20], [20, 2, 20]))).toEqual([])
  })
})
