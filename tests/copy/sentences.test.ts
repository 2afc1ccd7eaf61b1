import { describe, expect, test } from 'vitest'
import { sentencesOf, storyOf } from './read.ts'

/** ` | ` stands where one sentence ends and the next begins, and is no part of the copy. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'a full stop after an abbreviation is no end before what belongs to it': [
    'The U.S. envoy met Mr. Brown, Dr. Lee and Prof. Marsh. | All three left.',
    'He flew to the U.K. and on to the U.A.E. that night. | He slept.',
    'Gen. Petrov, Lt. Col. Smith and St. John Ambulance came. | So did Rep. Hall.',
    'Apple vs. Pear ended in a draw. | Both sides left.',
    'The U.N. Security Council met. | It adjourned.',
    'Police in Washington, D.C. reported a fire. | Nobody was hurt.',
    'Los Angeles, Calif. Governor Ray Lee came. | He spoke.'
  ],
  'an abbreviation ends a sentence before a word that starts one': [
    'She was born in the U.S. | The family came from Kent.',
    'He chairs Acme Inc. | He founded it.',
    'They grow apples, pears, etc. | They sell them too.',
    'The doors open at 9 a.m. | She was early.',
    'The study is by Moss et al. | It was printed in May.',
    'He lives in 3rd St. | The bus stops there.',
    'He has a Ph.D. | His sister has two.',
    'It shuts at 5 p.m. | “Good,” she said.'
  ],
  'an abbreviation goes on before a name or lower case': [
    'Acme Inc. said it grew. | Acme Inc. Chairman Tom Rees left.',
    'It starts at 9 a.m. Monday. | It ends at 5 p.m. in Paris.',
    'Dogs, cats, etc. were there. | Robert Hall Jr. was not.'
  ],
  'months and numbers go on before figures': [
    'On Jan. 5 he left and on Sept. 11 he came back. | It was No. 5 on the list.',
    'See fig. 3 and p. 12. | Sect. is not short for it.',
    'She is 5 ft. 6 in. tall. | He is not.'
  ],
  'initials end nothing, a lone letter may': [
    'J. K. Rowling wrote it. | V. V. Putin and George W. Bush read it.',
    'There is no plan B. | The minister said so.',
    'She likes it and so do I. | Nobody else does.'
  ],
  'points inside figures and addresses end nothing': [
    'Growth was 2.5 percent. | Sales hit 1,000.5 units. | Fine.',
    'See https://example.com/a.b.html for more. | Write to a.b@example.org. | Visit www.example.com. | Go.',
    'The site news.example.com was down. | It came back.'
  ],
  'a figure ends a sentence, and starts one': [
    'Shares rose to 5. | Analysts had said 4. | It fell to 1,200. | Then it rose.',
    'He came first in 2005. | 30 more followed. | 25 people fell.',
    'It cost $5. | That was 5%. | £6 was the price elsewhere.'
  ],
  'an ellipsis ends a sentence before a capital only': [
    'He paused ... and went on. | He paused… and went on. | He paused... and sat.',
    'He paused... | Then he went on. | He paused… | She left. | He paused ... | They left.',
    '"We… we cannot." | He left.'
  ],
  'a new speaker behind a dash starts a sentence': [
    '"We will act," he said. | - "We have no choice." | He left.',
    '“We won.” | – “Did we?” he asked.',
    'The talks are over, he said. | — We have no choice.'
  ],
  'what is dashed on to a quotation goes with it': [
    '"We won." - Ivanov said. | He smiled.',
    '«Where is it?» – Anna asked. | Nobody knew.'
  ],
  'a question or exclamation inside a quotation goes on in lower case': [
    '"Is it true?" he asked. | "Is it?" | She nodded.',
    '“Go!” he cried. | Go! | Now! | Really?! | Yes.',
    'He asked "Why?" and left. | He asked "Why?" | Nobody knew.',
    'Yahoo! shares fell. | What?! | No!! | Well.'
  ],
  'closing marks and brackets go with the sentence that they close': [
    'He left (by train). | She stayed. | (It was late.) | They slept.',
    'He said, “I saw John.” | John left. | [The rest is lost.] | He slept.',
    '(“He left.”) | ‘She stayed.’ | «They slept.» | Done.'
  ],
  'a label goes with what it labels': [
    '1. The first thing. | 2. The second thing. | 12. And the last.',
    'A. The first. | B. The second.',
    '* He came. | • They left.'
  ],
  'what has no letter or figure is no sentence': ['... He left and came back. | He slept.', '. He left. | She stayed.'],
  'words that begin in lower case on purpose start a sentence': [
    'He left. | al-Qaeda claimed it. | iPhone sales rose.'
  ],
  'other lower case does not': ['He left. and then he came. | She stayed.'],
  'other scripts start a sentence': ['He said so. | Город горит. | Да. | Нет.']
}

for (const [name, texts] of Object.entries(cases))
  describe(name, () => {
    test.each(texts)('%s', (marked) => {
      expect(sentencesOf(marked.replaceAll(' | ', ' '))).toEqual(marked.split(' | '))
    })
  })

const wrapped = [
  'The minister said on Monday that talks with the U.S.',
  'delegation had failed. The ministry gave no reason for',
  'that and said no. 5 on its list was still open. "We are',
  'done." He left.'
]

test.each([
  ['line feeds', '\n'],
  ['CRLF', '\r\n'],
  ['lone carriage returns', '\r']
])('sentences run on over wrapped lines with %s', (_, end) => {
  expect(sentencesOf(wrapped.join(end)).map((one) => one.replaceAll(end, ' '))).toEqual([
    'The minister said on Monday that talks with the U.S. delegation had failed.',
    'The ministry gave no reason for that and said no. 5 on its list was still open.',
    '"We are done."',
    'He left.'
  ])
})

test('no sentence reaches over two paragraphs', () => {
  const text = 'He met Mr.\n\nBrown and left\r\n\r\nthe U.S. again.'
  expect(sentencesOf(text)).toEqual(['He met Mr.', 'Brown and left', 'the U.S. again.'])
})

test('sentences share out all tokens of their paragraph and count its words', () => {
  const story = storyOf('Two-year plans (see example.com) cost $5.5m. He said: "No."\n\nThe end')
  expect(story.sentences.map(({ first, last, words }) => [last - first, words])).toEqual([
    [10, 6],
    [7, 3],
    [2, 2]
  ])
  for (const { first, last, sentences } of story.paragraphs) {
    expect(sentences[0]!.first).toBe(first)
    expect(sentences.at(-1)!.last).toBe(last)
    for (const [i, { first: from }] of sentences.entries()) if (i > 0) expect(from).toBe(sentences[i - 1]!.last)
  }
})
