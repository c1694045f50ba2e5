interface Group {
  readonly members: readonly number[]
  /** Where its middle would like to be. */
  readonly middle: number
}

/** Moves places apart until none is nearer to the next than the distance, each as little as may be; their order stays, and so do both ends where there is room. */
export function spreadApart(places: readonly number[], distance: number, from: number, to: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b)
  const half = (count: number) => ((count - 1) * distance) / 2
  const within = ({ members, middle }: Group): Group => ({
    members,
    middle: Math.max(from + half(members.length), Math.min(to - half(members.length), middle)),
  })
  const groups: Group[] = []
  for (const index of order) {
    let group = within({ members: [index], middle: places[index] ?? 0 })
    for (let before = groups.at(-1); before !== undefined && touch(before, group); before = groups.at(-1)) {
      groups.pop()
      const members = [...before.members, ...group.members]
      group = within({ members, middle: members.reduce((sum, one) => sum + (places[one] ?? 0), 0) / members.length })
    }
    groups.push(group)
  }
  function touch(a: Group, b: Group): boolean {
    return b.middle - half(b.members.length) - (a.middle + half(a.members.length)) < distance
  }
  const moved = [...places]
  for (const { members, middle } of groups)
    for (const [place, index] of members.entries()) moved[index] = middle - half(members.length) + place * distance
  return moved
}
