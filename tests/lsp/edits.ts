// Random copy, and random edits of it.

import fc from 'fast-check'

/** What copy is made of: words, marks and line endings that rules look for, and that break blocks. */
const pieces = [
  'The talks were held on the territory of the plant.',
  ' He he left, he said. ',
  '"We are done," - the minister said.',
  ' He recalled that "the works',
  '"',
  '“',
  '”',
  ' - ',
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  ' \n ',
  'Mr. Lavrov',
  ' on 18.01.2021',
  '5150 million',
  '%% calque-disable-next awkward/ru-calque -- why\n',
  '\n%% calque-disable\n',
  '<!-- calque-disable-next awkward/ru-calque -->\n',
  '---\ntitle: x\n---\n',
  '# Head\n\n',
  '- item\n',
  '> ',
  '`code`',
  '<p>',
  '</p>',
  '&amp;',
  'Привет',
  '\u{1F600}',
  'a',
  ' '
]

export const copy = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join(''))

/** Takes `take` of a text away, after a share `at` of it, and puts `put` there. */
export interface RandomEdit {
  readonly at: number
  readonly take: number
  readonly put: string
}

export const edit: fc.Arbitrary<RandomEdit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  take: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(3), fc.nat(60)),
  put: fc.oneof(fc.constant(''), fc.constantFrom(...pieces))
})

/** Where an edit falls in a text; never between the halves of a character. */
export function rangeOf(text: string, { at, take }: RandomEdit): { readonly start: number; readonly end: number } {
  const whole = (offset: number) => (/[\uDC00-\uDFFF]/.test(text[offset] ?? '') ? offset - 1 : offset)
  const start = whole(Math.round(at * text.length))
  return { start, end: Math.max(start, whole(Math.min(text.length, start + take))) }
}
