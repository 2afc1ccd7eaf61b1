import { garbledIn } from '../../copy/mojibake.ts'
import { defineRule, everywhere } from '../../core/rule.ts'

export default defineRule({
  id: 'residue/mojibake',
  summary: 'Letters and marks garbled by a wrong encoding',
  why: `\`donâ€™t\` is UTF-8 that some program read as an older encoding. The reader sees rubbish, and the rubbish is kept by
everyone who copies the story. What it was can nearly always be told; the fix is proposed rather than applied, since the
rest of the file may be wrong too and is better read anew. A character that was lost for good (\`�\`) must be looked up.

Known false alarms: text about encodings.`,
  mqm: 'design-and-markup/character-encoding',
  sources: [
    { title: 'The Unicode Standard', at: 'UTF-8', url: 'https://www.unicode.org/versions/latest/' },
    { title: 'ftfy: fixes text for you', url: 'https://ftfy.readthedocs.io' }
  ],
  severity: 'error',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    garbled: 'Garbled `{actual}`: it was `{expected}` before it was read in the wrong encoding',
    lost: 'A character is lost at `{actual}`: look it up in the source'
  },
  examples: {
    bad: [
      { bad: 'They don[[â€™]]t agree.', message: 'garbled', fixed: 'They don’t agree.' },
      { bad: 'The caf[[Ã©]] is shut.', message: 'garbled', fixed: 'The café is shut.' },
      { bad: 'It costs [[Â£]]5.', message: 'garbled', fixed: 'It costs £5.' },
      { bad: 'They don[[Ã¢â‚¬â„¢]]t agree.', message: 'garbled', fixed: 'They don’t agree.' },
      { bad: 'They don[[вЂ™]]t agree.', message: 'garbled', fixed: 'They don’t agree.' },
      { bad: 'The paper [[ÐŸÑ€Ð°Ð²Ð´Ð°]] said so.', message: 'garbled', fixed: 'The paper Правда said so.' },
      { bad: 'The town of [[Ã–]]rebro.', message: 'garbled', fixed: 'The town of Örebro.' },
      { bad: 'They don[[\u0092]]t agree.', message: 'garbled', fixed: 'They don’t agree.' },
      { bad: 'They don[[�]]t agree.', message: 'lost' }
    ],
    good: [
      { good: 'They don’t agree: the café in Łódź – “CAFÉ” – costs £5 at 20°…' },
      { good: 'In São Paulo, Mr Ñáñez met Âsa and Ðorđe in a CHÂTEAU.' },
      { good: 'FIANCÉ’S CAFÉ… is the title, not “PÃO” – nor “Å”.' },
      { good: 'The paper (Правда, СССР) said so.' }
    ]
  },
  unit: 'paragraph',
  *check(paragraph, { story }) {
    const { start: shift } = paragraph
    for (const found of garbledIn(story.text.slice(shift, paragraph.end))) {
      const start = shift + found.start
      const end = shift + found.end
      if (story.tokens[story.tokenAt(start)]?.kind === 'opaque') continue
      if (found.was === undefined) yield { message: 'lost', start, end }
      else yield { message: 'garbled', start, end, fix: { edits: [{ start, end, text: found.was }], safe: false } }
    }
  }
})
