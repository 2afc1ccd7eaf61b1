// What the page does by itself: the filter, and marks that show which note they belong to.

export const script = `
'use strict'
{
  const form = document.getElementById('filter')
  const notes = [...document.querySelectorAll('.notes li')]
  const marks = [...document.querySelectorAll('mark')]
  const stories = [...document.querySelectorAll('.story')]
  const marksOf = new Map()
  for (const mark of marks)
    for (const name of mark.dataset.notes.split(' ')) marksOf.set(name, [...(marksOf.get(name) ?? []), mark])
  const nameOf = (note) => note.id.slice('note-'.length)
  const chosen = (kind) => new Set([...form.querySelectorAll('[data-kind=' + kind + ']:checked')].map((box) => box.value))

  const filter = () => {
    const severities = chosen('severity')
    const categories = chosen('category')
    const onlyNoted = form.querySelector('[data-kind=clean]').checked
    const left = new Set()
    for (const note of notes) {
      note.hidden = !severities.has(note.classList[0]) || !categories.has(note.dataset.category)
      if (!note.hidden) left.add(nameOf(note))
      document.getElementById('mark-' + nameOf(note)).hidden = note.hidden
    }
    for (const mark of marks) mark.classList.toggle('off', !mark.dataset.notes.split(' ').some((name) => left.has(name)))
    for (const story of stories) story.hidden = onlyNoted && !story.querySelector('.notes li:not([hidden])')
    document.getElementById('count').textContent = left.size === notes.length
      ? notes.length + (notes.length === 1 ? ' finding' : ' findings')
      : left.size + ' of ' + notes.length + ' findings'
  }
  form.hidden = notes.length === 0
  form.addEventListener('change', filter)
  form.addEventListener('submit', (event) => event.preventDefault())
  filter()

  const show = (event) => {
    for (const mark of document.querySelectorAll('mark.on')) mark.classList.remove('on')
    const note = event.target.closest('.notes li')
    if (note) for (const mark of marksOf.get(nameOf(note)) ?? []) mark.classList.add('on')
  }
  document.addEventListener('pointerover', show)
  document.addEventListener('focusin', show)
}
`
