/** Two bodies in an address: `#/rules/untoc-cop/beside/unga-plenary`. No body numbers a rule "beside". */
export const BESIDE_PART = 'beside'

export const besideAddress = (here: string, there: string): string => `#/rules/${here}/${BESIDE_PART}/${there}`
