/** How many drills the tests make: a thousand of each kind, or as many as `DRILLS` says. */
export const MANY = Number(process.env['DRILLS'] ?? 1000)
/** And of each body but the first. */
export const FEWER = Math.ceil(MANY / 25)
