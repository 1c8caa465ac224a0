import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endChildrenOnSignals, startChild, stopChildren } from './children.mjs';
import { currentNode } from './node.mjs';
import { projectFolder } from './project.mjs';

/**
 * Everything that must hold: `npm test`. Lint, types, format and unit tests run two at a time, then the end-to-end tests
 * of screens do the same, and those of the clock have the machine to themselves. With a word (`unit`, `e2e`, `lint`, `types`, `format`) only that part runs; what
 * follows the word goes to the test runner. The last line counts the tests.
 */
endChildrenOnSignals();
const [word, ...rest] = process.argv.slice(2);
const reports = mkdtempSync(join(tmpdir(), 'convener-reports-'));
const unitReport = join(reports, 'unit.json');
/**
 * The rehearsal mostly waits, so it runs beside the unit tests. Tests of screens share the two cores; those of the clock
 * and the displays have the machine to themselves.
 */
const endToEndParts = ['rehearsal', 'screens', 'clock'].map((project) => ({
  project,
  report: join(reports, `${project}.json`),
}));

const steps = {
  unit: {
    name: 'Unit tests',
    tool: ['vitest', 'vitest.mjs'],
    runs: [
      {
        args: [
          'run',
          '--reporter=dot',
          '--reporter=json',
          `--outputFile.json=${unitReport}`,
          ...extra('unit'),
        ],
      },
    ],
  },
  types: {
    name: 'Types',
    tool: ['typescript', 'bin/tsc'],
    runs: ['main/domain', '.', 'renderer', 'test'].map((folder) => ({ args: ['-p', folder] })),
  },
  lint: { name: 'Lint', tool: ['eslint', 'bin/eslint.js'], runs: [{ args: ['.', '--max-warnings', '0'] }] },
  format: {
    name: 'Format',
    tool: ['prettier', 'bin/prettier.cjs'],
    runs: [{ args: ['--check', '--log-level', 'warn', '.'] }],
  },
  rehearsal: endToEnd('Rehearsal', ['rehearsal']),
  e2e: endToEnd(
    'End-to-end tests',
    word === 'e2e' ? ['rehearsal', 'screens', 'clock'] : ['screens', 'clock'],
  ),
};

if (word !== undefined && !Object.hasOwn(steps, word)) {
  console.error(`There is no part called ${word}. The parts are ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

const startedAt = performance.now();
const outcomes =
  word === undefined
    ? [
        ...(
          await Promise.all([
            twoAtATime([steps.unit, steps.types, steps.lint, steps.format]),
            run(steps.rehearsal).then((outcome) => [outcome]),
          ])
        ).flat(),
        await run(steps.e2e),
      ]
    : [await run(steps[word])];
await stopChildren();

const counted = [unitCounts(), ...endToEndParts.map(({ report }) => endToEndCounts(report))];
rmSync(reports, { recursive: true, force: true });
const passed = sum(counted.map((count) => count.passed));
// A step that did not hold without a failed test of its own (a type error, say) counts as one failure.
const failedSteps = outcomes.filter((outcome) => !outcome.held && !outcome.countsTests).length;
const failed = sum(counted.map((count) => count.failed)) + failedSteps;
const brokenRuns = outcomes.filter((outcome) => !outcome.held && outcome.countsTests).length;
for (const { name, held, seconds } of outcomes) {
  console.log(`${held ? 'holds' : 'FAILS'}  ${name}, ${seconds.toFixed(1)} s`);
}
console.log(`${((performance.now() - startedAt) / 1000).toFixed(0)} s altogether`);
console.log(`${passed} passed, ${Math.max(failed, failed === 0 && brokenRuns > 0 ? 1 : 0)} failed`);
process.exitCode = outcomes.every((outcome) => outcome.held) ? 0 : 1;

/** End-to-end tests of these projects of playwright.config.ts, one after the other. */
function endToEnd(name, projects) {
  return {
    name,
    tool: ['@playwright/test', 'cli.js'],
    countsTests: true,
    runs: endToEndParts
      .filter(({ project }) => projects.includes(project))
      .map(({ project, report }) => ({
        args: [
          'test',
          '--config',
          join(projectFolder, 'playwright.config.ts'),
          '--project',
          project,
          '--output',
          join(projectFolder, 'test-results', project),
          '--reporter=list,json',
          '--pass-with-no-tests',
          ...extra('e2e'),
        ],
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
      })),
  };
}

function extra(part) {
  return word === part ? rest : [];
}

async function twoAtATime(waiting) {
  const queue = [...waiting];
  const done = [];
  const work = async () => {
    for (let step = queue.shift(); step; step = queue.shift()) done.push(await run(step));
  };
  await Promise.all([work(), work()]);
  return done;
}

async function run(step) {
  const begunAt = performance.now();
  let held = true;
  let output = '';
  // The long part is seen as it goes; the short ones speak when they are done, so that they do not mix.
  const isSeen = step === steps.e2e;
  for (const { args, env } of step.runs) {
    const child = startChild(currentNode(), [join(projectFolder, 'node_modules', ...step.tool), ...args], {
      cwd: projectFolder,
      env: {
        ...process.env,
        ...env,
        // The end-to-end runner decides about colors itself.
        ...(isSeen ? {} : { [process.stdout.isTTY ? 'FORCE_COLOR' : 'NO_COLOR']: '1' }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.child.stdout, child.child.stderr]) {
      stream.on('data', (text) => {
        if (isSeen) process.stdout.write(text);
        else output += text;
      });
    }
    const { code } = await child.ended;
    held = held && code === 0;
  }
  if (!held && output) console.log(output.trimEnd());
  const countsTests = step === steps.unit || step.countsTests === true;
  return { name: step.name, held, countsTests, seconds: (performance.now() - begunAt) / 1000 };
}

function unitCounts() {
  const report = readReport(unitReport);
  if (!report) return { passed: 0, failed: 0 };
  const filesThatBroke = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + filesThatBroke.length };
}

function endToEndCounts(path) {
  const report = readReport(path);
  if (!report) return { passed: 0, failed: 0 };
  return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
}

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
