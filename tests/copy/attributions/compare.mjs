// What the model found against what a reader listed: right when both cues overlap, and both speakers do.

/**
 * @param {readonly import('../../../src/copy/story.ts').Attribution[]} all
 * @param {readonly {speaker: readonly number[], cue: readonly number[]}[]} listed
 */
export function compare(all, listed) {
  const overlap = ({ start, end }, [from, to]) => start < to && from < end
  const isSame = (one, label) =>
    overlap(one.cue, label.cue) && one.speaker !== undefined && overlap(one.speaker, label.speaker)
  const extra = all.filter((one) => !listed.some((label) => isSame(one, label)))
  const missed = listed.filter((label) => !all.some((one) => isSame(one, label)))
  return { found: all.length, both: listed.length - missed.length, extra, missed }
}
