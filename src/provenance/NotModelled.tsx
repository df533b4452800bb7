/** Bodies of which some rules were seen, and which are not among those here. */
import { NOT_MODELLED, PROVENANCE } from './words.ts'

export const NotModelled = () => (
  <section className="provenance-part" aria-labelledby="provenance-not-modelled">
    <h2 id="provenance-not-modelled">{PROVENANCE.notModelled}</h2>
    <p className="provenance-soft">{PROVENANCE.notModelledSays}</p>
    <ul className="provenance-unknown">
      {NOT_MODELLED.map((says) => (
        <li key={says}>{says}</li>
      ))}
    </ul>
  </section>
)
