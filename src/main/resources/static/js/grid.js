// Many new members from one page: every row is saved by itself, one at a time, until the register has answered for it.
// A row once sent is sent again unchanged, with the same id and key, so that nothing is lost and nothing doubled.

const form = document.getElementById('grid');
const rows = form.querySelector('.grid-rows');
const spare = form.querySelector('template').innerHTML;
const above = form.querySelector('.grid-above');
const said = document.getElementById('grid-said');
const csrf = document.querySelector('meta[name="csrf"]');
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('session') : null;
const most = Number(form.dataset.most);
const columns = ['lastName', 'firstName', 'middleName', 'birthDate', 'position', 'phone', 'joinedOn', 'category'];
const required = ['lastName', 'firstName', 'birthDate', 'joinedOn'];
const titles = /^(№|фио|ф\. ?и\. ?о\.?|фамилия.*|surname)$/i;

document.querySelectorAll('[data-script]').forEach(part => { part.hidden = false; });

const all = () => [...rows.children];
const rowOf = element => element?.closest?.('.grid-row');
const cell = (row, field) => row?.querySelector(`[data-field="${field}"]`);
const value = place => (place ? place.value ?? place.dataset.value ?? place.textContent : '').trim();
const state = row => row.dataset.state;
const isFilled = row => columns.some(field => field !== 'category' && value(cell(row, field)));
const isFinished = row => required.every(field => value(cell(row, field)));
const isOpen = row => !['saved', 'sending'].includes(state(row)) && !sent.has(row);
const fill = (words, ...parts) => parts.reduce((text, part, at) => text.replace('@' + (at + 1), part), words);

// What was sent and not answered yet: the text of the request. Its fields are locked, it may have arrived.
const sent = new Map();
const queue = [];
let busy = false;
let pause = 0;
let timer = null;
let ended = false;

function mark(row, name, words = form.dataset[name] ?? '') {
  row.classList.remove(state(row));
  row.classList.add(name);
  row.dataset.state = name;
  row.querySelector('[data-words]').textContent = words;
  row.querySelector('[data-again]').hidden = !['offline', 'ended'].includes(name);
}

function lock(row, locked) {
  row.querySelectorAll('.input').forEach(input => { input.readOnly = locked; });
  if (locked && row.contains(above)) above.hidden = true;
}

function say(row, words) {
  said.textContent = `${fill(form.dataset.row, Number(row.dataset.at) + 1)}: ${words}`;
}

function count() {
  const saved = all().filter(row => state(row) === 'saved').length;
  const total = all().filter(row => state(row) === 'saved' || isFilled(row)).length;
  document.getElementById('grid-progress').textContent = total ? fill(form.dataset.progress, saved, total) : '';
  Object.assign(form.querySelector('progress'), { max: total || 1, value: saved, hidden: !total });
}

function add() {
  const at = rows.children.length && Number(rows.lastElementChild.dataset.at) + 1;
  if (at >= most) return null;
  rows.insertAdjacentHTML('beforeend', spare.replace(/(rows?\[?)-1/g, `$1${at}`).replace('data-at="-1"', `data-at="${at}"`));
  const row = rows.lastElementChild;
  row.querySelector('.grid-number b').textContent = at + 1;
  row.querySelector('[name$=".id"]').value = uuid();
  row.querySelector('[name$=".key"]').value = uuid();
  return row;
}

// Ordered by time, as the ones the register makes itself.
function uuid() {
  const time = Date.now().toString(16).padStart(12, '0');
  const random = [...crypto.getRandomValues(new Uint8Array(10))].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-a${random.slice(3, 6)}-${random.slice(6, 18)}`;
}

// --- Saving

function enqueue(row) {
  if (state(row) === 'saved' || queue.includes(row) || state(row) === 'sending' || !isFilled(row)) return;
  queue.push(row);
  if (!sent.has(row)) mark(row, ended ? 'ended' : 'queued');
  pump();
}

function drop(row) {
  const at = queue.indexOf(row);
  if (at >= 0) queue.splice(at, 1);
}

async function pump() {
  if (busy || timer || ended || !queue.length) return;
  busy = true;
  const row = queue.shift();
  const body = sent.get(row) ?? text(row);
  sent.set(row, body);
  mark(row, 'sending');
  lock(row, true);
  const answer = await post(body);
  busy = false;
  if (!answer || answer.status >= 500 || answer.status === 429) later(row);
  else if (answer.type === 'opaqueredirect' || [401, 403].includes(answer.status)) leave(row);
  else await settle(row, answer);
  count();
  pump();
}

function text(row) {
  const body = new URLSearchParams();
  row.querySelectorAll('[name]').forEach(input => {
    if (!['radio', 'checkbox'].includes(input.type) || input.checked) body.append(input.name, input.value);
  });
  return body.toString();
}

async function post(body) {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8', 'HX-Request': 'true' };
  if (csrf) headers[csrf.dataset.header] = csrf.content;
  return fetch(form.action, { method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.timeout(30000) }).catch(() => null);
}

async function settle(row, answer) {
  const words = await answer.text().catch(() => null);
  if (words === null) return later(row);
  pause = 0;
  tabs?.postMessage('touched');
  sent.delete(row);
  const page = document.createElement('template');
  page.innerHTML = words;
  const answered = page.content.querySelector('.grid-row');
  if (!answered) {
    lock(row, false);
    const reason = page.content.querySelector('h1')?.textContent ?? String(answer.status);
    mark(row, 'bad', reason);
    return say(row, reason);
  }
  const field = row.contains(document.activeElement) && document.activeElement.dataset.field;
  if (row.contains(above)) form.append(above);
  row.replaceWith(answered);
  if (field) (isOpen(answered) ? cell(answered, field) : cell(below(answered, 1), field))?.focus();
  const problems = [...answered.querySelectorAll('.grid-problems li')].map(item => item.textContent.trim()).join('. ');
  say(answered, `${answered.querySelector('[data-words]').textContent}. ${problems}`);
}

// No answer: nobody knows whether the row arrived, so it waits its turn again and goes unchanged.
function later(row) {
  mark(row, 'offline');
  say(row, form.dataset.offline);
  queue.push(row);
  pause = Math.min(pause ? pause * 2 : 2000, 60000);
  timer = setTimeout(resume, pause);
}

function resume() {
  clearTimeout(timer);
  timer = null;
  pump();
}

function leave(row) {
  ended = true;
  queue.unshift(row);
  queue.forEach(waiting => mark(waiting, 'ended'));
  document.getElementById('grid-ended').hidden = false;
}

// A new session has a new token: it stands in this very page, asked for once more.
async function again() {
  if (ended) {
    const page = await fetch(location.href, { redirect: 'manual' }).catch(() => null);
    const token = page?.ok && new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('meta[name="csrf"]');
    if (!token) return;
    csrf.content = token.content;
    ended = false;
    document.getElementById('grid-ended').hidden = true;
    queue.forEach(row => mark(row, 'queued'));
  }
  resume();
}

addEventListener('online', () => timer && resume());
addEventListener('beforeunload', event => {
  if (all().every(row => state(row) === 'saved' || !isFilled(row))) return;
  event.preventDefault();
  event.returnValue = true;
});

// --- Keys

function below(row, step) {
  let next = row;
  do {
    next = step > 0 ? next.nextElementSibling ?? add() : next.previousElementSibling;
  } while (next && !isOpen(next));
  return next;
}

function copy(input) {
  const row = rowOf(input);
  const from = row?.previousElementSibling && cell(row.previousElementSibling, input.dataset.field);
  if (!from || !isOpen(row)) return;
  input.value = value(from);
  changed(row);
  input.focus();
}

// A row that is being typed in goes to the register when it is left, not before.
function changed(row) {
  if (!isOpen(row)) return;
  drop(row);
  mark(row, 'typed', '');
  if (row === rows.lastElementChild) add();
  count();
}

// Moving through a column by arrows leaves rows that are half typed; those are not judged yet.
let byArrow = false;

function left(row) {
  if (state(row) !== 'typed') return;
  if (!isFilled(row)) mark(row, 'open', '');
  else if (byArrow && !isFinished(row)) mark(row, 'partial');
  else enqueue(row);
}

form.addEventListener('keydown', event => {
  const { target, key } = event;
  const row = rowOf(target);
  if (!row || event.altKey || event.metaKey || event.isComposing || target.closest('a, button')) return;
  if (event.ctrlKey) {
    if (event.code !== 'KeyD' || !target.dataset.field) return;
    event.preventDefault();
    copy(target);
  } else if (key === 'Enter') {
    event.preventDefault();
    if (isOpen(row)) enqueue(row);
    cell(below(row, 1), 'lastName')?.focus();
  } else if (key.startsWith('Arrow') && target.type === 'text') {
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return;
    event.preventDefault();
    byArrow = true;
    cell(below(row, key === 'ArrowDown' ? 1 : -1), target.dataset.field)?.focus();
    byArrow = false;
  } else if (target.type !== 'text' && key !== 'Tab' && !isOpen(row)) {
    event.preventDefault();
  }
});

form.addEventListener('input', event => {
  const row = rowOf(event.target);
  if (row) changed(row);
});

form.addEventListener('focusin', event => {
  if (event.target === above) return;
  const row = rowOf(event.target);
  above.hidden = !event.target.dataset.field || !row?.previousElementSibling || !isOpen(row);
  if (!above.hidden) event.target.after(above);
});

form.addEventListener('focusout', event => {
  const row = rowOf(event.target);
  const to = event.relatedTarget;
  if (row && document.hasFocus() && !row.contains(to)) left(row);
});

above.addEventListener('pointerdown', event => event.preventDefault());
above.addEventListener('click', () => copy(above.previousElementSibling));

form.addEventListener('click', event => {
  if (!event.target.closest('[data-again]')) return;
  cell(rowOf(event.target), 'lastName').focus();
  again();
});
form.addEventListener('submit', event => {
  event.preventDefault();
  all().filter(row => isOpen(row) && isFilled(row)).forEach(enqueue);
  if (ended || timer) again();
});

// --- Pasting columns of a table

form.addEventListener('paste', event => {
  const { target } = event;
  const row = rowOf(target);
  if (!target.dataset.field || !isOpen(row)) return;
  let lines = table(event.clipboardData.getData('text/plain'));
  if (lines.length > 1 && titles.test(lines[0][0])) lines.shift();
  const first = target.dataset.field === 'lastName';
  if (first && lines.every(line => names(line[0]).length > 1) && (lines.every(line => line.length === 1) || lines.some(line => names(line[0]).length > 2))) {
    lines = lines.map(([name, ...rest]) => [...whole(name), ...rest]);
  }
  if (lines.length < 2 && (lines[0]?.length ?? 0) < 2) return;
  event.preventDefault();
  put(lines, row, columns.indexOf(target.dataset.field));
});

// Cells with quotes or line breaks come in quotes from a table.
function table(pasted) {
  const lines = [[]];
  for (const [, quoted, plain, end] of pasted.replace(/\r\n?/g, '\n').matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g)) {
    lines.at(-1).push((quoted?.replaceAll('""', '"') ?? plain).replace(/\s+/g, ' ').trim());
    if (end === '\n') lines.push([]);
    else if (!end) break;
  }
  return lines.filter(line => line.some(Boolean));
}

const names = text => text.split(' ').filter(Boolean);
const whole = name => {
  const [last, given, ...middle] = names(name);
  return [last, given, middle.join(' ')];
};

function put(lines, start, column) {
  let row = start;
  const filled = [];
  const over = lines.some(line => {
    if (!row) return true;
    line.slice(0, columns.length - column).forEach((words, at) => write(cell(row, columns[column + at]), words));
    changed(row);
    filled.push(row);
    row = below(row, 1);
    return false;
  });
  const full = document.getElementById('grid-full');
  full.hidden = !over;
  full.textContent = over ? form.dataset.full : '';
  filled.forEach(one => isFinished(one) ? enqueue(one) : mark(one, isFilled(one) ? 'partial' : 'open'));
  count();
}

// A category in other words than ours stays open, and the register asks for it.
function write(input, words) {
  if (input.tagName !== 'SELECT') input.value = words;
  else if (words) {
    const option = [...input.options].find(one => one.text.toLowerCase() === words.toLowerCase());
    input.value = option ? option.value : '';
  }
}

count();
