import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { isBuildCurrent } from './currentBuild'

/** `npm test`: lint, types, unit, integration, build where it is not current, browser. The last line counts everything; lint, types and a failed build count as one each. */
type Count = { passed: number; failed: number }
type VitestReport = { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number; success: boolean }

const node = (args: string[]): boolean => spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0

const single = (isFine: boolean): Count => ({ passed: isFine ? 1 : 0, failed: isFine ? 0 : 1 })

const vitest = (project: string): Count => {
  const folder = mkdtempSync(path.join(tmpdir(), 'just-future-report-'))
  const report = path.join(folder, 'report.json')
  const isFine = node(['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--passWithNoTests', '--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`])
  const count = countOf({ report, isFine })
  rmSync(folder, { recursive: true, force: true })
  return count
}

/** A run that failed without a failed test (a file that does not load, a set-up that throws) counts as one failure. */
const countOf = ({ report, isFine }: { report: string; isFine: boolean }): Count => {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport
    return { passed: numPassedTests, failed: numFailedTests === 0 && !isFine ? 1 : numFailedTests }
  } catch {
    return single(isFine) // no report was written
  }
}

const build = (): Count => (isBuildCurrent() || node(['--import', 'tsx', 'src/commands/build.ts']) ? { passed: 0, failed: 0 } : { passed: 0, failed: 1 })

const steps: [string, () => Count][] = [
  ['lint', () => single(node(['node_modules/eslint/bin/eslint.js', '.']))],
  ['types', () => single(node(['node_modules/typescript/bin/tsc', '--noEmit']))],
  ['unit tests', () => vitest('unit')],
  ['integration tests', () => vitest('int')],
  ['build', build],
  ['browser tests', () => vitest('e2e')],
]

const total: Count = { passed: 0, failed: 0 }
for (const [index, [name, run]] of steps.entries()) {
  console.log(`\n${index + 1}/${steps.length} ${name}`)
  const { passed, failed } = run()
  total.passed += passed
  total.failed += failed
}
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
