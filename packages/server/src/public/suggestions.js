// Suggestions while somebody types: a combobox as WAI-ARIA describes it. Without this script the field is a plain field.
'use strict'

const WAIT = 150
const LEAST = 2

for (const input of document.querySelectorAll('input[data-suggestions]')) attach(input)

function attach (input) {
  const { suggestions: address, language, title, found, firm, code } = input.dataset
  const list = document.createElement('ul')
  const status = document.createElement('p')
  let timer = 0
  let asking = new AbortController()
  let chosen = -1

  list.id = `${input.id}-suggestions`
  list.className = 'suggestions'
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', title)
  status.className = 'visually-hidden'
  status.setAttribute('role', 'status')
  input.parentElement.append(list, status)
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-controls', list.id)
  input.setAttribute('aria-expanded', 'false')

  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(ask, WAIT)
  })
  input.addEventListener('keydown', (event) => {
    if (list.hidden) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      choose(chosen + (event.key === 'ArrowDown' ? 1 : -1))
    } else if (event.key === 'Escape') {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault()
      take(list.children[chosen])
    }
  })
  input.addEventListener('blur', close)
  // before the field loses the focus, or the list is gone before the click
  list.addEventListener('mousedown', (event) => {
    event.preventDefault()
    const option = event.target.closest('[role="option"]')
    if (option !== null) take(option)
  })

  async function ask () {
    asking.abort()
    const typed = input.value.trim()
    if (typed.length < LEAST || typed.length > 100) return close()
    asking = new AbortController()
    try {
      const answer = await fetch(`${address}?${new URLSearchParams({ q: typed, language })}`, { signal: asking.signal })
      if (answer.ok && input === document.activeElement) show(await answer.json())
    } catch {
      // another key was pressed, or there is no connection: the field works without
      close()
    }
  }

  function show ({ suppliers, codes }) {
    const options = [
      ...suppliers.slice(0, 5).map(({ name }) => ({ text: name, kind: firm, value: name })),
      ...codes.slice(0, 5).map((one) => ({ text: one.label, kind: `${code} ${one.code}`, value: `${one.label} ${one.code}` }))
    ]
    list.replaceChildren(...options.map(optionOf))
    list.hidden = options.length === 0
    chosen = -1
    input.setAttribute('aria-expanded', String(options.length > 0))
    input.removeAttribute('aria-activedescendant')
    status.textContent = options.length === 0 ? '' : found.replace('{count}', String(options.length))
  }

  function optionOf ({ text, kind, value }, index) {
    const option = document.createElement('li')
    const note = document.createElement('span')
    option.id = `${list.id}-${index}`
    option.className = 'suggestion'
    option.setAttribute('role', 'option')
    option.setAttribute('aria-selected', 'false')
    option.dataset.value = value
    note.className = 'suggestion__kind'
    note.textContent = kind
    option.append(document.createTextNode(text), ' ', note)
    return option
  }

  function choose (wanted) {
    const count = list.children.length
    list.children[chosen]?.setAttribute('aria-selected', 'false')
    chosen = (wanted + count) % count
    const option = list.children[chosen]
    option.setAttribute('aria-selected', 'true')
    option.scrollIntoView({ block: 'nearest' })
    input.setAttribute('aria-activedescendant', option.id)
  }

  function take (option) {
    input.value = option.dataset.value
    close()
  }

  function close () {
    clearTimeout(timer)
    list.hidden = true
    chosen = -1
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
    status.textContent = ''
  }
}
