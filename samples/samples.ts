import { childRightsEducation } from './content/child-rights-education.ts'
import { digitalPublicServices } from './content/digital-public-services.ts'
import type { Sample } from './content/sample.ts'
import { stormPreparedness } from './content/storm-preparedness.ts'

export const samples: readonly Sample[] = [childRightsEducation, digitalPublicServices, stormPreparedness]
