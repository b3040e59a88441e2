import { expect, it } from '@jest/globals'
import { openSlots } from '../../src/net/slots.ts'

it('lets so many go on; of those that wait, who has begun goes first, and else who came first', async () => {
  const slots = openSlots(2)
  const went: string[] = []
  const enter = (name: string, first: boolean): void => {
    void slots.take(first).then(() => went.push(name))
  }
  const settled = () => new Promise((resolve) => setImmediate(resolve))
  for (const name of ['a', 'b', 'c', 'd']) enter(name, false)
  for (const name of ['E', 'F']) enter(name, true)
  await settled()
  expect(went).toEqual(['a', 'b'])
  for (const next of ['E', 'F', 'c', 'd']) {
    slots.release()
    await settled()
    expect(went.at(-1)).toBe(next)
  }
  slots.release()
  enter('g', false)
  enter('h', false)
  await settled()
  expect(went).toEqual(['a', 'b', 'E', 'F', 'c', 'd', 'g'])
})
