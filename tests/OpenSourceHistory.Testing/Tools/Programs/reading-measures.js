// What a reader sees of a document, measured; what both reading engines are asked.

const letters = text => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()

// The elements that show text of their own, in order.
const shown = doc => {
    const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT)
    const elements = []
    for (let node; (node = walker.nextNode());) {
        const element = node.parentElement
        if (node.data.trim() && element.checkVisibility() && elements.at(-1) !== element) elements.push(element)
    }

    return elements
}

const nameOf = element => `${element.localName}${element.className ? '.' + element.className : ''} “${element.textContent.trim().slice(0, 30)}”`

export const sizes = doc => shown(doc).map(e => ({ name: nameOf(e), size: parseFloat(getComputedStyle(e).fontSize) }))

// The publisher's own face stands in tables, captions and code alone, and in Chinese words of other books, which the reader's face may lack.
export const faces = doc => shown(doc)
    .filter(e => !e.closest('table, figcaption, caption, code, pre') && !(e.closest(':lang(zh)') && !doc.documentElement.matches(':lang(zh)')))
    .map(e => ({ name: nameOf(e), face: getComputedStyle(e).fontFamily }))

// What reaches over the edge of the view, but for what moves in a frame that does not.
export const outside = doc => {
    const width = doc.documentElement.clientWidth
    const isFramed = element => {
        for (let e = element.parentElement; e && e !== doc.body; e = e.parentElement)
            if (/auto|scroll/.test(getComputedStyle(e).overflowX)) return true
        return false
    }

    return [...doc.body.querySelectorAll('*')].filter(e => {
        const box = e.getBoundingClientRect()
        // Of code, spaces that hang at the ends of lines are no text.
        if (e.closest('pre')) return e.matches('pre') && e.scrollWidth > e.clientWidth + 1
        return e.checkVisibility() && box.width > 0 && (box.right > width + 1 || box.left < -1) && !isFramed(e)
    }).map(e => `${nameOf(e)}: ${Math.round(e.getBoundingClientRect().left)} to ${Math.round(e.getBoundingClientRect().right)} of ${width}`)
}

const channels = color => (color.match(/[\d.]+/g) ?? []).map(Number)
const luminance = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0)

const groundOf = element => {
    for (let e = element; e; e = e.parentElement) {
        const color = channels(getComputedStyle(e).backgroundColor)
        if (color.length === 3 || color[3] > 0) return color
    }

    return [255, 255, 255]
}

// True where the ground shows through.
const isTransparent = image => {
    const canvas = image.ownerDocument.createElement('canvas')
    canvas.width = canvas.height = 24
    const context = canvas.getContext('2d')
    context.drawImage(image, 0, 0, 24, 24)
    const { data } = context.getImageData(0, 0, 24, 24)
    return data.some((value, i) => i % 4 === 3 && value < 250)
}

// Text that is too weak on its ground (WCAG 2.2, 1.4.3; mere decoration is none), and pictures that are not there or have no ground of their own.
export const weak = doc => [
    ...shown(doc).filter(e => !e.closest('[role=separator]')).filter(e => {
        const style = getComputedStyle(e)
        const [a, b] = [luminance(channels(style.color)), luminance(groundOf(e))]
        const isLarge = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700)
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < (isLarge ? 3 : 4.5)
    }).map(e => `${nameOf(e)}: ${getComputedStyle(e).color} on ${groundOf(e)}`),
    ...[...doc.querySelectorAll('img')].filter(e => e.naturalWidth === 0 || (luminance(channels(getComputedStyle(e).backgroundColor)) < 0.5 || channels(getComputedStyle(e).backgroundColor)[3] === 0) && isTransparent(e)).map(e => `img ${e.alt}`),
]

// The letters from an element on.
export const lettersFrom = (doc, element) => {
    const range = doc.createRange()
    range.setStart(element === doc.documentElement || !element ? doc.body : element, 0)
    range.setEnd(doc.body, doc.body.childNodes.length)
    const rest = range.cloneContents()
    rest.querySelectorAll('[hidden], [role=doc-noteref]').forEach(e => e.remove())
    return letters(rest.textContent).slice(0, 200)
}

export const noterefs = doc => [...doc.querySelectorAll('[role=doc-noteref]')]

// Some of many, from first to last.
export const spread = (items, count) =>
    items.length <= count ? items : Array.from({ length: count }, (_, i) => items[Math.round(i * (items.length - 1) / (count - 1))])

export { letters }
