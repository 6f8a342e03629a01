import * as tslab from 'tslab'

/** Shows markup in a notebook; outside of one, only its length is printed. */
export function show(markup) {
  try {
    tslab.display.html(markup)
  } catch {
    console.log(`(a figure or table of ${markup.length} characters)`)
  }
}

/** Rows as a table of HTML, all text escaped. */
export function table(header, rows) {
  const cells = (row, tag) => `<tr>${row.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`
  return `<table>${cells(header, 'th')}${rows.map((row) => cells(row, 'td')).join('')}</table>`
}

/**
 * Horizontal bars as SVG: `[name, value]`, the value written behind each.
 *
 * @example bars('Loaded words', [['A', 2]]).startsWith('<svg') // true
 */
export function bars(title, values) {
  const most = Math.max(...values.map(([, value]) => value), 1e-9), height = 30 + 26 * values.length
  const rows = values.map(([name, value], at) => {
    const y = 30 + 26 * at, width = 300 * value / most
    return `<text x="190" y="${y + 15}" text-anchor="end">${escape(name)}</text><rect x="200" y="${y}" width="${width.toFixed(1)}" height="20" fill="#3b6ea5"/>`
      + `<text x="${(206 + width).toFixed(1)}" y="${y + 15}">${value.toFixed(1)}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="${height}" font-family="sans-serif" font-size="13" role="img" aria-label="${escape(title)}">`
    + `<text x="0" y="16" font-weight="bold">${escape(title)}</text>${rows.join('')}</svg>`
}

function escape(text) {
  return String(text).replace(/[&<>"]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign])
}
