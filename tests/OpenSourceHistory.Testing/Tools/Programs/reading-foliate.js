// foliate-js as a reader of the tests: the engine of Foliate and Readest.
import '/npm/foliate-js/view.js'
import { FootnoteHandler } from '/npm/foliate-js/footnotes.js'
import * as measures from './reading-measures.js'

const view = document.createElement('foliate-view')
let loaded

const flat = items => (items ?? []).flatMap(i => [i, ...flat(i.subitems)])

const targetOf = async href => {
    const { index, anchor } = await view.book.resolveHref(href)
    await view.goTo(href)
    await loaded.doc.fonts.ready
    return { index, element: asElement(anchor?.(loaded.doc)) }
}

// Without a fragment a place is the top of its document.
const asElement = place => place?.ownerDocument ? place : loaded.doc.body

// Whether the element stands in what is seen.
const isSeen = element => {
    const frame = element.ownerDocument.defaultView.frameElement.getBoundingClientRect()
    const top = frame.top + element.getBoundingClientRect().top
    return top > -40 && top < innerHeight
}

const reach = async items => {
    const reached = []
    for (const { label, href } of items) {
        const { element } = await targetOf(href)
        reached.push({ label: label.trim(), url: href, text: measures.lettersFrom(loaded.doc, element), isSeen: isSeen(element) })
    }

    return reached
}

const popUp = (a, href) => new Promise((resolve, reject) => {
    const handler = new FootnoteHandler()
    handler.addEventListener('before-render', e => document.body.append(e.detail.view))
    handler.addEventListener('render', e => resolve(e.detail))
    const handled = handler.handle(view.book, { detail: { a, href }, preventDefault() {} })
    handled ? handled.catch(reject) : reject(new Error('it is no note to the reader: ' + a.outerHTML))
})

// Books for Kindle have whole addresses in all links.
const addressOf = (section, a) => section.resolveHref?.(a.getAttribute('href')) ?? a.getAttribute('href')

const note = async (section, a) => {
    const { view: small, type } = await popUp(a, addressOf(section, a))
    const { doc, index } = small.renderer.getContents()[0]
    const back = doc.querySelector('[role=doc-backlink]')
    const home = await view.book.resolveHref(addressOf(view.book.sections[index], back))
    const text = measures.letters(doc.body.textContent)
    small.close()
    small.remove()
    return { call: a.textContent, type, text, leadsBack: view.book.sections[home.index] === section && home.anchor(loaded.doc)?.contains(a) === true }
}

window.reader = {
    async open() {
        view.addEventListener('load', e => { loaded = e.detail })
        document.body.append(view)
        await view.open(new File([await (await fetch('/book.epub')).blob()], 'book.epub'))
        view.renderer.setAttribute('flow', 'scrolled')
        view.renderer.setAttribute('gap', '4%')
    },
    style({ size, face, night }) {
        view.renderer.setStyles(`
            html { ${size ? `font-size: ${size};` : ''} ${night ? 'color: #e0e0e0; background: #121212;' : ''} }
            ${night ? 'a:link { color: #8ab4f8; }' : ''}
            ${face ? `body { font-family: "${face}" !important; }` : ''}`)
    },
    async each(measure) {
        const all = []
        for (const index of view.book.sections.keys()) {
            await view.goTo(index)
            await loaded.doc.fonts.ready
            await Promise.all([...loaded.doc.images].map(i => i.decode().catch(() => {})))
            all.push(...measures[measure](loaded.doc))
        }

        return all
    },
    contents: () => reach(flat(view.book.toc)),
    pages: () => reach(view.book.pageList ?? []),
    async notes(count) {
        const calls = []
        for (const [index, section] of view.book.sections.entries()) {
            await view.goTo(index)
            calls.push(...measures.noterefs(loaded.doc).map((_, i) => ({ index, section, i })))
        }

        const found = []
        for (const { index, section, i } of measures.spread(calls, count)) {
            await view.goTo(index)
            found.push(await note(section, measures.noterefs(loaded.doc)[i]))
        }

        return found
    },
    // All text, breaks between scenes, and where documents begin.
    async whole() {
        const all = []
        for (const section of view.book.sections) {
            const doc = await section.createDocument()
            doc.querySelectorAll('[hidden]').forEach(e => e.remove())
            const text = doc.body.textContent
            all.push({ letters: measures.letters(text), breaks: text.split('* * *').length - 1, calls: measures.noterefs(doc).length, titles: doc.querySelectorAll('h1').length })
        }

        return all
    },
    async search(query) {
        let count = 0
        for await (const result of view.search({ query })) count += result.subitems?.length ?? 0
        return count
    },
}
