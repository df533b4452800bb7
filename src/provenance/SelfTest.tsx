/** The self-test: run, followed, cancelled; and its result, to be copied into a report of a fault. */
import { CopyButton } from '#src/controls/CopyButton.tsx'
import { phrase } from '#src/language/say.ts'
import { faultReport, type Ended } from './faultReport.ts'
import { PARTS, type SelfTestResult } from './selfTest.ts'
import { useSelfTest } from './useSelfTest.ts'
import { exploredInWords, failureInWords, PART_NAMES, progressInWords, PROVENANCE } from './words.ts'

/** As many as a page can show; all of them are in the copy. */
const SHOWN = 50

const Result = ({ result: { counts, failures, explored } }: { readonly result: SelfTestResult }) => (
  <>
    <p className="provenance-verdict" data-holds={failures.length === 0}>
      <span aria-hidden="true">{failures.length === 0 ? '✓ ' : '✕ '}</span>
      {failures.length === 0 ? PROVENANCE.passed : PROVENANCE.failed(failures.length)}
    </p>
    <table className="provenance-counts">
      <thead>
        <tr>
          <th scope="col">{PROVENANCE.part}</th>
          <th scope="col">{PROVENANCE.checked}</th>
          <th scope="col">{PROVENANCE.holds}</th>
        </tr>
      </thead>
      <tbody>
        {PARTS.map((part) => (
          <tr key={part}>
            <th scope="row">{phrase(PART_NAMES[part])}</th>
            <td>{counts[part].checked}</td>
            <td>{counts[part].checked - counts[part].failed}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p className="provenance-soft">{exploredInWords(explored)}.</p>
    {failures.length > 0 && (
      <ul className="provenance-unknown">
        {failures.slice(0, SHOWN).map((failure) => (
          <li key={`${failure.part} ${failure.what}`}>{failureInWords(failure)}</li>
        ))}
      </ul>
    )}
  </>
)

const Copy = ({ ended }: { readonly ended: Ended }) => (
  <p>
    <CopyButton
      label={PROVENANCE.copy}
      copied={PROVENANCE.copied}
      refused={PROVENANCE.refused}
      text={() => faultReport(ended, navigator.userAgent)}
    />
  </p>
)

export const SelfTest = () => {
  const { state, begin, cancel } = useSelfTest()
  return (
    <section className="provenance-part" aria-labelledby="provenance-test">
      <h2 id="provenance-test">{PROVENANCE.selfTest}</h2>
      <p className="provenance-soft">{PROVENANCE.selfTestSays}</p>
      {/* One button for both, so that the focus stays on it. */}
      <p>
        <button type="button" className="button" onClick={state.kind === 'running' ? cancel : begin}>
          {state.kind === 'running' ? PROVENANCE.cancel : state.kind === 'ready' ? PROVENANCE.begin : PROVENANCE.again}
        </button>
      </p>
      {state.kind === 'running' && (
        <p className="provenance-progress">
          <progress max={state.progress.of} value={state.progress.done} aria-label={PROVENANCE.progress} />{' '}
          <span>{progressInWords(state.progress)}</span>
        </p>
      )}
      <output className="unseen">
        {state.kind === 'done' &&
          (state.result.failures.length === 0 ? PROVENANCE.passed : PROVENANCE.failed(state.result.failures.length))}
        {state.kind === 'cancelled' && PROVENANCE.cancelled}
        {state.kind === 'stopped' && PROVENANCE.stopped}
      </output>
      {state.kind === 'cancelled' && <p>{PROVENANCE.cancelled}</p>}
      {state.kind === 'stopped' && (
        <>
          <p className="provenance-verdict" data-holds={false}>
            {PROVENANCE.stopped}
          </p>
          <p className="provenance-soft" translate="no">
            {state.says}
          </p>
        </>
      )}
      {state.kind === 'done' && <Result result={state.result} />}
      {(state.kind === 'done' || state.kind === 'stopped') && <Copy ended={state} />}
    </section>
  )
}
