import { parentPort, workerData } from 'node:worker_threads'
import { packReport } from './cache/entry.ts'
import { carelint } from './carelint.ts'
import type { Answer, CrewFacts, Job } from './crew.ts'
import type { HouseRule } from './house-rules/house-rule.ts'
import { createPageCheck } from './lint-page.ts'
import type { Settings } from './settings.ts'

const { only, today } = workerData as CrewFacts
const check = createPageCheck(carelint.book, { today, ...(only && { only }) }, () => {})
const settingsByNumber = new Map<number, Settings>()
const houseByNumber = new Map<number, readonly HouseRule[]>()
const told = new Map<string, string>()

parentPort!.on('message', async ({ number, path, content, settings, house }: Job) => {
  if (settings.value) settingsByNumber.set(settings.number, settings.value)
  if (house.value) houseByNumber.set(house.number, house.value)
  const result = await check(
    path,
    () => content,
    settingsByNumber.get(settings.number)!,
    houseByNumber.get(house.number)!,
  )
  const shared: [string, string][] = []
  const share = (part: object): string => {
    const json = JSON.stringify(part)
    const known = told.get(json) ?? String(told.size)
    if (!told.has(json)) shared.push([known, json])
    told.set(json, known)
    return known
  }
  const { report, checked } = result!
  const { failure } = report
  const answer: Answer = { number, checked, report: packReport(report, share), shared, ...(failure && { failure }) }
  parentPort!.postMessage(answer)
})
