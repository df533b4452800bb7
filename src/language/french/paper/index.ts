import type { Catalogue } from '../catalogue.ts'
import { PAGES } from './pages.ts'
import { EMBED, PICTURE } from './picture.ts'
import { REPORT, TABLES } from './report.ts'

export const PAPER: readonly Catalogue[] = [PAGES, REPORT, TABLES, PICTURE, EMBED]
