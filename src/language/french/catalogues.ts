/** All that is said in French: a folder for each room. */
import type { Catalogue } from './catalogue.ts'
import { CHART } from './chart/index.ts'
import { CHAIR } from './chair/index.ts'
import { DRILLS } from './drills/index.ts'
import { FLOOR } from './floor/index.ts'
import { LAW } from './law/index.ts'
import { LIBRARY } from './library/index.ts'
import { PAPER } from './paper/index.ts'
import { PROVENANCE } from './provenance/index.ts'
import { RULEBOOK } from './rulebook/index.ts'
import { SESSION } from './session/index.ts'
import { TOLD } from './told/index.ts'
import { WORDS } from './words/index.ts'
import { WORKBENCH } from './workbench/index.ts'

export const CATALOGUES: readonly Catalogue[] = [
  ...CHART,
  ...CHAIR,
  ...DRILLS,
  ...FLOOR,
  ...LAW,
  ...LIBRARY,
  ...PAPER,
  ...PROVENANCE,
  ...RULEBOOK,
  ...SESSION,
  ...TOLD,
  ...WORDS,
  ...WORKBENCH,
]
