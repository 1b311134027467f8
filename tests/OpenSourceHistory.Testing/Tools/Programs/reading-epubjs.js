// epub.js as a reader of the tests: the engine of many apps on the web; sizes and colours of the reader's stand on the body.
import * as measures from './reading-measures.js'

let book
let rendition

const doc = () => rendition.getContents()[0].document

const show = async href => {
    await rendition.display(href)
    await doc().fonts.ready
    return doc()
}

const elementOf = href => {
    const id = href.split('#')[1]
    return id ? doc().getElementById(decodeURIComponent(id)) : doc().body
}

const isSeen = element => {
    const frame = element.ownerDocument.defaultView.frameElement.getBoundingClientRect()
    const top = frame.top + element.getBoundingClientRect().top
    return top > -40 && top < innerHeight
}

const flat = items => items.flatMap(i => [i, ...flat(i.subitems ?? [])])

const reach = async items => {
    const reached = []
    for (const { label, href } of items) {
        await show(href)
        const element = elementOf(href)
        reached.push({ label: label.trim(), url: href, text: measures.lettersFrom(doc(), element), isSeen: isSeen(element) })
    }

    return reached
}

const sectionsOf = () => book.spine.spineItems

// Links of a document are seen from its folder.
const resolve = (section, href) => href.startsWith('#') ? section.href + href : section.href.replace(/[^/]*$/, '') + href

window.reader = {
    async open() {
        book = ePub(await (await fetch('/book.epub')).arrayBuffer())
        const area = document.createElement('div')
        area.style.height = '100vh'
        document.body.append(area)
        rendition = book.renderTo(area, { width: '100%', height: '100%', flow: 'scrolled-doc' })
        await book.ready
        await rendition.display()
    },
    style({ size, face, night }) {
        if (size) rendition.themes.fontSize(size)
        if (face) rendition.themes.font(face)
        if (night) {
            rendition.themes.override('color', '#e0e0e0')
            rendition.themes.override('background', '#121212')
        }
    },
    async each(measure) {
        const all = []
        for (const section of sectionsOf()) {
            await show(section.href)
            await Promise.all([...doc().images].map(i => i.decode().catch(() => {})))
            all.push(...measures[measure](doc()))
        }

        return all
    },
    contents: () => reach(flat(book.navigation.toc).map(i => ({ label: i.label, href: i.href }))),
    pages: () => reach(book.pageList.pageList.map(p => ({ label: String(p.page), href: p.href }))),
    async notes(count) {
        const calls = []
        for (const section of sectionsOf()) {
            await show(section.href)
            calls.push(...measures.noterefs(doc()).map(a => ({ section, id: a.id, href: a.getAttribute('href'), call: a.textContent })))
        }

        const found = []
        for (const { section, id, href, call } of measures.spread(calls, count)) {
            const there = resolve(section, href)
            await show(there)
            const note = elementOf(there)
            const back = note.querySelector('[role=doc-backlink]').getAttribute('href')
            const text = measures.letters(note.textContent)
            const here = resolve(book.spine.get(there.split('#')[0]), back)
            await show(here)
            found.push({ call, type: 'footnote', text, leadsBack: book.spine.get(here.split('#')[0]) === section && elementOf(here)?.id === id })
        }

        return found
    },
    async search(query) {
        let count = 0
        for (const section of sectionsOf()) {
            await section.load(book.load.bind(book))
            count += section.find(query).length
            section.unload()
        }

        return count
    },
}
