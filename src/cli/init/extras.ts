import { join } from 'node:path'
import { version } from '../../index.ts'
import type { CiKind, HookKind } from './answers.ts'
import type { Project } from './project.ts'

/** A file that is written beside the configuration. */
export interface Extra {
  /** From the folder of the configuration, or absolute. */
  readonly path: string
  readonly text: string
  /** What of `text` goes into a file that is there already. */
  readonly part: string
  readonly executable?: true
}

const staged = 'carelint --staged'

/** The file that makes a commit hook of some kind; undefined for a hook of Git where there is no repository. */
export function hookFile(kind: HookKind, { hooks, ...project }: Project): Extra | undefined {
  const command = commandOf(staged, project)
  if (kind === 'husky') return { path: '.husky/pre-commit', text: `${command}\n`, part: `${command}\n` }
  if (kind === 'lefthook') {
    const part = `pre-commit:\n  commands:\n    carelint:\n      run: ${command}\n`
    return { path: 'lefthook.yml', text: part, part }
  }
  if (kind === 'pre-commit') {
    const part = [
      '  - repo: local',
      '    hooks:',
      '      - id: carelint',
      '        name: carelint',
      `        entry: ${command}`,
      '        language: system',
      '        pass_filenames: false',
      '',
    ].join('\n')
    return { path: '.pre-commit-config.yaml', text: `repos:\n${part}`, part }
  }
  if (hooks === undefined) return undefined
  const text = `#!/bin/sh\nexec ${command}\n`
  return { path: join(hooks, 'pre-commit'), text, part: `${command} || exit\n`, executable: true }
}

/** The file that makes a pipeline check the pages. */
export function ciFile(kind: CiKind, project: Pick<Project, 'hasPackages'>): Extra {
  return kind === 'github' ? githubFile(project) : gitlabFile(project)
}

function githubFile(project: Pick<Project, 'hasPackages'>): Extra {
  const text = `name: carelint
on:
  pull_request:
  push:
    branches: [main, master]
permissions:
  contents: read
jobs:
  carelint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
${project.hasPackages ? '      - run: npm ci\n' : ''}      # Marks the lines of a pull request; "carelint --since origin/main" would fail for new findings only (docs/gate.md)
      - run: ${commandOf('carelint --format github', project)}
`
  return { path: '.github/workflows/carelint.yml', text, part: text }
}

function gitlabFile(project: Pick<Project, 'hasPackages'>): Extra {
  const text = `carelint:
  image: node:22
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
${project.hasPackages ? '    - npm ci\n' : ''}    - ${commandOf('carelint --format text --format gitlab=gl-code-quality-report.json', project)}
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`
  return { path: '.gitlab-ci.yml', text, part: text }
}

/** How carelint is called: the one of the project where it has packages, else this version from the registry. */
function commandOf(command: string, { hasPackages }: Pick<Project, 'hasPackages'>): string {
  return hasPackages ? `npx --no-install ${command}` : command.replace(/^carelint/, `npx --yes carelint@${version}`)
}
