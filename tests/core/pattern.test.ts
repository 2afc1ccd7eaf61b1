import { describe, expect, test } from 'vitest'
import {
  type Element,
  matchesAt,
  matchesElement,
  PatternError,
  type Position,
  parseExcuse,
  parsePattern
} from '../../src/core/pattern.ts'
import { storyOf } from '../copy/read.ts'

/** All sequences that a pattern stands for. */
function sequencesOf(pattern: string): string[] {
  const { atStart, first, isEmpty } = parsePattern(pattern, true)
  const found: string[][] = isEmpty ? [[]] : []
  const go = (positions: readonly Position[], before: readonly string[]): void => {
    for (const { element, follow, isEnd } of new Set(positions))
      for (const one of textsOf(element)) {
        if (isEnd) found.push([...before, one])
        go(follow, [...before, one])
      }
  }
  go(first, [])
  return [...new Set(found.map((one) => [...(atStart ? ['^'] : []), ...one].join(' ')))].sort()
}

function textsOf(element: Element): readonly string[] {
  if (element.kind === 'literal') return element.norms
  return [element.kind === 'exact' ? `=${element.text}` : `<${element.name}>`]
}

test.each<[string, readonly string[]]>([
  ['on the territory of', ['on the territory of']],
  ['On The', ['on the']],
  ['don’t', ["don't"]],
  ['in turn ,', ['in turn ,']],
  ['=OOO it', ['=OOO it']],
  ['{take} part', ['take part', 'takes part', 'took part', 'taken part', 'taking part']],
  ['(a|b c) d', ['a d', 'b c d']],
  ['a? b', ['b', 'a b']],
  ['(a|b)? c', ['c', 'a c', 'b c']],
  ['(a (b|c)|d)', ['a b', 'a c', 'd']],
  ['a|b c', ['a', 'b c']],
  ['(a? b|c) (d e?)?', ['a b', 'a b d', 'a b d e', 'b', 'b d', 'b d e', 'c', 'c d', 'c d e']],
  ['(a|b|a)', ['a', 'b']],
  ['why ?', ['why ?']],
  ['\\( a \\)', ['( a )']],
  ['<0-2> a', ['a', '<any> a', '<any> <any> a']],
  ['<2-2>', ['<any> <any>']],
  ['<number> <name> <word> <*ing> <un*>', ['<number> <name> <word> <*ing> <un*>']],
  ['^ a', ['^ a']],
  ['  a  b ', ['a b']]
])('%s stands for %j', (pattern, expected) => expect(sequencesOf(pattern)).toEqual(expected.toSorted()))

test.each([
  ['<number>', ['5', '1,000', '2.5'], ['five', '5pm', ',']],
  ['<name>', ['Paris', 'Élan', 'OOO'], ['paris', '5']],
  ['<word>', ['paris', "don't", '5pm'], ['5', ',', 'example.org']],
  ['<*ing>', ['going', 'GOING'], ['goes', 'ingot']],
  ['<un*>', ['undo', 'UNDO'], ['redo']],
  ['<1-1>', ['paris', '5'], [',', '“', 'example.org']],
  ['paris', ['paris', 'Paris', 'PARIS'], ['pari']],
  ['=Paris', ['Paris'], ['paris', 'PARIS']]
])('%s matches %j and not %j', (pattern, yes, no) => {
  const { element } = parsePattern(pattern).first[0]!
  const matches = (text: string) => matchesElement(element, storyOf(text).tokens[0]!)
  expect(yes.filter((text) => !matches(text))).toEqual([])
  expect(no.filter(matches)).toEqual([])
})

test('equal classes are the same object, so that the trie can share their edges', () => {
  const [a, b] = ['<*ing> a', '<*ing> b'].map((pattern) => parsePattern(pattern).first[0]!.element)
  expect(a).toBe(b)
})

test('a pattern matches from a token on, and up to another where one is given', () => {
  const { tokens } = storyOf('a b b c')
  const matches = (pattern: string, at: number, end?: number) =>
    matchesAt(parsePattern(pattern, true), tokens, at, 4, end)
  expect([matches('a b', 0), matches('a b', 0, 2), matches('a b', 0, 3), matches('a b', 1)]).toEqual([
    true,
    true,
    false,
    false
  ])
  expect([matches('a <0-2> c', 0), matches('a <0-1> c', 0), matches('c d', 3)]).toEqual([true, false, false])
  expect([matches('a?', 1), matches('a?', 1, 1), matches('a?', 1, 2), matches('', 4)]).toEqual([
    true,
    true,
    false,
    true
  ])
})

test('no pattern has a match longer than it says', () => {
  for (const pattern of ['a', 'a b? (c d|e)', '<0-3> a', '{take} <word>', '=A ,'])
    expect(Math.max(...sequencesOf(pattern).map((one) => one.split(' ').length))).toBeLessThanOrEqual(
      parsePattern(pattern).longest
    )
})

test('alternatives of alternatives cost no more than they are long', () => {
  const { first } = parsePattern(Array(30).fill('(a|b c|d)').join(' '))
  expect(first).toHaveLength(3)
})

describe('what breaks the syntax is told, with its place', () => {
  test.each([
    ['', 'the pattern can match nothing', 0],
    ['^', 'the pattern can match nothing', 1],
    ['a?', 'the pattern can match nothing', 2],
    ['a|', 'the pattern can match nothing', 2],
    ['<0-2>', 'the pattern can match nothing', 5],
    ['(a', 'missing )', 2],
    ['a (b|c', 'missing )', 6],
    ['a) b', 'unexpected )', 1],
    ['a {take', 'missing }', 2],
    ['a <word', 'missing >', 2],
    ['a } b', 'unexpected }', 2],
    ['a > b', 'unexpected >', 2],
    ['a =', 'unexpected end', 3],
    ['= a', 'unexpected  ', 1],
    ['{Take} it', 'between { and } stands the base form of a verb', 6],
    ['a {} b', 'between { and } stands the base form of a verb', 4],
    ['<3-1>', '<3-1> runs backwards', 0],
    ['a <verb>', 'unknown class <verb>: known are number, name, word, *end, beginning*, 0-3', 2],
    ['<*> a', 'unknown class <*>: known are number, name, word, *end, beginning*, 0-3', 0]
  ])('%s', (pattern, message, offset) => {
    expect(errorOf(() => parsePattern(pattern))).toEqual({ message, offset })
  })
  test.each([
    ['a (b', 'missing )', 4],
    ['@ a @', '@ stands for the phrase and may stand once', 4],
    ['the @ (a', 'missing )', 8],
    ['the @ <verb>', 'unknown class <verb>: known are number, name, word, *end, beginning*, 0-3', 6],
    ['(the @', 'missing )', 5]
  ])('unless %s', (pattern, message, offset) => {
    expect(errorOf(() => parseExcuse(pattern))).toEqual({ message, offset })
  })
})

function errorOf(act: () => unknown): { message: string; offset: number } {
  try {
    act()
  } catch (error) {
    expect(error).toBeInstanceOf(PatternError)
    const { message, offset } = error as PatternError
    return { message, offset }
  }
  throw new Error('nothing was thrown')
}
