// Before the first test: what the tests cannot do without, each in a sentence that says how to go on.
export default function checkMachine() {
  const [major = 0] = process.versions.node.split('.').map(Number)
  if (major >= 24) return
  throw new Error(
    `The tests run on Node 24, as the action does, and this is ${process.versions.node}. Start them with \`npm test\`, ` +
      'which has a Node 24 of its own after `npm ci`.',
  )
}
