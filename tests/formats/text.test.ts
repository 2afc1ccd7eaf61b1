import { expect, it } from 'vitest'
import { extractText as text } from '../../src/formats/text.ts'
import { blocksOf, controlsOf } from './extract.ts'

it('gives the file as one block', () => {
  expect(blocksOf(text, '\uFEFFA\r\n\r\nB')).toEqual(['text: \uFEFFA\r\n\r\nB'])
  expect(blocksOf(text, ' \n')).toEqual([])
})

it('divides the text at controls', () => {
  const source = 'One\r\n%% calque-disable-next quotes/mixed -- why\r\nTwo\n%% a note\n%%calque-enable'
  expect(blocksOf(text, source)).toEqual(['text: One\r\n', 'text: Two\n%% a note\n'])
  expect(controlsOf(text, source)).toEqual([
    ['calque-disable-next quotes/mixed -- why', 'Two'],
    ['calque-enable', '']
  ])
  const { start, end } = text(source).controls[0]!.source
  expect(source.slice(start, end)).toBe('%% calque-disable-next quotes/mixed -- why')
})

it('leaves front matter out', () => {
  const source = '---\r\nfrom: de\r\n---\r\nOne'
  expect(blocksOf(text, source)).toEqual(['text: One'])
  expect(text(source).frontMatter).toEqual({ language: 'yaml', value: 'from: de', start: 5 })
  expect(text('---\n---\nOne').frontMatter?.value).toBe('')
  expect(text('+++\nfrom = "de"\n+++\n').frontMatter?.language).toBe('toml')
})

it.each(['---\nOne\n---\nTwo', '---\nfrom: de\n', 'a\n---\nb: c\n---\n'])(
  'takes no prose for front matter: %j',
  (source) => {
    expect(text(source).frontMatter).toBeUndefined()
    expect(blocksOf(text, source)).toEqual([`text: ${source}`])
  }
)
