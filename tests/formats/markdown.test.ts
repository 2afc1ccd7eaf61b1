import { expect, it } from 'vitest'
import { extractMarkdown as markdown } from '../../src/formats/markdown.ts'
import { blocksOf, controlsOf, sliceOf } from './extract.ts'

it.each<[source: string, blocks: string[]]>([
  ['# One *two*\n\nThree\n===\n', ['heading1: One two', 'heading1: Three']],
  ['> one\n> two\n\nthree', ['paragraph: one\ntwo', 'paragraph: three']],
  ['- one\n- [ ] two\n\n  three\n- > four', ['item: one', 'item: two', 'item: three', 'paragraph: four']],
  ['|a|b\\|c|\n|-|-|\n|d||', ['cell: a', 'cell: b|c', 'cell: d']],
  ['one[^1]\n\n[^1]: two', ['paragraph: one\uFFFC', 'paragraph: two']],
  ['![one &amp; two](x.png "no")', ['caption: one & two']],
  ['[![one *two*](x)](y)', ['caption?: one two']],
  ['one ![no](x) `no` <code>no</code> <img>', ['paragraph: one \uFFFC \uFFFC \uFFFC \uFFFC']],
  ['[one](x "no") **two** ~~three~~ <em>four</em>', ['paragraph: one two three four']],
  ['one  \ntwo\\\nthree<br>four', ['paragraph: one\ntwo\nthree\nfour']],
  ['<http://one.test> www.two.test me@three.test', ['paragraph: http://one.test www.two.test me@three.test']],
  ['```\nno\n```\n\n    no\n\n<div>\nno\n</div>\n\n[no]: x', []],
  ['`no`', []],
  ['---\ntitle: no\n---\n\none', ['paragraph: one']],
  ['---\n\n> &#97;\n', ['paragraph: a']],
  ['one <!-- no --> two', ['paragraph: one two']]
])('reads %j', (source, blocks) => expect(blocksOf(markdown, source)).toEqual(blocks))

it('finds controls in blocks of HTML and within paragraphs', () => {
  const source =
    '<!-- calque-disable x -->\n\none <!-- calque-enable x -->two\n\n<!-- other -->\n<!-- calque-disable -->'
  expect(controlsOf(markdown, source)).toEqual([
    ['calque-disable x', 'one'],
    ['calque-enable x', 'two'],
    ['calque-disable', '']
  ])
})

it('maps back over markup', () => {
  const source = '\uFEFF> AT&amp;T *said* so\r\n> and\\! left `x`'
  const extraction = markdown(source)
  expect(sliceOf(extraction, source, 'AT&T')).toBe('AT&amp;T')
  expect(sliceOf(extraction, source, 'said')).toBe('said')
  expect(sliceOf(extraction, source, 'so\r\nand!')).toBe('so\r\n> and\\!')
  expect(sliceOf(extraction, source, '\uFFFC')).toBe('`x`')
})
