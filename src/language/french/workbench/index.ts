import type { Catalogue } from '../catalogue.ts'
import { BENCH } from './bench.ts'
import { BOARD } from './board.ts'
import { ELSEWHERE } from './elsewhere.ts'
import { TABLE } from './table.ts'

export const WORKBENCH: readonly Catalogue[] = [BENCH, BOARD, ELSEWHERE, TABLE]
