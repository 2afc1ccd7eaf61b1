// Persons and how they are named.

import { describe, expect, test } from 'vitest'
import { readStory } from '../../src/core/lint.ts'
import { extractText } from '../../src/formats/text.ts'

const namesOf = (text: string) => readStory(extractText(text)).names
/** `name: mention, mention` of each person. */
const persons = (text: string) =>
  namesOf(text).persons.map(
    (one) => `${one.name}: ${one.mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`
  )

describe('persons', () => {
  test.each([
    ['Russian Foreign Minister Sergey Lavrov spoke. Lavrov left.', ['Sergey Lavrov: Sergey Lavrov, Lavrov']],
    ['The coach, Pep Guardiola, left. Guardiola is ill.', ['Pep Guardiola: Pep Guardiola, Guardiola']],
    ['Zaur Abutalimov, product director at Ivideon, left.', ['Zaur Abutalimov: Zaur Abutalimov']],
    ['Mr Romen left. Ms. Hill stayed.', ['Romen: Romen', 'Hill: Hill']],
    ['President Putin signed it.', ['Putin: Putin']],
    ['Anna Belova left. A. Belova was ill.', ['Anna Belova: Anna Belova, A. Belova']],
    [
      'Vladimir Vladimirovich Putin spoke. Putin left.',
      ['Vladimir Vladimirovich Putin: Vladimir Vladimirovich Putin, Putin']
    ],
    ['President Xi Jinping spoke. Xi left.', ['Xi Jinping: Xi Jinping, Xi']],
    ['Prime Minister Pham Minh Chinh spoke. Chinh left.', ['Pham Minh Chinh: Pham Minh Chinh, Chinh']],
    ['Prime Minister Pedro Sanchez Perez spoke. Sanchez left.', ['Pedro Sanchez Perez: Pedro Sanchez Perez, Sanchez']],
    ['Ursula von der Leyen spoke.', ['Ursula von der Leyen: Ursula von der Leyen']],
    ['Anna Hill met Ivan Hill. Hill left.', ['Anna Hill: Anna Hill', 'Ivan Hill: Ivan Hill']],
    ['Goldman Sachs fell. The Foreign Ministry spoke on Monday in New York.', []],
    ['The Moscow Department of Health reported it.', []]
  ])('%s', (text, expected) => {
    expect(persons(text)).toEqual(expected)
  })

  test('have the offices that stand before and after their names', () => {
    const [lavrov, hill] = namesOf('Russian Foreign Minister Sergey Lavrov met Anna Hill, head of the bank.').persons
    expect(lavrov).toMatchObject({ given: 'Sergey', surname: 'Lavrov', roles: ['Russian Foreign Minister'] })
    expect(hill).toMatchObject({ given: 'Anna', surname: 'Hill', roles: ['head of the bank'] })
  })

  test('are named in four forms', () => {
    const { mentions } = namesOf('Anna Hill met S. Lavrov and Ivan Petrovich Orlov. Hill left.')
    expect(mentions.map((one) => one.form)).toEqual(['full', 'initials', 'patronymic', 'surname'])
  })
})
