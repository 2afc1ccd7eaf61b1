import { expect, test } from 'vitest'
import { grouped, type Numbers } from '../../src/copy/numbers.ts'
import { readStory } from '../../src/core/lint.ts'
import { extractText } from '../../src/formats/text.ts'

const read = (text: string): Numbers => readStory(extractText(text)).numbers

test.each([
  ['5000 and 12', 'plain 5000, plain 12'],
  ['10,000 and 1,234,567.89', 'grouped 10000, grouped 1234567.89'],
  ['3.5 and 3,5 million', 'decimal 3.5, decimal-comma 3.5'],
  ['1.000.000 and 12 000 and 750’000', 'dotted 1000000, spaced 12000, apostrophe 750000'],
  ['$5-7m, 500Mbps and the 9th', 'plain 5, plain 7 m, plain 500 Mbps, plain 9 th'],
  ['RMB5,000 or US$40', 'grouped 5000, plain 40'],
  ['a VAZ-2108, an F16 and @user12', ''],
  ['0800 555 111', 'plain 800, plain 555, plain 111']
])('figures of %s', (text, expected) => {
  const found = read(text).figures.map(({ form, value, suffix }) => `${form} ${value} ${suffix}`.trim())
  expect(found.join(', ')).toBe(expected)
})

test.each([
  ['on 18 January 2021, he said', 'day-first 18/1/2021'],
  ['on Jan. 18, 2021, he said', 'month-first 18/1/2021'],
  ['on January, 18', 'month-first 18/1'],
  ['the 18th of January', 'day-first 18/1'],
  ['on 3. October', 'day-first 3/10'],
  ['18.01.2021, 2021-01-18 and 31/01/21', 'dots 18/1/2021, iso 18/1/2021, slashes 31/1/2021'],
  ['In May 2021 he may march 5 miles', ''],
  ['In January\n\n18 people', ''],
  ['in version 2.13.20 of 1.2.3', '']
])('dates of %s', (text, expected) => {
  const found = read(text).dates.map(({ form, day, month, year }) => `${form} ${day}/${month}${year ? `/${year}` : ''}`)
  expect(found.join(', ')).toBe(expected)
})

test.each([
  ['at 14:00 and at 20h30', '14:0, 20:30'],
  ['at 8:30 p.m., 3.50 pm and 5 a.m.', '8:30 pm, 3:50 pm, 5:0 am'],
  ["at 15.00 o'clock, for 3.50 euros, in 3:48.82", '15:0']
])('times of %s', (text, expected) => {
  const found = read(text).times.map(({ hour, minute, half }) => `${hour}:${minute} ${half ?? ''}`.trim())
  expect(found.join(', ')).toBe(expected)
})

test('every figure, date and time lies where it says', () => {
  const text = 'On 18.01.2021 at 8:30 p.m. 47,000 people paid €5 each, 3,5% more than on 5 May.'
  const { figures, dates, times } = read(text)
  expect(figures.map(({ start, end, text: own }) => text.slice(start, end) === own)).not.toContain(false)
  expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(['18.01.2021', '5 May'])
  expect(times.map(({ start, end }) => text.slice(start, end))).toEqual(['8:30 p.m.'])
  expect(figures.find(({ value }) => value === 5 && text)?.dated).toBe(false)
})

test('commas part groups of three', () => {
  expect([0, 999, 1000, 47_000, 1_234_567].map(grouped)).toEqual(['0', '999', '1,000', '47,000', '1,234,567'])
})
