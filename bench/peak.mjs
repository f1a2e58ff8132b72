// Loaded before a program: says on file descriptor 3 how much memory it took at most, in kilobytes.
import { writeSync } from 'node:fs'

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))
