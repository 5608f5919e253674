// The chat page. Everything a person or a document wrote is put in as text, never as markup.

const svgNamespace = "http://www.w3.org/2000/svg";
const stages = ["Intake", "Analysed", "Negotiating", "Deciding", "Closed"];
const waitSeconds = 25;
const longestPauseSeconds = 10;
const unsentKey = "unsent";

const byId = (id) => document.getElementById(id);
const log = byId("log");
const message = byId("message");
const status = byId("status");

const lines = new Map(); // sequence → element
const own = new Map(); // client-made id → element
const choiceLabels = new Map(); // choice id → label
let after = 0;
let talk = 0; // grows when the person was forgotten: what was asked before then is dropped
let unsent = JSON.parse(sessionStorage.getItem(unsentKey) ?? "[]");

// Building elements

function element(name, { className, text, ...attributes } = {}, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter(Boolean));
  return made;
}

function drawn(name, attributes, text) {
  const made = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
}

function picture(width, height, description) {
  return drawn("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": description });
}

// What the coach says

function replyElement(reply) {
  for (const choice of reply.choices ?? []) choiceLabels.set(choice.id, choice.label);
  const body = element("div", {},
    element("p", { className: "unseen", text: "Coach:" }),
    element("p", { className: "headline", text: reply.headline }),
    ...paragraphs(reply.text),
    reply.facts?.length ? factsTable(reply.facts) : null,
    reply.chart ? chartFigure(reply.chart) : null,
    reply.script ? scriptFigure(reply.script) : null,
    reply.choices?.length ? choiceButtons(reply.choices) : null);
  return element("article", { className: "message coach" }, body);
}

function paragraphs(text) {
  return (text ?? "").split(/\n\s*\n/).filter((part) => part.trim()).map((part) => element("p", { className: "text", text: part.trim() }));
}

function factsTable(facts) {
  const rows = facts.map((fact) => element("tr", {},
    element("th", { scope: "row", text: fact.label }),
    element("td", { text: fact.value })));
  return element("table", { className: "facts" }, element("caption", { className: "unseen", text: "The numbers" }), element("tbody", {}, ...rows));
}

function scriptFigure(script) {
  const copy = element("button", { type: "button", className: "small", text: "Copy" });
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(script);
      copy.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(words);
      copy.textContent = "Selected: copy it yourself";
    }
    setTimeout(() => { copy.textContent = "Copy"; }, 2500);
  });
  const words = element("blockquote", { text: script });
  return element("figure", { className: "script" }, element("figcaption", {}, element("span", { text: "Your words" }), copy), words);
}

function choiceButtons(choices) {
  const buttons = choices.map((choice) => {
    // What this choice gives is a file: a link hands it out at once.
    if (choice.id === "export") return element("a", { className: "button", href: "/api/export", download: "", text: choice.label });
    if (choice.id === "playbook:whole") return element("a", { href: "/api/playbook", target: "_blank", rel: "noopener", className: "button", text: `${choice.label}, to print` });
    const button = element("button", { type: "button", text: choice.label });
    button.addEventListener("click", () => {
      send({ choice: choice.id });
      message.focus();
    });
    return button;
  });
  return element("div", { className: "choices", role: "group", "aria-label": "Choices" }, ...buttons);
}

function chartFigure(chart) {
  const drawing = { band: bandPicture, years: yearsPicture, front: frontPicture }[chart.kind];
  return drawing ? element("figure", { className: "chart" }, element("figcaption", { text: chart.title }), ...drawing(chart)) : null;
}

// As many units as there are pixels, so that letters keep their size on a phone.
const pictureWidth = () => Math.max(230, Math.min(540, log.clientWidth - 72));

function bandPicture({ title, min, max, marks }) {
  const width = pictureWidth();
  const inset = 14;
  const amounts = [min.amount, max.amount, ...marks.map((mark) => mark.amount)];
  const low = Math.min(...amounts);
  const high = Math.max(...amounts);
  const place = (amount) => inset + (high > low ? (amount - low) / (high - low) : 0.5) * (width - 2 * inset);
  const rows = rowsOf(marks.map((mark) => place(mark.amount)));
  const top = 12 + Math.max(0, ...rows) * 22;
  const described = [`from ${min.text} to ${max.text}`, ...marks.map((mark) => `${mark.label} ${mark.text}`)].join(", ");
  const svg = picture(width, top + 44, `${title}: ${described}`);
  svg.append(
    drawn("rect", { class: "rail", x: inset, y: top + 11, width: width - 2 * inset, height: 4, rx: 2 }),
    drawn("rect", { class: "band", x: place(min.amount), y: top + 4, width: Math.max(2, place(max.amount) - place(min.amount)), height: 18, rx: 5 }),
    ...edge(place(min.amount), top + 40, min.text, width),
    ...edge(place(max.amount), top + 40, max.text, width));
  marks.forEach((mark, index) => {
    const x = place(mark.amount);
    const y = top + 13 - rows[index] * 22;
    svg.append(
      drawn("circle", { class: "mark", cx: x, cy: y, r: 10 }),
      drawn("text", { class: "number", x, y: y + 4 }, index + 1));
  });
  return [svg, legend(marks)];
}

// Marks that would cover each other go one row up.
function rowsOf(places) {
  const last = [];
  return places.map((x) => {
    let row = 0;
    while (last[row] !== undefined && Math.abs(x - last[row]) < 22) row++;
    last[row] = x;
    return row;
  });
}

function edge(x, y, text, width) {
  const anchor = x < width * 0.25 ? "start" : x > width * 0.75 ? "end" : "middle";
  return [drawn("text", { class: "edge", x: anchor === "start" ? Math.max(0, x - 8) : anchor === "end" ? Math.min(width, x + 8) : x, y, "text-anchor": anchor }, text)];
}

function legend(marks) {
  const items = marks.map((mark, index) => element("li", {},
    element("span", { className: "key", text: index + 1, "aria-hidden": "true" }),
    element("span", {}, `${mark.label} `, element("b", { text: mark.text }))));
  return element("ul", { className: "legend" }, ...items);
}

// Worth to the right, cost upwards; the picture reaches half as far again as the farthest point.
function frontPicture({ title, line, marks }) {
  const width = pictureWidth();
  const height = 190;
  const inset = 16;
  const reach = (of) => Math.max(1, ...marks.map((mark) => mark[of] * 1.5));
  const [gain, cost] = [reach("gain"), reach("cost")];
  const x = (amount) => inset + (amount / gain) * (width - inset - 12);
  const y = (amount) => 8 + (1 - amount / cost) * (height - 30);
  const svg = picture(width, height, `${title}: ${marks.map((mark) => `${mark.label} ${mark.text}`).join(", ")}`);
  const points = [];
  for (const corner of line) {
    const before = points.at(-1);
    const part = !before ? 1 : Math.min(1, ...[["gain", gain], ["cost", cost]].map(([of, end]) => corner[of] <= end || corner[of] <= before[of] ? 1 : Math.max(0, (end - before[of]) / (corner[of] - before[of]))));
    const from = before ?? corner;
    points.push({ gain: from.gain + (corner.gain - from.gain) * part, cost: from.cost + (corner.cost - from.cost) * part });
    if (part < 1) break;
  }
  svg.append(
    drawn("path", { class: "axis", d: `M${inset} 8V${height - 22}H${width}` }),
    drawn("polyline", { class: "front", points: points.map((point) => `${x(point.gain)},${y(point.cost)}`).join(" ") }),
    drawn("text", { class: "edge", x: width, y: height - 6, "text-anchor": "end" }, "worth more to you"),
    drawn("text", { class: "edge", x: 10, y: height - 22, transform: `rotate(-90 10 ${height - 22})` }, "costs them more"));
  // Left above its point a number is clear of the line, which rises to the right below all points; where one stands there already it goes further left.
  const numbers = [];
  marks.forEach((mark, index) => {
    const place = { x: x(mark.gain) - 9, y: y(mark.cost) - 6 };
    while (numbers.some((other) => Math.abs(other.x - place.x) < 12 && Math.abs(other.y - place.y) < 12)) place.x -= 13;
    numbers.push(place);
    svg.append(
      drawn("circle", { class: "point", cx: x(mark.gain), cy: y(mark.cost), r: 4 }),
      drawn("text", { class: "edge", ...place, "text-anchor": "middle" }, index + 1));
  });
  return [svg, legend(marks)];
}

function yearsPicture({ title, bars }) {
  const width = pictureWidth();
  const rowHeight = 28;
  const labelWidth = Math.min(150, 12 + 7 * Math.max(...bars.map((bar) => bar.label.length)));
  const amountWidth = 12 + 7.5 * Math.max(...bars.map((bar) => bar.text.length));
  const most = Math.max(1, ...bars.map((bar) => bar.amount));
  const svg = picture(width, bars.length * rowHeight, `${title}: ${bars.map((bar) => `${bar.label} ${bar.text}`).join(", ")}`);
  bars.forEach((bar, index) => {
    const y = index * rowHeight;
    const length = Math.max(2, (bar.amount / most) * (width - labelWidth - amountWidth));
    svg.append(
      drawn("text", { class: "label", x: 0, y: y + 18 }, bar.label),
      drawn("rect", { class: "year", x: labelWidth, y: y + 5, width: length, height: 17, rx: 4 }),
      drawn("text", { class: "amount", x: labelWidth + length + 8, y: y + 18 }, bar.text));
  });
  return [svg];
}

// What the person says

function ownElement(said) {
  const words = said.document ? documentChip(said.document) : element("span", { text: said.choice ? choiceLabels.get(said.choice) ?? said.choice : said.text });
  return element("article", { className: "message own" },
    element("div", {}, element("span", { className: "unseen", text: "You: " }), words, element("span", { className: "note" })));
}

function documentChip(name) {
  const sheet = drawn("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" });
  sheet.append(drawn("path", { d: "M7 3h7l5 5v13H7zM14 3v5h5" }));
  return element("span", { className: "document" }, sheet, element("span", { text: name }));
}

// The log

function place(made, sequence) {
  const nearEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 160;
  made.classList.add("fresh");
  if (sequence === undefined) {
    log.append(made);
  } else {
    made.dataset.sequence = sequence;
    lines.set(sequence, made);
    const later = [...log.children].find((other) => Number(other.dataset.sequence) > sequence);
    log.insertBefore(made, later ?? null);
  }
  markNewest();
  if (!nearEnd && !made.classList.contains("own")) byId("latest").hidden = false;
  else if (made.offsetHeight > log.clientHeight - 80) log.scrollTop = made.offsetTop - 16; // a long reply is read from its headline on
  else toEnd();
}

function markNewest() {
  const replies = log.querySelectorAll(".coach:not(.thinking)");
  replies.forEach((reply, index) => reply.classList.toggle("newest", index === replies.length - 1));
}

function toEnd() {
  log.scrollTop = log.scrollHeight;
  byId("latest").hidden = true;
}

function absorb({ replies = [], said = [] }) {
  const all = [...replies.map((line) => ({ line, coach: true })), ...said.map((line) => ({ line, coach: false }))];
  all.sort((one, other) => one.line.sequence - other.line.sequence);
  for (const { line, coach } of all) {
    if (lines.has(line.sequence)) continue;
    if (coach) {
      place(replyElement(line), line.sequence);
      showStage(line.stage);
    } else {
      absorbOwn(line);
    }
  }
}

function absorbOwn(line) {
  const shown = own.get(line.id);
  if (shown) {
    shown.dataset.sequence = line.sequence;
    lines.set(line.sequence, shown);
    note(shown, "");
  } else {
    const made = ownElement(line);
    own.set(line.id, made);
    place(made, line.sequence);
  }
}

function note(shown, text) {
  shown.querySelector(".note").textContent = text;
}

function showStage(stage) {
  const current = stages.indexOf(stage);
  if (current < 0) return;
  for (const item of byId("stages").children) {
    const index = stages.indexOf(item.dataset.stage);
    item.classList.toggle("past", index < current);
    if (index === current) item.setAttribute("aria-current", "step");
    else item.removeAttribute("aria-current");
  }
}

function say(text) {
  if (status.textContent !== text) status.textContent = text;
}

// Sending: a message that did not get through is sent again with the same id, and so counts once

async function send(said) {
  const entry = { id: crypto.randomUUID(), ...said };
  unsent.push(entry);
  keepUnsent();
  showUnsent(entry);
  await flush();
}

function showUnsent(entry) {
  const made = ownElement(entry);
  own.set(entry.id, made);
  place(made);
}

function keepUnsent() {
  sessionStorage.setItem(unsentKey, JSON.stringify(unsent));
}

let flushing = false;

async function flush() {
  if (flushing) return;
  flushing = true;
  let pause = 1;
  while (unsent.length > 0) {
    const entry = unsent[0];
    const outcome = await thinking(() => post(entry));
    if (outcome === "again") {
      note(own.get(entry.id), "Not sent yet. Trying again…");
      await rest(pause);
      pause = Math.min(pause * 2, longestPauseSeconds);
      continue;
    }
    pause = 1;
    unsent = unsent.filter((other) => other !== entry);
    keepUnsent();
  }
  flushing = false;
}

async function post(entry) {
  try {
    const response = await fetch("/api/chat", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(entry) });
    if (response.status >= 500) return "again";
    const answer = await response.json();
    if (!response.ok) {
      note(own.get(entry.id), answer.detail ?? "This could not be sent.");
      return "refused";
    }
    const shown = own.get(entry.id);
    if (shown) note(shown, "");
    absorb(answer);
    return "sent";
  } catch {
    return "again";
  }
}

async function give(file) {
  const entry = { id: crypto.randomUUID(), document: file.name };
  const made = ownElement(entry);
  place(made);
  note(made, "Reading…");
  const form = new FormData();
  form.append("file", file, file.name);
  try {
    const response = await thinking(() => fetch("/api/documents", { method: "POST", body: form }));
    const answer = await response.json();
    if (response.ok) {
      made.remove();
      absorb(answer);
      follow.now();
    } else {
      note(made, answer.detail ?? "This could not be taken in.");
    }
  } catch {
    note(made, "This did not get through. Give it again in a moment.");
  }
}

const dots = element("div", { className: "message coach thinking", "aria-hidden": "true" },
  element("div", {}, element("i"), element("i"), element("i")));
let thinkers = 0;

async function thinking(work) {
  thinkers++;
  const soon = setTimeout(() => { log.append(dots); toEnd(); }, 350);
  try {
    return await work();
  } finally {
    clearTimeout(soon);
    if (--thinkers === 0) dots.remove();
  }
}

const rest = (seconds) => new Promise((done) => { setTimeout(done, seconds * 1000); });

// Following the conversation: what comes later, and what came from elsewhere

const follow = {
  abort: new AbortController(),

  now() {
    this.abort.abort();
  },

  async ever() {
    let pause = 1;
    let wait = 0;
    for (;;) {
      const asked = talk;
      this.abort = new AbortController();
      try {
        const response = await fetch(`/api/chat?after=${after}&wait=${wait}`, { signal: this.abort.signal });
        if (response.status === 401) {
          say("Your link is no longer valid. Open the link that coach serve printed.");
          return;
        }
        if (!response.ok) throw new Error("refused");
        const answer = await response.json();
        if (asked !== talk) continue;
        absorb(answer);
        for (const line of [...answer.replies, ...answer.said]) after = Math.max(after, line.sequence);
        wait = answer.more ? 0 : waitSeconds;
        pause = 1;
        say("");
      } catch (failure) {
        if (failure.name === "AbortError") {
          wait = 0;
          continue;
        }
        say("The coach is not running at the moment. Your words are kept here and sent when it is back.");
        await rest(pause);
        pause = Math.min(pause * 2, longestPauseSeconds);
        wait = 0;
      }
    }
  },
};

// My data

async function forget() {
  try {
    const response = await fetch("/api/me", { method: "DELETE" });
    if (!response.ok) throw new Error("refused");
    const answer = await response.json();
    unsent = [];
    keepUnsent();
    lines.clear();
    own.clear();
    log.replaceChildren();
    after = 0;
    talk++;
    showStage("Intake");
    say(answer.text);
    byId("forget").close();
    byId("menu").close();
    message.focus();
    setTimeout(() => follow.now(), 2500);
  } catch {
    byId("forget-text").textContent = "That did not work: nothing was erased. Try again in a moment.";
  }
}

// What the person does

function submit() {
  const text = message.value.trim();
  if (!text) return;
  message.value = "";
  grow();
  send({ text });
}

function grow() {
  message.style.height = "auto";
  message.style.height = `${message.scrollHeight}px`;
}

byId("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  submit();
});

message.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    submit();
  }
});

message.addEventListener("input", grow);
byId("attach").addEventListener("click", () => byId("file").click());
byId("file").addEventListener("change", async (event) => {
  const files = [...event.target.files];
  event.target.value = "";
  for (const file of files) await give(file);
});

const carriesFiles = (event) => event.dataTransfer?.types.includes("Files");

addEventListener("dragover", (event) => {
  if (!carriesFiles(event)) return;
  event.preventDefault();
  byId("drop").hidden = false;
});

addEventListener("dragleave", (event) => {
  if (event.relatedTarget === null) byId("drop").hidden = true;
});

addEventListener("drop", async (event) => {
  if (!carriesFiles(event)) return;
  event.preventDefault();
  byId("drop").hidden = true;
  for (const file of event.dataTransfer.files) await give(file);
});

log.addEventListener("scroll", () => {
  if (log.scrollHeight - log.scrollTop - log.clientHeight < 40) byId("latest").hidden = true;
});

byId("latest").addEventListener("click", toEnd);
byId("menu-open").addEventListener("click", () => byId("menu").showModal());
byId("menu-close").addEventListener("click", () => byId("menu").close());
byId("forget-ask").addEventListener("click", () => byId("forget").showModal());
byId("forget-no").addEventListener("click", () => byId("forget").close());
byId("forget-yes").addEventListener("click", forget);
addEventListener("online", () => follow.now());

// The token of the link is in a cookie by now: it need not stand in the address any longer.
if (location.search) history.replaceState(null, "", location.pathname);

showStage("Intake");
unsent.forEach(showUnsent);
flush();
follow.ever();
message.focus();
