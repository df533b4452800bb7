import type { Catalogue } from '../catalogue.ts'
import { ANSWERS } from './answers.ts'
import { QUESTIONS } from './questions.ts'
import { ROOMS } from './rooms.ts'
import { TOLD } from './told.ts'

export const DRILLS: readonly Catalogue[] = [ANSWERS, QUESTIONS, ROOMS, TOLD]
