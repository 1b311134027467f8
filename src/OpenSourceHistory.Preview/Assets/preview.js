"use strict";
const $ = id => document.getElementById(id);
const known = new Map();          // outlines that are here, by name: a promise each
const narrow = matchMedia("(max-width: 760px)");
let state = null, zoom = 0, isLayout = false, isCompare = false, view = "print", spine = [], spineVersion = 0, documentAt = 0;

const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};
const ask = async (path, options) => {
  const answer = await fetch(path, options);
  return answer.ok ? answer.json() : null;
};
const say = text => { $("status").textContent = text; };
const plural = (count, noun) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
const scroller = () => narrow.matches ? document.scrollingElement : $("main");

// Pages are drawn when they come near, and their drawings are let go when they are far.
const near = new IntersectionObserver(entries => {
  for (const entry of entries) {
    if (entry.isIntersecting) draw(entry.target);
    else entry.target.querySelector("svg")?.remove();
  }
}, { rootMargin: "900px 0px" });
const resized = new ResizeObserver(() => { if (view === "print") keeping(size); });

async function outlines(names) {
  const missing = names.filter(name => !known.has(name));
  if (missing.length > 0) {
    const coming = (async () => {
      for (let i = 0; i < missing.length; i += 800) {
        const found = await ask(`glyphs?names=${missing.slice(i, i + 800).join(".")}`);
        const defs = $("outlines").firstElementChild;
        for (const [name, outline] of Object.entries(found ?? {})) {
          const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
          path.id = "g" + name;
          path.setAttribute("d", outline);
          defs.append(path);
        }
      }
    })();
    for (const name of missing) known.set(name, coming);
  }
  await Promise.all(new Set(names.map(name => known.get(name))));
}

const askPage = (version, index, look = "") => ask(`page?version=${version}&page=${index}&look=${look}${isLayout ? "&layout=1" : ""}`);

async function draw(page, coming) {
  const { version, index, look } = page.shows;
  const key = `${look || version}/${index}/${isLayout}`;
  if (page.drawing === key && page.querySelector("svg")) return;
  page.drawing = key;
  const isKept = page.drawn === key && (page.madeOf === version || !page.kept.svg.includes("picture?"));
  const drawn = isKept ? page.kept : await (coming ?? askPage(version, index));
  if (!drawn || page.drawing !== key) return;
  Object.assign(page, { drawn: key, kept: drawn, madeOf: isKept ? page.madeOf : version });
  await outlines(drawn.glyphs ? drawn.glyphs.split(".") : []);
  if (page.drawing !== key) return;
  const holder = document.createElement("div");
  holder.innerHTML = drawn.svg;
  const old = page.querySelector("svg");
  if (old) old.replaceWith(holder.firstChild); else page.prepend(holder.firstChild);
  const text = page.querySelector(".text");
  text.replaceChildren(...drawn.text.map(block => {
    const made = element("p", { textContent: block.text });
    if (block.level) { made.setAttribute("role", "heading"); made.setAttribute("aria-level", block.level + 1); }
    return made;
  }));
  page.dispatchEvent(new Event("drawn"));
}

function makePage(version, index, of, name) {
  const edit = element("button", { type: "button", textContent: "Edit" });
  const page = element("article", { className: "page", tabIndex: 0 },
    element("div", { className: "unseen text" }),
    element("div", { className: "tag" }, element("span", { className: "folio" }), element("span", { className: "mark" }), edit));
  tell(page, version, index, of, name);
  edit.addEventListener("click", () => edit_(page));
  page.addEventListener("dblclick", event => editAt(page, event));
  near.observe(page);
  return page;
}

// Says of a page what it is; what it looks like is drawn when it is near.
function tell(page, version, index, of, name) {
  page.shows = { version, index, look: of.look ?? "", recto: of.recto, w: of.w, h: of.h };
  page.classList.toggle("changed", of.changed);
  page.setAttribute("aria-label", `Page ${of.label}${name ? ", " + name : ""}${of.changed ? ", changed" : ""}`);
  page.querySelector(".folio").textContent = name ?? of.label;
  page.querySelector(".mark").textContent = of.changed ? "changed" : "";
  page.querySelector(".tag button").setAttribute("aria-label", `Edit the source of page ${of.label}`);
}

function size() {
  if (!state?.pages.length) return;
  const room = $("main").clientWidth - (narrow.matches ? 20 : 48);
  const widest = Math.max(...state.pages.map(p => p.w));
  const beside = isCompare ? room > 2 * 300 ? 2 : 1 : narrow.matches ? 1 : 2;
  const wide = (room - (isCompare ? 24 : 0)) / beside / widest;
  const fit = narrow.matches ? wide : Math.min(wide, ($("main").clientHeight - 70) / Math.max(...state.pages.map(p => p.h)));
  const scale = zoom || fit;
  for (const page of document.querySelectorAll(".page")) {
    page.style.width = `${page.shows.w * scale}px`;
    page.style.height = `${page.shows.h * scale}px`;
  }
}

// Where as many pages stand as before, those of which something else is to be told are told it; what is in sight shows what it was until it is drawn.
function changePages(coming) {
  const pages = [...$("print").querySelectorAll(".spread > .page")];
  const isAsBefore = ({ shows }, index) => shows.recto === state.pages[index].recto && shows.w === state.pages[index].w && shows.h === state.pages[index].h;
  if (pages.length !== state.pages.length || !pages.every(isAsBefore)) return false;
  pages.forEach((page, index) => {
    const of = state.pages[index];
    const isNew = page.shows.look !== of.look;
    if (isNew || page.classList.contains("changed") !== of.changed) tell(page, state.version, index, of);
    else page.shows.version = state.version;
    if (isNew && page.querySelector("svg")) draw(page, coming.get(index));
  });
  return true;
}

// Each page keeps its element while it looks the same.
function showPages(coming = new Map()) {
  const print = $("print");
  if (!state.hasPages) { print.replaceChildren(element("p", { className: "none", textContent: "There are no pages to show: see the findings." })); return; }
  if (isCompare) { showComparison(); return; }
  if (changePages(coming)) return;
  const old = new Map();
  for (const page of print.querySelectorAll(".spread > .page")) old.set(page.shows.index + page.shows.look, page);
  const spreads = [];
  state.pages.forEach((of, index) => {
    let page = old.get(index + of.look);
    if (page) tell(page, state.version, index, of);
    else page = makePage(state.version, index, of);
    if (of.recto && spreads.length && spreads.at(-1).length === 1 && !spreads.at(-1)[0].recto) spreads.at(-1).push({ page, recto: true });
    else spreads.push([{ page, recto: of.recto }]);
  });
  print.replaceChildren(...spreads.map(pages => element("div", { className: "spread" }, ...pages.map(p => p.page))));
  size();
}

function showComparison() {
  const changed = state.pages.map((of, index) => ({ of, index })).filter(p => p.of.changed);
  const pairs = changed.map(({ of, index }) => element("div", { className: "pair" }, element("div", {},
    ...(of.was === undefined ? [] : [makePage(state.before, of.was, { ...of, changed: false, look: "", label: of.label }, "before")]),
    makePage(state.version, index, of, `page ${of.label} now`))));
  const none = element("p", { className: "none", textContent: state.before ? "No page looks otherwise than in the build before." : "There is no build before this one yet: change something." });
  $("print").replaceChildren(...(pairs.length ? pairs : [none]));
  size();
}

const baseline = run => +run.getAttribute("transform").match(/translate\(\S+ (\S+)\)/)[1];
// The page that is most in sight, and the first run of glyphs that is.
function place() {
  const top = narrow.matches ? document.querySelector("header").offsetHeight : $("main").getBoundingClientRect().top;
  for (const page of $("print").querySelectorAll(".page")) {
    const box = page.getBoundingClientRect();
    if (box.bottom < top + 20) continue;
    for (const run of page.querySelectorAll("g[data-s]")) {
      const at = run.getBoundingClientRect();
      if (at.height && at.top >= top) return { page, item: +run.dataset.i, offset: box.top + box.height * baseline(run) / page.shows.h };
    }
    return { page, item: 0, offset: Math.max(box.top, top) };
  }
  return null;
}
// What was read last, as a page and a share of it: it stays when sizes change.
let read = { index: 0, share: 0 };
function noteReading() {
  if (view !== "print" || isCompare) return;
  for (const page of $("print").querySelectorAll(".spread > .page")) {
    const box = page.getBoundingClientRect();
    if (box.bottom > scrollTop() + 20 && box.height) { read = { index: +page.shows.index, share: Math.max(0, scrollTop() - box.top) / box.height, gap: Math.max(0, box.top - scrollTop()) }; return; }
  }
}
function keeping(change) {
  const kept = read;
  change();
  const page = isCompare ? null : pageAt(kept.index);
  if (!page) return;
  const box = page.getBoundingClientRect();
  scroller().scrollTop += box.top + box.height * kept.share - (kept.gap ?? 0) - scrollTop();
  read = kept;
}
const pageAt = index => [...$("print").querySelectorAll(".spread > .page")][index];
const current = () => { const at = place(); return at ? +at.page.shows.index : 0; };

function goTo(index, y, marks) {
  if (view !== "print") show("print");
  if (isCompare) toggleCompare();
  const page = pageAt(index);
  if (!page) return;
  const box = page.getBoundingClientRect();
  const room = scroller().clientHeight;
  scroller().scrollTop += box.top - scrollTop() + (y > 0 ? box.height * y - room / 3 : -20);
  page.focus({ preventScroll: true });
  if (marks) {
    page.querySelector(".line")?.remove();
    const line = element("div", { className: "line" });
    line.style.top = `calc(${y * 100}% - 1.15em)`;
    page.append(line);
  }
  showNumber();
}
const scrollTop = () => narrow.matches ? document.querySelector("header").offsetHeight : $("main").getBoundingClientRect().top;

async function edit_(page) {
  const run = page.querySelector("g[data-s]");
  if (run) openAt(page, run);
}
function editAt(page, event) {
  const runs = [...page.querySelectorAll("g[data-s]")].map(run => ({ run, box: run.getBoundingClientRect() }));
  const far = box => Math.max(box.left - event.clientX, event.clientX - box.right, 0) + 2 * Math.max(box.top - event.clientY, event.clientY - box.bottom, 0);
  const nearest = runs.sort((a, b) => far(a.box) - far(b.box))[0];
  if (nearest) openAt(page, nearest.run);
}
// A page stays drawn while it looks the same: on which lines its sources stand, only the build knows.
const openAt = (page, run) => open_(`version=${page.shows.version}&page=${page.shows.index}&item=${run.dataset.i}`);
async function open_(at) {
  const said = await ask(`open?${at}`, { method: "POST" });
  say(said?.fault ?? (said ? `Opened ${said.path}:${said.line}` : "There is no such source"));
}

function button(text, action) {
  const made = element("button", { type: "button", className: "link", textContent: text });
  made.addEventListener("click", action);
  return made;
}

async function toSource(file, line) {
  const found = await ask(`source?file=${encodeURIComponent(file)}&line=${line}`);
  if (found?.page === undefined) say(`Nothing on the pages comes from ${file}:${line}`);
  else { goTo(found.page, found.y, true); say(`Page ${state.pages[found.page].label} has what comes from ${file}:${line}`); }
}

function showPanel() {
  $("findings").replaceChildren(...state.findings.map(f => {
    const item = element("li", { className: f.severity }, element("p", {}, element("span", { className: "severity", textContent: f.severity }), ` ${f.code}: ${f.message}`));
    if (f.hint) item.append(element("p", { className: "hint", textContent: f.hint }));
    if (f.file !== undefined) {
      const path = state.files[f.file];
      item.append(button(`${path}:${f.line}`, () => open_(`file=${f.file}&line=${f.line}&column=${f.column}`)), button("on the page", () => toSource(path, f.line)));
    }
    return item;
  }));
  if (!state.findings.length) $("findings").append(element("li", { textContent: "Nothing to report." }));
  $("chapters").replaceChildren(...state.chapters.map(c => {
    const name = c.first === undefined ? c.title : button(c.title, () => goTo(c.first, 0));
    const head = element("th", { scope: "row" }, name);
    return element("tr", {}, head, element("td", { textContent: c.words ? c.words.toLocaleString("en") : "" }), element("td", { textContent: c.pages || "" }));
  }));
  $("all-words").textContent = state.chapters.reduce((sum, c) => sum + c.words, 0).toLocaleString("en");
  $("all-pages").textContent = state.pages.length;
  $("files").replaceChildren(...state.files.map(file => element("option", { value: file + ":1" })));
  $("panel").setAttribute("aria-label", `About the book: ${plural(state.findings.length, "finding")}`);
  $("page-count").textContent = `of ${state.pages.length}`;
}

function showChanged() {
  const changed = state.pages.map((of, index) => ({ of, index })).filter(p => p.of.changed);
  $("changed-section").hidden = !state.before;
  $("changed").replaceChildren(element("li", {}, ...changed.slice(0, 60).flatMap(p => [button(p.of.label, () => goTo(p.index, 0)), " "]),
    changed.length > 60 ? `and ${changed.length - 60} more` : changed.length ? "" : "none"));
}

function showNumber() {
  if (state?.pages.length && document.activeElement !== $("page-number") && !isCompare) $("page-number").value = state.pages[current()]?.label ?? "";
}

async function update(version) {
  const at = state && view === "print" && !isCompare ? place() : null;
  const asked = ask(`state?since=${state?.version ?? 0}`);
  // What changed is mostly what is in sight: it is asked for before that is known.
  const coming = new Map(at && state.settled ? [...at.page.parentElement.children].map(({ shows }) => [shows.index, askPage(version, shows.index, shows.look)]) : []);
  const next = await asked;
  if (!next) return;
  const before = state;
  state = next.since ? { ...before, ...next, pages: before.pages.slice() } : next;
  for (const page of next.since ? next.pages : []) state.pages[page.index] = page;
  document.title = `${state.title}: preview`;
  $("title").textContent = state.title;
  const stays = at && before.pages.length === state.pages.length && at.page.shows.look === state.pages[at.page.shows.index]?.look;
  const found = at && !stays ? await ask(`place?version=${at.page.shows.version}&page=${at.page.shows.index}&item=${at.item}`) : null;
  showPages(state.version === version ? coming : undefined);
  if (state.settled) showPanel();
  showChanged();
  if (at && found?.page !== undefined) {
    const page = pageAt(found.page);
    if (page) {
      const box = page.getBoundingClientRect();
      scroller().scrollTop += box.top + (at.item ? box.height * found.y : 0) - at.offset;
      noteReading();
    }
  }
  const errors = state.findings.filter(f => f.severity === "error").length;
  const changed = state.pages.filter(p => p.changed).length;
  say(`${plural(state.pages.length, "page")}${errors ? `, ${plural(errors, "error")}` : ""}${before ? `; ${changed ? plural(changed, "page") + " changed" : "nothing on the pages changed"}` : ""}`);
  Object.assign($("print").dataset, { version: state.version, settled: state.settled });
  if (view === "ebook") loadEbook();
  showNumber();
  if (!before) followAddress();
}

// #source=chapter.md:12, for editors that show the page of a line.
function followAddress() {
  const asked = decodeURIComponent(location.hash).match(/^#source=(.+):(\d+)$/);
  if (asked) toSource(asked[1], asked[2]);
}

function toggleCompare() {
  isCompare = !isCompare;
  $("compare").setAttribute("aria-pressed", isCompare);
  if (state) keeping(showPages);
}
function toggleLayout() {
  isLayout = !isLayout;
  $("layout").setAttribute("aria-pressed", isLayout);
  for (const page of document.querySelectorAll(".page")) {
    page.drawing = null;
    if (page.querySelector("svg")) draw(page);
  }
}

function show(which) {
  view = which;
  for (const name of ["print", "ebook"]) {
    $(name).hidden = name !== which;
    $("show-" + name).setAttribute("aria-pressed", name === which);
    for (const part of document.querySelectorAll(".for-" + name)) part.hidden = name !== which;
  }
  if (which === "ebook") { scroller().scrollTop = 0; loadEbook(); }
  else keeping(size);
}

async function loadEbook() {
  say("The e-book is being made …");
  const made = await ask("ebook");
  if (!made) return;
  spine = made.spine;
  spineVersion = made.version;
  $("no-ebook").hidden = made.isMade;
  $("reader").hidden = !made.isMade;
  $("document").replaceChildren(...spine.map((d, i) => element("option", { value: i, textContent: d.title || d.path })));
  documentAt = Math.max(0, Math.min(documentAt, spine.length - 1));
  say(made.isMade ? `The e-book has ${plural(spine.length, "document")}` : "There is no e-book");
  if (spine.length) showDocument(documentAt, true);
}
function showDocument(index, keeps) {
  documentAt = Math.max(0, Math.min(index, spine.length - 1));
  $("document").value = documentAt;
  const reader = $("reader"), inside = reader.contentDocument?.scrollingElement;
  const top = keeps && inside ? inside.scrollTop : 0;
  reader.addEventListener("load", () => { dress(); if (top) reader.contentDocument.scrollingElement.scrollTop = top; }, { once: true });
  reader.src = `ebook/${spineVersion}/${spine[documentAt].path.split("/").map(encodeURIComponent).join("/")}`;
}
// As reading systems do it: larger letters, other colours, the book's own looks otherwise.
function dress() {
  const reader = $("reader"), book = reader.contentDocument;
  reader.style.width = `${$("device").value}px`;
  const isNight = $("night").getAttribute("aria-pressed") === "true";
  reader.classList.toggle("night", isNight);
  if (!book?.documentElement) return;
  book.documentElement.style.fontSize = `${$("text-size").value}%`;
  let night = book.getElementById("osh-night");
  if (!night) {
    night = book.createElementNS("http://www.w3.org/1999/xhtml", "style");
    night.id = "osh-night";
    (book.head ?? book.documentElement).append(night);
  }
  night.textContent = "html { padding: 0 1em; }" + (isNight ? "html, body { background: #16181b !important; } body, body * { color: #d9d5cc !important; background-color: transparent !important; border-color: #555 !important; } a, a * { color: #f0a58f !important; }" : "");
}

function goToLabel(text) {
  const label = text.trim();
  let index = state.pages.findIndex(p => p.label === label);
  if (index < 0 && /^\d+$/.test(label)) index = Math.min(state.pages.length, +label) - 1;
  if (index < 0) say(`There is no page ${label}`);
  else goTo(index, 0);
}
function setZoom(factor) {
  const page = document.querySelector(".page");
  if (!page) return;
  const at = place();
  const now = page.clientWidth / page.shows.w;
  zoom = factor ? Math.min(8, Math.max(.2, now * factor)) : 0;
  size();
  if (at) scroller().scrollTop += at.page.getBoundingClientRect().top - scrollTop() - 20;
}

async function search(words) {
  const found = await ask(`search?words=${encodeURIComponent(words)}`);
  if (!found) return;
  $("results").hidden = false;
  $("results-title").textContent = found.places.length ? `Found ${found.more ? "more than " : ""}${plural(found.places.length, "place")}` : "Not found";
  $("results-list").replaceChildren(...found.places.map(p => {
    const item = button(`Page ${state.pages[p.page].label}`, () => goTo(p.page, 0));
    return element("li", {}, item, ` ${p.before}`, element("b", { textContent: p.found }), p.after);
  }));
  say($("results-title").textContent);
  $("results-title").focus();
}

$("show-print").onclick = () => show("print");
$("show-ebook").onclick = () => show("ebook");
$("previous-page").onclick = () => goTo(Math.max(0, current() - 1), 0);
$("next-page").onclick = () => goTo(current() + 1, 0);
$("page-number").onchange = event => goToLabel(event.target.value);
$("zoom-in").onclick = () => setZoom(1.25);
$("zoom-out").onclick = () => setZoom(.8);
$("zoom-fit").onclick = () => setZoom(0);
$("layout").onclick = toggleLayout;
$("compare").onclick = toggleCompare;
$("previous-document").onclick = () => showDocument(documentAt - 1);
$("next-document").onclick = () => showDocument(documentAt + 1);
$("document").onchange = event => showDocument(+event.target.value);
$("text-size").onchange = $("device").onchange = dress;
$("night").onclick = event => { event.target.setAttribute("aria-pressed", event.target.getAttribute("aria-pressed") !== "true"); dress(); };
$("search-form").onsubmit = event => { event.preventDefault(); search($("search").value.trim()); };
$("source-form").onsubmit = event => {
  event.preventDefault();
  const [, file, line] = $("source").value.trim().match(/^(.*?)(?::(\d+))?(?::\d+)?$/);
  toSource(file, line ?? 1);
};
addEventListener("hashchange", followAddress);
document.addEventListener("scroll", () => requestAnimationFrame(() => { noteReading(); showNumber(); }), { capture: true, passive: true });
narrow.addEventListener("change", () => { if (state && view === "print") keeping(size); });
resized.observe($("main"));
addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea")) return;
  const keys = {
    n: () => $("next-page").click(), p: () => $("previous-page").click(), "+": () => setZoom(1.25), "-": () => setZoom(.8), "0": () => setZoom(0),
    "/": () => $("search").focus(), l: toggleLayout, c: toggleCompare,
    e: () => { const at = document.activeElement.closest?.(".page") ?? pageAt(current()); if (at) edit_(at); },
  };
  if (keys[event.key] && state && (view === "print" || event.key === "/")) { event.preventDefault(); keys[event.key](); }
});

const builds = new EventSource("events");
let queue = Promise.resolve();
builds.onmessage = event => { queue = queue.then(() => update(+event.data)).catch(fault => say(`The page failed: ${fault.message}`)); };
builds.onerror = () => say("The preview has ended; start it again with osh preview");
