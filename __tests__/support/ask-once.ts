// A process that asks one question, prints what came of it as JSON, and ends when nothing holds it any more: for what only
// a process shows (trusted authorities, proxies, what is left behind).
import { ask } from './ask.ts'

const { balance, failure, attempts } = await ask(JSON.parse(process.argv[2] ?? '{}'))
const told = failure === null ? null : { reason: failure.reason, message: failure.message, hint: failure.hint }
process.stdout.write(JSON.stringify({ balance, failure: told, attempts }))
