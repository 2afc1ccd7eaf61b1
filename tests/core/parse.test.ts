import { retext } from 'retext'
import retextEnglish from 'retext-english'
import { describe, expect, test } from 'vitest'
import { buildStory } from '../../src/copy/build.ts'
import { Linter, readStory } from '../../src/core/lint.ts'
import { parseProse } from '../../src/core/parse.ts'
import { extractText } from '../../src/formats/text.ts'
import { rules } from '../../src/rules/index.ts'

const paragraph = `Mr. Brown of the U.S. said: "We're done at 5 p.m." - See https://a.com/b.c or the '90s, rock 'n' roll & 1,000.5.
He came on Jan. 5… “Really?!” he asked\u00a0(twice). \u{1F600}\u{20000} e.g. this. That was no. 5. then it ended`

describe('text is parsed in pieces', () => {
  const texts: Readonly<Record<string, string>> = {
    'of many paragraphs': `${paragraph}\n\n`.repeat(200),
    'of many paragraphs with CRLF': `${paragraph.replaceAll('\n', '\r\n')}\r\n \r\n`.repeat(200),
    'of one long paragraph': 'He left on Friday, he said. “She did!” '.repeat(3000),
    'of short lines': 'He left it.\n'.repeat(8000),
    'without a full stop': 'He left on Friday and '.repeat(5000),
    'without white space': '\u{1F600}\u{20000}'.repeat(20_000),
    'shorter than a piece': paragraph
  }
  test.each(Object.entries(texts))('%s: one behind the other, each of bearable length', (_, text) => {
    const shift = 3
    const pieces = parseProse(`abc${text}xyz`, shift, shift + text.length)
    let at = shift
    for (const { root, start } of pieces) {
      expect(start).toBe(at)
      const length = root.position!.end.offset!
      expect(length).toBeGreaterThan(0)
      expect(length).toBeLessThanOrEqual(32_769)
      at += length
    }
    expect(at).toBe(shift + text.length)
  })
  test.each(Object.entries(texts).filter(([name]) => name !== 'without white space'))(
    '%s: as if it were parsed at once',
    (_, text) => {
      const extraction = extractText(text)
      const root = retext().use(retextEnglish).parse(text)
      const bare = (story: ReturnType<typeof readStory>) => ({
        tokens: story.tokens.map(({ node, ...token }) => token),
        sentences: story.sentences.map(({ start, end }) => [start, end])
      })
      expect(bare(readStory(extraction))).toEqual(bare(buildStory(extraction, [{ root, start: 0 }])))
    }
  )
})

describe('before the test times out a linter is done with', () => {
  test.each([
    ['a hundred thousand paragraphs', 'He left.\n\n', 100_000],
    ['a paragraph of two megabytes', 'He left on Friday, he said, and "never came back". ', 40_000],
    ['a sentence of two megabytes', 'he left on Friday, he said, and “never came back” ', 40_000],
    ['a hundred thousand sentences', 'He left. ', 100_000],
    ['a hundred thousand findings', 'He he left. ', 100_000],
    ['full stops', '. ', 200_000],
    ['initials', 'a.', 200_000],
    ['hyphens', 'a-', 200_000],
    ['brackets', '(', 500_000],
    ['one word', 'a', 1_000_000]
  ])('%s', (_, unit, times) => {
    const problems = new Linter(rules).lint(unit.repeat(times))
    expect(problems.filter((one) => one.ruleId === 'internal/rule-failed')).toEqual([])
  })
})
