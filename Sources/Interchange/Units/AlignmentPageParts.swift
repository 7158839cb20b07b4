/// What every page for review holds beside the texts.
enum AlignmentPageParts {
  /// Shown by the script alone: without it the page is for reading.
  static let toolbar = """
    <form id="tools" hidden>
    <button type="button" data-do="up" title="Alt+↑">Move up</button>
    <button type="button" data-do="down" title="Alt+↓">Move down</button>
    <button type="button" data-do="split" title="Enter">Begin a pair here</button>
    <button type="button" data-do="join" title="J">Join with the pair below</button>
    <button type="button" data-do="undo" title="Ctrl+Z">Undo</button>
    <button type="button" data-do="next" title="N">Next to look at</button>
    <button type="button" data-do="save" title="Ctrl+S">Save as a table</button>
    <output></output>
    </form>
    """

  static let style = """
    :root { color-scheme: light dark; }
    body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border-bottom: 1px solid #8884; padding: .4rem .6rem; text-align: left; vertical-align: top; }
    td:nth-child(-n+2) { color: #888; font-variant-numeric: tabular-nums; white-space: nowrap; }
    td:nth-child(n+3) { width: 48%; }
    tr.doubtful td, span.doubtful { background: #f5c51833; }
    tr.poor td, span.poor { background: #e5393533; }
    tr.unpaired td, span.unpaired { background: #1e88e522; }
    tr.corrected td, span.corrected { background: #43a04733; }
    thead { position: sticky; top: 0; background: Canvas; }
    #tools { position: sticky; top: 0; z-index: 1; background: Canvas; padding: .5rem 0; }
    #tools:not([hidden]) ~ section thead { top: 3rem; }
    #tools ~ section .s:focus { outline: 2px solid Highlight; outline-offset: 2px; border-radius: 2px; }
    .s[tabindex] { cursor: pointer; }
    @media print { thead { position: static; } tr { break-inside: avoid; } #tools { display: none; } }
    """

  /// Sentences keep their order on each side: one that is moved takes along those that stand between it and the pair it goes to.
  static let script = #"""
    "use strict";
    const tools = document.getElementById("tools");
    const undone = [];
    let current = null;
    let isSaved = true;

    const sides = row => [...row.cells].slice(2).map(cell => [...cell.querySelectorAll(".s")]);

    function makeRow(like, texts) {
      const row = like.cloneNode(true);
      const isPair = texts.every(side => side.length);
      row.className = isPair ? "corrected" : "unpaired";
      row.removeAttribute("title");
      row.cells[1].textContent = isPair ? "1.00" : "0.00";
      texts.forEach((side, k) => {
        row.cells[k + 2].replaceChildren(...side.flatMap((sentence, n) => {
          const copy = sentence.cloneNode(true);
          copy.origin = sentence.origin || sentence;
          return n ? [" ", copy] : [copy];
        }));
      });
      return row;
    }

    function replace(rows, contents, sentence) {
      const made = contents.filter(texts => texts.some(side => side.length)).map(texts => makeRow(rows[0], texts));
      rows[0].before(...made);
      rows.forEach(row => row.remove());
      undone.push({ rows, made, sentence });
      isSaved = false;
      refresh(made[0].closest("section"));
      const origin = sentence.origin || sentence;
      focus(made.flatMap(row => sides(row).flat()).find(copy => copy.origin === origin));
    }

    function refresh(section) {
      const rows = [...section.querySelectorAll("tbody tr")];
      rows.forEach((row, k) => { row.cells[0].textContent = k + 1; });
      for (const span of section.querySelectorAll(".summary span")) {
        span.firstChild.textContent =
          rows.filter(row => span.className === "pairs" ? row.className !== "unpaired" : row.className === span.className).length;
      }
    }

    function focus(sentence) {
      if (!sentence) return;
      current = sentence;
      sentence.tabIndex = 0;
      sentence.focus();
    }

    const actions = {
      up(sentence, row, side, k) {
        const above = row.previousElementSibling;
        if (!above) return;
        const [upper, lower] = [sides(above), sides(row)];
        upper[side].push(...lower[side].splice(0, k + 1));
        replace([above, row], [upper, lower], sentence);
      },
      down(sentence, row, side, k) {
        const below = row.nextElementSibling;
        const [upper, lower] = [sides(row), below ? sides(below) : [[], []]];
        lower[side].unshift(...upper[side].splice(k));
        replace(below ? [row, below] : [row], [upper, lower], sentence);
      },
      split(sentence, row, side, k) {
        const upper = sides(row);
        const lower = [[], []];
        lower[side] = upper[side].splice(k);
        if (k > 0) lower[1 - side] = upper[1 - side].splice(k);
        replace([row], [upper, lower], sentence);
      },
      join(sentence, row) {
        const below = row.nextElementSibling;
        if (!below) return;
        const lower = sides(below);
        replace([row, below], [sides(row).map((side, k) => [...side, ...lower[k]])], sentence);
      },
      undo() {
        const last = undone.pop();
        if (!last) return;
        last.made[0].before(...last.rows);
        last.made.forEach(row => row.remove());
        refresh(last.rows[0].closest("section"));
        focus(last.sentence);
      },
      next() {
        const rows = [...document.querySelectorAll("tbody tr")];
        const at = here() ? rows.indexOf(here().closest("tr")) : -1;
        const order = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
        const found = order.find(row => /doubtful|poor|unpaired/.test(row.className));
        if (found) { focus(sides(found).flat()[0]); found.scrollIntoView({ block: "center" }); }
      },
      save() {
        const section = (here() || document.querySelector(".s")).closest("section");
        const escape = text => text.replace(/\\/g, "\\\\").replace(/\t/g, "\\t").replace(/\n/g, "\\n");
        const lines = [...section.querySelectorAll("tbody tr")].map(row =>
          [...sides(row).map(side => escape(side.map(s => s.textContent).join(" "))), row.cells[1].textContent].join("\t") + "\n");
        const link = document.createElement("a");
        link.href = URL.createObjectURL(new Blob(lines, { type: "text/tab-separated-values;charset=utf-8" }));
        link.download = section.dataset.name + ".tsv";
        link.click();
        URL.revokeObjectURL(link.href);
        isSaved = true;
        tools.querySelector("output").textContent = "saved: " + link.download;
      },
    };

    // The sentence that has the focus, or had it last.
    function here() {
      const active = document.activeElement;
      if (active && active.classList.contains("s")) return active;
      return current && current.isConnected ? current : null;
    }

    function act(name) {
      if (["undo", "next", "save"].includes(name)) return actions[name]();
      const place = here();
      if (!place) return;
      const cell = place.closest("td");
      actions[name](place, cell.parentElement, cell.cellIndex - 2, [...cell.querySelectorAll(".s")].indexOf(place));
    }

    function step(direction) {
      const all = [...document.querySelectorAll(".s")];
      focus(all[all.indexOf(here()) + direction]);
    }

    function sideways() {
      const cell = here().closest("td");
      const other = sides(cell.parentElement)[3 - cell.cellIndex];
      if (other) focus(other[0]);
    }

    document.addEventListener("focusin", event => {
      if (event.target.classList.contains("s")) current = event.target;
    });
    document.addEventListener("keydown", event => {
      const command = event.ctrlKey || event.metaKey;
      const keys = command ? { z: "undo", s: "save" } : event.altKey ? { ArrowUp: "up", ArrowDown: "down" } : { n: "next" };
      if (!command && !event.altKey && event.target.classList.contains("s")) {
        Object.assign(keys, { Enter: "split", j: "join" });
        if (event.key === "ArrowDown") { event.preventDefault(); return step(1); }
        if (event.key === "ArrowUp") { event.preventDefault(); return step(-1); }
        if (event.key === "ArrowLeft" || event.key === "ArrowRight") { event.preventDefault(); return sideways(); }
      }
      const name = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (name) { event.preventDefault(); act(name); }
    });
    tools.addEventListener("mousedown", event => event.preventDefault());
    tools.addEventListener("click", event => { if (event.target.dataset.do) act(event.target.dataset.do); });
    addEventListener("beforeunload", event => { if (!isSaved) event.preventDefault(); });
    document.querySelectorAll(".summary").forEach(summary => {
      summary.insertAdjacentHTML("beforeend", ' · <span class="corrected"><b>0</b> corrected</span>');
    });
    document.querySelectorAll(".s").forEach(sentence => { sentence.tabIndex = 0; });
    tools.hidden = false;
    """#
}
