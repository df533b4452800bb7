import type { Catalogue } from '../catalogue.ts'
import { ANSWERS } from './answers.ts'
import { QUESTIONS } from './questions.ts'
import { TOLD } from './told.ts'

export const DRILLS: readonly Catalogue[] = [ANSWERS, QUESTIONS, TOLD]
