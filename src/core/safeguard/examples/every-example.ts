import { nearMisses } from './near-misses.ts'
import { obliqueEight } from './oblique-eight.ts'
import { obliqueEighteen } from './oblique-eighteen.ts'
import { obliqueEleven } from './oblique-eleven.ts'
import { obliqueFifteen } from './oblique-fifteen.ts'
import { obliqueFive } from './oblique-five.ts'
import { obliqueFour } from './oblique-four.ts'
import { obliqueFourteen } from './oblique-fourteen.ts'
import { obliqueNine } from './oblique-nine.ts'
import { obliqueNineteen } from './oblique-nineteen.ts'
import { obliqueOne } from './oblique-one.ts'
import { obliqueSeven } from './oblique-seven.ts'
import { obliqueSeventeen } from './oblique-seventeen.ts'
import { obliqueSix } from './oblique-six.ts'
import { obliqueSixteen } from './oblique-sixteen.ts'
import { obliqueTen } from './oblique-ten.ts'
import { obliqueThirteen } from './oblique-thirteen.ts'
import { obliqueThree } from './oblique-three.ts'
import { obliqueTwelve } from './oblique-twelve.ts'
import { obliqueTwenty } from './oblique-twenty.ts'
import { obliqueTwo } from './oblique-two.ts'
import { toHold } from './to-hold.ts'

const oblique = [
  obliqueOne,
  obliqueTwo,
  obliqueThree,
  obliqueFour,
  obliqueFive,
  obliqueSix,
  obliqueSeven,
  obliqueEight,
  obliqueNine,
  obliqueTen,
  obliqueThirteen,
  obliqueFourteen,
  obliqueTwelve,
  obliqueEleven,
  obliqueFifteen,
  obliqueSixteen,
  obliqueSeventeen,
  obliqueEighteen,
  obliqueNineteen,
  obliqueTwenty,
]

/** All made-up items by the reason for which they are held, and those that are not. */
export const everyExample = {
  person: [...toHold.person, ...oblique.flatMap(set => set.person)],
  monitoring: [...toHold.monitoring, ...oblique.flatMap(set => set.monitoring)],
  expression: [...toHold.expression, ...oblique.flatMap(set => set.expression)],
  nearMisses: [...nearMisses, ...oblique.flatMap(set => set.nearMisses)],
} as const
