// Small whole numbers in words.

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A whole number below 100 in words, as in `forty-six`. */
export function inWords(value: number): string {
  if (value < 20) return small[value]!
  const unit = value % 10
  return `${tens[Math.floor(value / 10)]}${unit ? `-${small[unit]}` : ''}`
}
