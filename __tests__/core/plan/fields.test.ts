import { expect, it } from '@jest/globals'
import { fields, fileNames, inputNames, itemNames, oneCheckInputs } from '../../../src/core/plan/fields.ts'

/** Each field, its scope, and where it may stand: input, item, file. */
const table = `
provider check input item
api-key check input item
minimum check input item
warn-below check input item
estimated-cost check input item
parallel-jobs check input item
pool check input item
budget check input item
name check input item
account check input item
region check input item
probe check input item
probe-model check input item
base-url check input item
lasts check input item
api-key-env check item
url check item
auth check item
remaining check item
total check item
used check item
unit check item
scale check item
resets-at check item
method check item
headers check item
body check item
less check item
limit check item
currency check item
top-up-url check item
on-low both input item file
on-unknown both input item file
on-missing-key both input item file
max-spend both input item file
wait both input item file
checks run input file
require run input file
timeout run input file
retries run input file
summary run input file
receipt run input file
receipt-file run input file
on-overspend run input file
watch run input file
history-file run input file
skip-at-most run input file
alert-issue run input file
config-file run input
run run input
config-keys run input
log-file run input
job-status run input
allow-probes run input
github-token run input`

it('every field stands where the contract has it', () => {
  const rows = fields.map(({ name, scope, ...places }) =>
    [name, scope, ...(['input', 'item', 'file'] as const).filter((place) => places[place])].join(' '),
  )
  expect(rows.toSorted()).toEqual(table.trim().split('\n').toSorted())
})

it('each place has the names of its fields, in that order', () => {
  const namesOf = (place: string) =>
    table
      .trim()
      .split('\n')
      .filter((row) => row.split(' ').includes(place))
      .map((row) => row.split(' ')[0])
  expect(inputNames.toSorted()).toEqual(namesOf('input').toSorted())
  expect(itemNames.toSorted()).toEqual(namesOf('item').toSorted())
  expect(fileNames.toSorted()).toEqual(namesOf('file').toSorted())
})

it('beside a list nothing may stand that is about one check, but how many jobs start together', () => {
  expect(oneCheckInputs).toEqual([
    'provider',
    'api-key',
    'minimum',
    'warn-below',
    'estimated-cost',
    'pool',
    'budget',
    'name',
    'account',
    'region',
    'probe',
    'probe-model',
    'base-url',
    'lasts',
  ])
})
