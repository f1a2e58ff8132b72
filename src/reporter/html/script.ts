/** What the report does beyond being read: filters, and the way from finding to finding. Holds no text of a page. */
export const script = `
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)]
  const one = id => document.getElementById(id)
  const form = one('filters')
  const notes = one('notes')
  if (!form || !notes) return
  const found = all('li[data-n]', notes).sort((a, b) => a.dataset.n - b.dataset.n)
  const noteOf = number => one('f' + number)
  const refOf = number => one('r' + number)
  const marks = all('mark[data-f]').map(mark => ({ mark, numbers: mark.dataset.f.split(' ') }))
  const severities = ['error', 'warning', 'suggestion']
  const wide = matchMedia('(min-width: 64rem)')
  let current

  const shown = () => found.filter(note => !note.hidden)

  function tell() {
    const list = shown()
    const of = list.length === found.length ? 'of ' + found.length : 'of ' + list.length + ' shown'
    const all = list.length === found.length ? found.length + (found.length === 1 ? ' finding' : ' findings') : list.length + ' of ' + found.length + ' findings'
    one('status').textContent = current ? 'Finding ' + (list.indexOf(current) + 1) + ' ' + of : all
  }

  function clear() {
    for (const element of all('.current')) element.classList.remove('current', 'narrow', 'shared')
    for (const element of all('[aria-current]')) element.removeAttribute('aria-current')
    for (const element of [document.body, notes]) element.classList.remove('selected')
    one('all-notes').hidden = true
    current = undefined
  }

  function showRule(section) {
    for (const element of [document.body, notes]) element.classList.add('selected')
    one('all-notes').hidden = false
    section.classList.add('current')
    notes.scrollTop = 0
  }

  function select(note, focus) {
    clear()
    current = note
    const number = note.dataset.n
    const ref = refOf(number)
    note.classList.add('current')
    note.setAttribute('aria-current', 'true')
    const advice = note.closest('.advice')
    advice.classList.add('current')
    advice.classList.toggle('shared', all('li:not([hidden])', advice).length > 1)
    const section = note.closest('.rule')
    section.classList.add('narrow')
    showRule(section)
    for (const { mark, numbers } of marks) if (numbers.includes(number)) mark.classList.add('current')
    ref.classList.add('current')
    ref.setAttribute('aria-current', 'true')
    ref.closest('article').classList.add('seen')
    const target = focus === 'note' ? note : ref
    if (focus) target.focus({ preventScroll: true })
    const { top, bottom } = ref.getBoundingClientRect()
    const end = wide.matches ? innerHeight - 40 : innerHeight / 2
    if (top < 90 || bottom > end) scrollBy({ top: top - end / 2.5, behavior: 'instant' })
    tell()
  }

  function filter() {
    const data = new FormData(form)
    const wanted = data.getAll('severity')
    const rule = data.get('rule')
    const page = data.get('page')
    for (const note of found) {
      const { severity, rule: ofRule, page: ofPage } = note.dataset
      note.hidden = !wanted.includes(severity) || (rule !== '' && ofRule !== rule) || (page !== '' && ofPage !== page)
      refOf(note.dataset.n).hidden = note.hidden
    }
    const isShown = number => !noteOf(number).hidden
    for (const { mark, numbers } of marks) {
      const left = numbers.filter(isShown).map(noteOf)
      const own = left.filter(note => !note.hasAttribute('data-whole'))
      const counting = (own.length > 0 ? own : left).map(note => note.dataset.severity)
      const worst = severities.find(severity => counting.includes(severity))
      mark.classList.toggle('off', left.length === 0)
      mark.classList.toggle('aside', own.length === 0)
      mark.classList.toggle('several', own.length > 1)
      if (worst) for (const severity of severities) mark.classList.toggle(severity, severity === worst)
    }
    for (const item of all('main li[data-n]')) item.hidden = !item.dataset.n.split(' ').some(isShown)
    for (const list of all('main .beside, main .sentences')) list.hidden = all('li:not([hidden])', list).length === 0
    for (const part of all('.rule, .advice', notes)) part.hidden = !part.querySelector('li[data-n]:not([hidden])')
    const left = shown()
    const narrowed = left.length < found.length || page !== ''
    const pages = new Set(left.map(note => note.dataset.page))
    for (const article of all('main > article')) article.hidden = narrowed && !pages.has(article.dataset.page)
    for (const row of all('.chart tbody tr')) {
      const kept = one(row.querySelector('a').hash.slice(1))
      row.classList.toggle('off', kept.hidden)
    }
    one('none').hidden = left.length > 0
    one('reset').hidden = !narrowed
    form.classList.toggle('narrowed', narrowed)
    if (current && current.hidden) clear()
    tell()
  }

  function walk(step) {
    const list = shown()
    if (list.length === 0) return
    const at = current ? list.indexOf(current) : step > 0 ? -1 : 0
    select(list[(at + step + list.length) % list.length], 'words')
  }

  function leave() {
    const ref = current && refOf(current.dataset.n)
    clear()
    tell()
    if (ref) ref.focus({ preventScroll: true })
  }

  form.addEventListener('change', event => {
    if (event.target.id !== 'keys') filter()
  })
  form.addEventListener('reset', () => setTimeout(() => {
    filter()
    form.querySelector('input').focus()
  }))
  form.addEventListener('submit', event => event.preventDefault())
  one('next').addEventListener('click', () => walk(1))
  one('previous').addEventListener('click', () => walk(-1))
  one('all-notes').addEventListener('click', leave)
  document.addEventListener('keydown', event => {
    const { key, target } = event
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (key === 'Escape' && (current || notes.classList.contains('selected'))) leave()
    if (!one('keys').checked || target.matches('select, textarea, input[type=text]')) return
    if (key === 'n') walk(1)
    else if (key === 'p') walk(-1)
    else return
    event.preventDefault()
  })
  document.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    const link = event.target.closest('a[href^="#"]')
    if (link) {
      const id = link.hash.slice(1)
      const byKey = event.detail === 0
      if (/^f\\d+$/.test(id)) select(one(id), byKey ? 'note' : 'words')
      else if (/^r\\d+$/.test(id)) select(noteOf(id.slice(1)), 'words')
      else if (/^rule-/.test(id)) {
        clear()
        tell()
        showRule(one(id))
        one(id).focus({ preventScroll: wide.matches })
      } else return
      event.preventDefault()
      return
    }
    const mark = event.target.closest('mark[data-f]:not(.off)')
    if (!mark || String(getSelection()) !== '') return
    const numbers = mark.dataset.f.split(' ').filter(number => !noteOf(number).hidden)
    const next = numbers.indexOf(current && current.dataset.n) + 1
    select(noteOf(numbers[next % numbers.length]), 'words')
  })

  form.hidden = false
  document.body.classList.add('active')
  filter()
  const asked = /^#[fr](\\d+)$/.exec(location.hash)
  if (asked && noteOf(asked[1])) select(noteOf(asked[1]), 'words')
})()
`
