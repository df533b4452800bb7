/** Parts of a page that are fetched when they are first drawn. */
import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

/** A part of a module. Written once: each way of saying it at length would weigh on the first load. */
export const later = <Module, Props>(
  load: () => Promise<Module>,
  part: (fetched: Module) => ComponentType<Props>,
): LazyExoticComponent<ComponentType<Props>> => lazy(async () => ({ default: part(await load()) }))

/** What is drawn on the Floor only when it is asked for, in one file. */
export const seldom = () => import('./seldom.ts')
