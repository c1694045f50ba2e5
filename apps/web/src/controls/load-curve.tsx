interface LoadCurveProps {
  /** Heights from 0 to 1. */
  readonly heights: readonly number[]
}

const [width, height] = [1000, 100]

/** A smooth line through the tops of the bars. */
export function LoadCurve({ heights }: LoadCurveProps) {
  const points = heights.map((share, index): [number, number] => [
    ((index + 0.5) / heights.length) * width,
    height * (1 - share),
  ])
  return (
    <svg class="load-curve" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={smoothPath(points)} />
    </svg>
  )
}

/** Through all points without going beyond any of them: every curve leaves and arrives level. */
function smoothPath(points: readonly (readonly [number, number])[]): string {
  return points
    .map(([x, y], index) => {
      const before = points[index - 1]
      if (before === undefined) return `M${x} ${y}`
      const middle = (before[0] + x) / 2
      return `C${middle} ${before[1]} ${middle} ${y} ${x} ${y}`
    })
    .join('')
}
