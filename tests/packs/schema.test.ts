import { expect, test } from 'vitest'
import { readPack } from '../../src/packs/schema.ts'
import { PackError } from '../../src/packs/yaml.ts'

const path = 'rules/awkward/carried-over.yaml'

const sound = `summary: Phrases carried over word for word
why: They make the reader stop.
mqm: style/unidiomatic
sources:
  - { title: The Russian Word's Worth }
severity: warning
confidence: high
from: [ru]
where: [narration, quotation]
quotedLower: true
messages:
  calque: 'Calque \`{actual}\`: use {advice}'
  gone: 'Take out \`{actual}\`'
phrases:
  - pattern: on the territory of
    advice: in
    source: на территории
    replace: in
    unless: ['claimed @ …']
    example: 'Talks were held [[on the territory of]] the plant.'
    not: ['They claimed on the territory of … a hill.']
  - pattern: ^ by the way ,
    message: gone
    advice: nothing
    example: '[[By the way,]] it rained.'
examples:
  bad:
    - { bad: 'It is [[on the territory of]] Spain.', message: calque, fixed: 'It is in Spain.' }
    - { bad: 'He lives [[on the territory of]] Italy.', message: calque, fixed: 'He lives in Italy.' }
    - { bad: '[[By the way,]] it snowed.', message: gone }
  good:
    - { good: 'It is in Spain.' }
    - { good: 'It is on Spanish territory.' }
    - { good: 'It snowed, by the way.' }
`

/** The one problem of the sound pack after a change, as `line:column: message`. */
function problemsAfter(find: string, put: string): string[] {
  expect(sound).toContain(find)
  try {
    readPack(sound.replace(find, put), path)
  } catch (error) {
    expect(error).toBeInstanceOf(PackError)
    return (error as PackError).problems.map(({ line, column, message }) => `${line}:${column}: ${message}`)
  }
  return []
}

test('reads a sound pack as plain data', () => {
  const record = readPack(sound, path)
  expect(record).toEqual(JSON.parse(JSON.stringify(record)))
  expect(record.id).toBe('awkward/carried-over')
  expect(record.phrases[0]).toEqual({
    pattern: 'on the territory of',
    advice: 'in',
    source: 'на территории',
    replace: 'in',
    unless: ['claimed @ …'],
    example: 'Talks were held [[on the territory of]] the plant.',
    not: ['They claimed on the territory of … a hill.']
  })
  expect(record.examples.bad).toHaveLength(3)
  expect(record.examples.good[2]).toEqual({ good: 'It snowed, by the way.' })
})

test.each([
  ['unknown key', 'severity: warning', 'sevrity: warning', '6:1: unknown key "sevrity"; did you mean "severity"?'],
  [
    'unknown key of a phrase',
    '    replace: in',
    '    replce: in',
    '18:5: unknown key "replce"; did you mean "replace"?'
  ],
  [
    'unknown key of an example, such as an option',
    "good: 'It is in Spain.'",
    "good: 'It is in Spain.', options: {}",
    '32:34: unknown key "options"; known are good, from'
  ],
  ['empty key', 'confidence: high', 'confidence:', '7:1: "confidence" is empty; give it a value or take it out'],
  [
    'missing key',
    'mqm: style/unidiomatic\n',
    '',
    '1:1: missing key "mqm"; add an MQM category such as style/unidiomatic'
  ],
  ['missing advice', '    advice: in\n', '', '15:5: missing key "advice"; add what to write instead'],
  [
    'wrong value',
    'severity: warning',
    'severity: warn',
    '6:11: "severity" must be one of error, warning, info; did you mean "warning"?'
  ],
  [
    'wrong zone',
    '[narration, quotation]',
    '[narration, quotations]',
    '9:20: each item of "where" must be one of narration, quotation, headline, dateline, byline, crosshead, caption, credit, cell; did you mean "quotation"?'
  ],
  ['wrong language', 'from: [ru]', 'from: [Russian]', '8:8: "Russian" is no language tag; write one such as ru or zh'],
  ['wrong type', 'quotedLower: true', "quotedLower: 'yes'", '10:14: "quotedLower" must be true or false'],
  ['number for a text', 'advice: nothing', 'advice: 5', '24:13: "advice" must be a text; put it in quotation marks'],
  ['no list', 'from: [ru]', 'from: ru', '8:7: "from" must be a list; begin each item with "- "'],
  [
    'wrong MQM category',
    'mqm: style/unidiomatic',
    'mqm: Style / Awkward',
    '3:6: "mqm" must be an MQM category such as style/unidiomatic'
  ],
  [
    'two lines of summary',
    'summary: Phrases',
    'summary: "Two\\nlines"\n#',
    '1:10: "summary" must be one line; move the rest to "why"'
  ],
  [
    'no source',
    "\n  - { title: The Russian Word's Worth }",
    ' []',
    '4:10: "sources" has no item; name at least one style guide or paper'
  ],
  [
    'few bad examples',
    "    - { bad: '[[By the way,]] it snowed.', message: gone }\n",
    '',
    '28:5: 2 bad examples; a rule needs at least three, add 1'
  ],
  [
    'few good examples',
    "    - { good: 'It is in Spain.' }\n",
    '',
    '32:5: 2 good examples; a rule needs at least three, add 1'
  ],
  [
    'unknown message',
    "it snowed.', message: gone",
    "it snowed.', message: gon",
    '30:53: unknown message "gon"; did you mean "gone"?'
  ],
  [
    'unknown message of a phrase',
    '    message: gone',
    '    message: delete',
    '23:14: unknown message "delete"; known are calque, gone'
  ],
  [
    'unknown placeholder',
    'use {advice}',
    'use {advise}',
    '12:11: unknown placeholder {advise}; known are {actual}, {expected}, {advice}, {source}'
  ],
  ['source that the message needs', 'use {advice}', '({source}): use {advice}', ''],
  [
    'broken pattern',
    'pattern: on the territory of',
    'pattern: on the (territory|soil of',
    '15:39: pattern: missing ); see the syntax in src/core/pattern.ts'
  ],
  [
    'unknown class',
    'pattern: on the territory of',
    "pattern: 'on the <nuber>'",
    '15:22: pattern: unknown class <nuber>: known are number, name, word, *end, beginning*, 0-3; see the syntax in src/core/pattern.ts'
  ],
  [
    'broken unless',
    "'claimed @ …'",
    "'{Claim} @'",
    '19:22: pattern: between { and } stands the base form of a verb; see the syntax in src/core/pattern.ts'
  ],
  [
    'duplicate pattern',
    'pattern: ^ by the way ,',
    'pattern: On the  territory of',
    '22:14: the same pattern as phrase 1; keep one of them'
  ],
  [
    'unless without proof',
    "    not: ['They claimed on the territory of … a hill.']\n",
    '',
    '19:13: "unless" needs proof; add "not" with a sentence that it excuses'
  ],
  [
    'safe without a fix',
    '    advice: nothing',
    '    advice: nothing\n    safe: true',
    '25:11: "safe" says something of a fix; add "replace" or take it out'
  ],
  [
    'no mark',
    '[[By the way,]] it rained',
    'By the way, it rained',
    '25:14: no place is marked, or more than one; put [[ and ]] once around what is found'
  ],
  [
    'two marks',
    '[[By the way,]] it snowed',
    '[[By]] [[the way,]] it snowed',
    '30:14: no place is marked, or more than one; put [[ and ]] once around what is found'
  ],
  ['broken YAML', 'from: [ru]', 'from: [ru', '9:1: ']
])('%s', (_, find, put, problem) => {
  const problems = problemsAfter(find, put)
  if (problem === '') expect(problems).toEqual([])
  else if (problem.endsWith(': ')) expect(problems[0]).toContain(problem.trim())
  else expect(problems).toEqual([problem])
})

test('the articles that a phrase was taken from stay in the file', () => {
  const taken = sound.replace('    replace: in\n', "    replace: in\n    seen: ['vestnik.12']\n")
  expect(readPack(taken, path)).toEqual(readPack(sound, path))
})

test('a phrase must have what its message shows', () => {
  expect(problemsAfter("'Take out `{actual}`'", "'Take out `{actual}` ({source}) for `{expected}`'")).toEqual([
    '22:5: missing key "source"; the message "gone" shows it',
    '22:5: missing key "replace"; the message "gone" shows it as {expected}'
  ])
})

test('reports all problems of a file at once, in order, each with file, line and column', () => {
  const broken = sound
    .replace('severity: warning', 'severity: bad')
    .replace('  - pattern: ^ by the way ,', '  - pattern: ( by')
  expect(() => readPack(broken, path)).toThrow(
    'rules/awkward/carried-over.yaml:6:11: "severity" must be one of error, warning, info\n' +
      'rules/awkward/carried-over.yaml:22:18: pattern: missing ); see the syntax in src/core/pattern.ts'
  )
})

test.each([
  ['rules/awkwrd/x.yaml', 'unknown category "awkwrd"'],
  ['rules/awkward/Bad Name.yaml', 'the path gives the rule no id'],
  ['x.yaml', 'the path gives the rule no id']
])('the path %s gives no id', (wrong, message) => {
  expect(() => readPack(sound, wrong)).toThrow(message)
})

test.each(['- a', '', 'text'])('what is no map is no pack: %j', (text) => {
  expect(() => readPack(text, path)).toThrow(`${path}:1:1: a pack is a map; begin with "summary: …"`)
})
