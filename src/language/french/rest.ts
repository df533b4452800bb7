/** What is said in French beyond the first page: the other rooms, the law, and what ships. */
import type { Catalogue } from './catalogue.ts'
import { CHAIR } from './chair/index.ts'
import { DRILLS } from './drills/index.ts'
import { LAW } from './law/index.ts'
import { LIBRARY } from './library/index.ts'
import { PAPER } from './paper/index.ts'
import { PROVENANCE } from './provenance/index.ts'
import { RULEBOOK } from './rulebook/index.ts'
import { TOLD } from './told/index.ts'
import { WORKBENCH } from './workbench/index.ts'

export const REST: readonly Catalogue[] = [
  ...CHAIR,
  ...DRILLS,
  ...LAW,
  ...LIBRARY,
  ...PAPER,
  ...PROVENANCE,
  ...RULEBOOK,
  ...TOLD,
  ...WORKBENCH,
]
