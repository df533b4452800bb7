import type { Catalogue } from '../catalogue.ts'
import { BENCH } from './bench.ts'
import { BOARD } from './board.ts'
import { ELSEWHERE } from './elsewhere.ts'

export const WORKBENCH: readonly Catalogue[] = [BENCH, BOARD, ELSEWHERE]
