import { DAYLIGHT, drawHorizon, HORIZON_HEIGHT, HORIZON_WIDTH } from './draw-horizon.ts'

/** The story's own drawing. It says nothing that is not said in words, so it is hidden from screen readers. */
export function Horizon({ storyId }: { storyId: string }) {
  return (
    <svg
      className="horizon"
      viewBox={`0 0 ${HORIZON_WIDTH} ${HORIZON_HEIGHT}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      {drawHorizon(storyId).layers.map(({ tone, path }, index) => (
        <path key={index} className={`horizon-${tone}`} fill={DAYLIGHT[tone]} d={path} />
      ))}
    </svg>
  )
}
