// A job that appends to a history file, as a process: `node append-history.ts <file> <name> <lines> <bytes to keep>`.
import { dirname } from 'node:path'
import { appendHistoryLine } from '../../src/files/history-file.ts'

const [, , path = '', name = '', lines = '0', maxBytes = '0'] = process.argv
const place = { base: dirname(path), folders: null, runnerTemp: null }
for (let index = 0; index < Number(lines); index += 1) {
  const line = `${JSON.stringify({ version: 1, kind: 'reading', name, index, checks: [] })}\n`
  const problem = appendHistoryLine(path, line, place, Number(maxBytes))
  if (problem !== null) throw new Error(problem)
}
