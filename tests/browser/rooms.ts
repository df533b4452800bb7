/** The address of every room and of every part of one, each with a heading of its own. */
export const ROOMS: readonly string[] = [
  '#/workbench/untoc-cop/substance/58-7-34',
  '#/chair',
  ...['preside', 'lessons', 'situations', 'terms', 'drills', 'memory', 'teacher'].map((part) => `#/chair/${part}`),
  '#/rules',
  '#/rules/untoc-cop/61',
  '#/rules/untoc-cop/beside/unga-plenary',
  '#/provenance',
  '#/embed/vote/untoc-cop-2022-observers/ballots-1',
  '#/embed/bench/untoc-cop/substance/58-7-34',
  '#/record/vote/untoc-cop-2022-observers/ballots-1',
  '#/record/session/untoc-cop-2022-observers/ballots-1',
  '#/library',
  '#/library/new',
]
