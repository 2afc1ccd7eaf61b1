// The small words that give a language away, as far as English does not share them.

import type { Token } from './story.ts'
import { wordSet } from './word-set.ts'

const english = wordSet(
  'the a an of and to is was are were be been that for with he she it they his her its their at on by as from this has have had not but or who which will would said'
)

/** By language: small words that are no English ones. */
const foreign: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  [
    'German',
    words(
      'der das und ist nicht ein eine einer eines einem einen mit von für auf dem den des zu im sich auch wurde werden haben hat sind nach bei aus über wird zum zur dass sie wir'
    )
  ],
  [
    'French',
    words(
      'le la les des et est une dans pour que qui sur pas au aux du avec par sont cette ce ont été il elle nous vous ne se un son sa ses'
    )
  ],
  [
    'Spanish',
    words('el la los las de que y en un una por con para del se han está más pero como su sus al lo fue son')
  ],
  [
    'Italian',
    words('il lo gli che di è un una per con del della delle nel nella sono alla anche non dei si ha dal da')
  ],
  ['Portuguese', words('os as que e da em um uma com não foi dos das na no se por mais ao pelo pela são')],
  ['Dutch', words('de het een van niet op met voor zijn dat aan door wordt ook naar bij uit deze heeft')],
  ['Polish', words('w na z że się nie jest od przez oraz dla został po jak są tym')],
  ['Turkish', words('ve bir bu için ile olarak olan oldu daha çok gibi sonra kadar dedi')],
  ['Russian', words('na chto eto kak ne po iz za ot dlya byl byla bylo ego ona oni uzhe')]
]

function words(list: string): ReadonlySet<string> {
  return wordSet(list)
}

const most = 40

/**
 * The language that a sentence is in when it cannot be English. Only words without a capital count: the small words of
 * names (Van der Poel, Le Monde) say nothing of the sentence.
 */
export function foreignLanguageOf(tokens: readonly Token[], first: number, last: number): string | undefined {
  const small: string[] = []
  let own = 0
  for (let i = first; i < last && small.length < most; i++) {
    const { kind, text, norm } = tokens[i]!
    if (kind !== 'word' || text !== norm) continue
    if (english.has(norm) && ++own > 1) return
    small.push(norm)
  }
  for (const [language, known] of foreign) {
    const found = small.filter((norm) => known.has(norm))
    if (new Set(found).size >= 4 && found.length * 4 >= small.length && own * 3 < found.length) return language
  }
  return
}
