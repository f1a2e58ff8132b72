/** JSON in which a terminal finds no control characters or changes of direction, and a CI log no commands. */
export function jsonText(value: unknown, indent?: number): string {
  return `${JSON.stringify(value, null, indent)
    .replace(/[\u007F-\u009F\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, escaped)
    .replaceAll('##', '\\u0023\\u0023')}\n`
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
