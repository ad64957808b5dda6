/* Bellpull: everything here is a convenience. Each page works with this file missing. */
(() => {
'use strict';
const doc = document, $ = id => doc.getElementById(id);
const all = (selector, what) => doc.querySelectorAll(selector).forEach(what);
const fill = (text, blanks) => String(text).replace(/\{(\w+)\}/g, (whole, name) => name in blanks ? blanks[name] : whole);
const policy = window.trustedTypes ? trustedTypes.createPolicy('row', { createHTML: html => html }) : { createHTML: html => html };
const state = $('live-state'), says = JSON.parse(state ? state.dataset.says : '{}');
const page = state && state.querySelector('a').href;
const afresh = () => page ? location.replace(page) : location.reload();

/* The house's time, whatever this device believes. */
const skew = state ? state.dataset.now - Date.now() : 0, now = () => Date.now() + skew;
const clock = (at, zone) => new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone || doc.body.dataset.zone || undefined }).format(at);

/* How long there still is: words, bar, tint, from the figures that the server wrote down. */
function ages() {
  all('[data-due]', age => {
    const { due, from, soon, say, time, far } = age.dataset, left = due - now() / 1000, count = Math.max(1, Math.ceil(Math.abs(left) / 60));
    const how = left < 0 ? 'late' : left <= soon ? 'soon' : '', card = age.closest('.job'), bar = age.querySelector('progress'), use = age.querySelector('use');
    age.querySelector('.tag').className = 'tag num ' + (how === 'soon' ? 'wait' : how);
    age.querySelector('.tag span').textContent = !how && count > 90 ? far : fill(says[how === 'late' ? how : say], { count, time });
    use.setAttribute('href', use.getAttribute('href').replace(/#.*/, '#' + ({ late: 'late', soon: 'half' }[how] || 'clock')));
    bar.max = Math.max(1, due - from); bar.value = due - from - left;
    if (card && how === 'late' && !age.classList.contains('late')) { lates.push(card.dataset.room); announce(); }
    age.className = 'age ' + how;
    if (card) card.classList.toggle('late', how === 'late');
  });
  all('[data-clock]', time => { time.textContent = clock(Date.now(), time.dataset.clock); });
  if (state && state.dataset.until < now() && !busy()) afresh();
  linked();
}

/* Counters, the empty state, "3 of 4 kept": always what the lists say. */
function tally() {
  const size = id => $(id).childElementCount;
  all('[data-count]', n => { n.textContent = size(n.dataset.count); });
  all('[data-empty]', n => { n.hidden = size(n.dataset.empty) > 0; });
  all('[data-more]', n => { n.hidden = size(n.dataset.of) <= n.dataset.more; });
  all('[data-beyond]', n => {
    const count = doc.querySelectorAll('#risen > li:not([hidden])').length - n.dataset.beyond;
    n.hidden = count < 1; n.textContent = count < 1 ? '' : fill(n.dataset.says, { count });
  });
  all('[data-tally]', n => {
    const count = $(n.dataset.tally).querySelectorAll('[data-kept]').length, kept = $(n.dataset.tally).querySelectorAll('[data-kept=true]').length;
    n.textContent = count ? fill(says.kept, { kept, count }) : '';
  });
}

/* Said aloud politely, in one sentence, at most every ten seconds. */
let floors = [], lates = [], told = 0, telling;
function announce() {
  const place = $('announce'), wait = told + 10000 - Date.now();
  if (!place || !floors.length && !lates.length) return;
  clearTimeout(telling);
  if (wait > 0) { telling = setTimeout(announce, wait); return; }
  const where = [...new Set(floors)].sort(), list = new Intl.ListFormat(doc.documentElement.lang).format(where), said = lates.map(room => fill(says.nowLate, { room }));
  if (floors.length) said.unshift(fill(says.arrived, { count: floors.length, where: fill(where.length > 1 ? says.floors : says.floor, { floors: list }) }));
  place.textContent = said.join(' ');
  floors = []; lates = []; told = Date.now();
}

/* Pieces: each element with an id enters its list, moves, is renewed, or goes. */
const live = doc.querySelector('[data-live]'), filter = JSON.parse(live && live.dataset.filter || '{}'), handles = 'a,button,input,textarea,select';
function put(piece) {
  const old = $(piece.id), list = $(piece.dataset.list), active = doc.activeElement;
  if (piece.hasAttribute('data-gone') || !(list && list.dataset.ears) && !Object.keys(filter).every(name => piece.getAttribute('data-' + name) === filter[name])) { if (old) old.remove(); return; }
  if (live.dataset.me && piece.dataset.owner === live.dataset.me) piece.classList.add('mine');
  const focused = old && old.contains(active) ? [...old.querySelectorAll(handles)].indexOf(active) : -1;
  const moves = list && (!old || old.parentNode !== list), stays = old && !moves && old.dataset.order === piece.dataset.order;
  const row = old ? renew(old, piece) : piece;
  if (moves && list.hasAttribute('data-fresh')) { row.classList.add('arrived'); floors.push(row.dataset.floor); }
  if (list && !stays) list.insertBefore(row, [...list.children].find(other => other !== row && +other.dataset.order > +row.dataset.order) || null);
  const again = focused >= 0 && row.querySelectorAll(handles)[focused];
  if (again) again.focus({ preventScroll: true });
}
/* The same element with new content: whoever listens to it goes on listening. */
function renew(old, piece) {
  if (old.isEqualNode(piece)) return old;
  old.getAttributeNames().forEach(name => { if (!piece.hasAttribute(name)) old.removeAttribute(name); });
  piece.getAttributeNames().forEach(name => old.setAttribute(name, piece.getAttribute(name)));
  /* Whoever stands in it with the keyboard stays there. */
  const link = old.contains(doc.activeElement) && doc.activeElement.getAttribute('href');
  old.replaceChildren(...piece.childNodes);
  const same = link && [...old.querySelectorAll('a')].find(one => one.getAttribute('href') === link);
  if (same) same.focus({ preventScroll: true });
  /* What was typed stands in its new place as well, and what is not sent yet says so there. */
  old.querySelectorAll('form[data-keep]').forEach(form => {
    const was = kept(form);
    if (was) refill(form, was);
    if (was && was.sent) { form.sending = true; unsent(form, was.sent, true); }
  });
  return old;
}

/* What has risen concerns only some: shown to these, rings for those, goes from all others. */
const meet = (some, others) => (some || '').split(' ').some(one => others.split(' ').includes(one));
function sift(piece) {
  const list = $(piece.dataset.list), { shown, rings } = piece.dataset;
  if (!list || !list.dataset.ears) return;
  piece.hidden = !meet(shown, list.dataset.ears);
  piece.toggleAttribute('data-gone', piece.hidden && !meet(rings, list.dataset.ears));
}

/* Rows never move under a finger: what comes meanwhile waits behind a button. */
const waiting = new Map(), more = doc.createElement('button');
let down = false, touched = 0, grouping;
const busy = piece => {
  const at = doc.activeElement;
  return down || Date.now() - touched < 3000 || !!piece && [$(piece.id), $(piece.dataset.list)].some(node => node && node.contains(at));
};
function flush(force) {
  clearTimeout(grouping);
  if (force !== true && [...waiting.values()].some(busy)) {
    const count = [...waiting.keys()].filter(id => !/^ring-/.test(id) && (!/^up-/.test(id) || !waiting.has('r-' + id.slice(3)))).length;
    more.hidden = !says.waiting || !count; more.textContent = fill(says.waiting, { count });
    grouping = setTimeout(flush, 500);
    return;
  }
  waiting.forEach(put); waiting.clear(); more.hidden = true;
  ages(); tally(); announce(); unveil();
}
function heard(html) {
  const template = doc.createElement('template');
  template.innerHTML = policy.createHTML(html);
  [...template.content.children].forEach(piece => {
    sift(piece);
    const known = $(piece.id);
    /* What is only counted is under nobody's finger. */
    if (/^(calls-due|righting|real-rings|news-due|later)$/.test(piece.id)) { if (known) renew(known, piece); return; }
    const gone = piece.hasAttribute('data-gone');
    if (piece.id && (known || !gone && $(piece.dataset.list) || waiting.has(piece.id))) { waiting.delete(piece.id); waiting.set(piece.id, piece); }
  });
  if (more.hidden) { clearTimeout(grouping); grouping = setTimeout(flush, 20); } else flush();
}
const touch = () => { touched = Date.now(); };

/* The stream. An error is answered by coming back: what was missed comes then. */
let source, seen, timer, on, showing, away = 0, last = state && clock(now());
function open() {
  clearTimeout(timer);
  if (source) source.close();
  source = new EventSource(seen ? live.dataset.live.replace(/seen=\d+/, 'seen=' + seen) : live.dataset.live);
  source.onopen = () => link(true);
  source.onmessage = event => { seen = event.lastEventId || seen; heard(event.data); };
  source.onerror = () => { link(false); if (source.readyState === 2) again(); };
  source.addEventListener('bye', afresh); source.addEventListener('afresh', afresh);
}
/* The browser gave up: the page itself says whether we may still look, or were sent away. */
function again() { clearTimeout(timer); timer = setTimeout(look, 2000 + Math.random() * 3000); }
function look() {
  fetch(page || location.href, { method: 'HEAD', redirect: 'manual' }).then(answer => {
    if (answer.type === 'opaqueredirect' || answer.status > 399 && answer.status < 429) afresh(); else if (answer.ok) open(); else again();
  }, again);
}
const off = $('offline'), words = off && off.querySelector('p'), lost = words && [...words.childNodes];
function link(up) {
  if (up === on) return;
  const was = on;
  on = up; linked(); clearTimeout(showing);
  doc.documentElement.dataset.link = up ? 'up' : 'lost';
  all('#as-of', note => { note.hidden = up || note.hidden; });
  if (!off || up && (was === undefined || off.hidden)) return;
  if (up) {
    words.textContent = off.dataset.back || '';
    showing = setTimeout(() => { off.hidden = true; }, off.dataset.back ? 4000 : 0);
  } else showing = setTimeout(() => {
    off.hidden = false;
    words.replaceChildren(...lost);
    all('#offline time', time => { time.textContent = clock(now()); });
  }, 250);
}
function linked() {
  if (!state || on === undefined) return;
  if (on) last = clock(now());
  state.textContent = fill(on ? says.live : says.asOf, { time: last });
  all('[data-as-of]', time => { time.textContent = last; });
}

if (live) {
  more.type = 'button'; more.className = 'btn more'; more.hidden = true;
  more.onclick = () => { flush(true); if ($('main')) $('main').focus({ preventScroll: true }); };
  live.parentNode.insertBefore(more, live);
  ['pointerdown', 'touchstart'].forEach(name => [live, $('risen')].forEach(place => place && place.addEventListener(name, () => { down = true; touch(); }, { passive: true })));
  ['pointerup', 'touchend', 'touchcancel', 'dragend', 'blur'].forEach(name => addEventListener(name, () => { if (down) touch(); down = false; }));
  addEventListener('input', touch);
  addEventListener('pagehide', () => source.close());
  addEventListener('pageshow', event => { if (event.persisted) if (doc.querySelector('form[data-keep]')) afresh(); else open(); });
  doc.addEventListener('visibilitychange', () => {
    if (doc.hidden) away = Date.now(); else { if (source.readyState === 2 || Date.now() - away > 10000) open(); ages(); }
  });
  open();
}
addEventListener('offline', () => link(false));
addEventListener('online', () => { if (live) open(); else link(true); });
setInterval(ages, 15000);
ages(); tally();

/* What is typed is kept on this device until it was accepted, and sent by itself when it can be. */
let store;
try { store = localStorage; } catch (denied) { store = null; }
/* With where it goes: the same form about another guest is another form. A colleague's keeper is theirs in one house: PERSON.HOUSE. */
const key = form => ['keep', form.dataset.keep, form.getAttribute('id') || '', form.getAttribute('action')].join('/');
const typed = form => [...form.elements].filter(field => field.name && !/hidden|submit|password/.test(field.type));
const boxed = field => /radio|checkbox/.test(field.type);
function keep(form, sent) {
  const values = typed(form).filter(field => !boxed(field) || field.checked).map(field => [field.name, field.value]);
  try { store.setItem(key(form), JSON.stringify({ at: Date.now(), values, sent })); } catch (full) { /* then the page itself keeps it */ }
}
function kept(form) { try { return JSON.parse(store.getItem(key(form))); } catch (none) { return null; } }
function refill(form, was) {
  const fold = form.closest('details');
  if (fold && typed(form).some(field => !boxed(field) && was.values.some(([name, value]) => name === field.name && value && value !== field.value))) fold.open = true;
  typed(form).forEach(field => was.values.forEach(([name, value]) => { if (name === field.name) if (!boxed(field)) field.value = value || field.value; else if (field.value === value) field.checked = true; }));
}
function accepted(form, url) {
  const to = new URL(url);
  if (to.pathname !== '/' && !to.pathname.startsWith('/signin')) try { store.removeItem(key(form)); } catch (none) { /* nothing was kept */ }
  to.hash = form.dataset.hash || '';
  const plain = to.href.split('#')[0];
  if (plain !== location.href.split('#')[0]) { location.assign(to.href); return; }
  /* Fetched anew, and never sent anew: this page may be the answer to a form that was refused. */
  try { store.setItem('at', to.hash); } catch (none) { /* then it begins at its top */ }
  location.replace(plain);
}
/* The page stays: of the answer only the pieces that the form names are put in their places. */
function here(form, html) {
  form.sending = false;
  try { store.removeItem(key(form)); } catch (none) { /* nothing was kept */ }
  const answer = new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
  form.dataset.here.split(' ').forEach(id => { const piece = answer.getElementById(id); if (piece) put(piece); });
}
function send(form, sent) {
  form.sending = true;
  keep(form, sent);
  fetch(sent.action, { method: 'POST', body: new URLSearchParams(sent.body) }).then(answer => {
    if (answer.redirected && form.dataset.here && new URL(answer.url).pathname === location.pathname) return answer.text().then(html => here(form, html));
    if (answer.redirected) accepted(form, answer.url);
    else if (answer.status > 501 && answer.status < 505) throw answer;
    else { keep(form); plainly(form, sent); }
  }).catch(() => { unsent(form, sent); setTimeout(send, 4000 + Math.random() * 2000, form, sent); });
}
/* Refused, with a page that says why: let the browser show it. */
function plainly(form, sent) {
  const plain = doc.createElement('form');
  plain.method = 'post'; plain.action = sent.action; plain.hidden = true;
  new URLSearchParams(sent.body).forEach((value, name) => { const field = doc.createElement('textarea'); field.name = name; field.value = value; plain.append(field); });
  doc.body.append(plain); plain.submit();
}
function unsent(form, sent, quiet) {
  let note = form.querySelector('.unsent');
  if (!note) { note = doc.createElement('p'); note.className = 'note brass unsent'; note.setAttribute('role', 'status'); const button = form.querySelector('.btn') || form.querySelector('button'); (button.closest('form .btns') || button).before(note); }
  note.textContent = fill(form.dataset.unsent || '', { time: clock(sent.since) });
  note.hidden = !note.textContent; if (!quiet) note.scrollIntoView({ block: 'nearest' });
  typed(form).forEach(field => { field.readOnly = true; });
}
all('form[data-keep]', form => {
  const whose = 'keep/' + form.dataset.keep.split('.')[0];
  try {
    Object.keys(store).filter(name => name.startsWith('keep/') && (!name.startsWith(whose) || Date.now() - JSON.parse(store.getItem(name)).at > 864e5)).forEach(name => store.removeItem(name));
  } catch (none) { /* no store, nothing to tidy */ }
  const was = kept(form);
  if (was && !doc.querySelector('.errors')) {
    refill(form, was);
    if (was.sent) { unsent(form, was.sent); send(form, was.sent); }
  }
});
addEventListener('input', event => { const form = event.target.form; if (form && 'keep' in form.dataset && !form.sending) keep(form); });

/* Sending tugs the cord, once. */
let pressed;
addEventListener('submit', event => {
  const form = event.target, button = event.submitter || pressed;
  doc.body.classList.add('tugged');
  if (!('keep' in form.dataset)) return;
  event.preventDefault();
  if (form.sending) return;
  const body = new URLSearchParams(new FormData(form)), from = button && button.form === form ? button : form;
  if (from.name && from !== form) body.append(from.name, from.value);
  /* When it was ticked, by the house's time, however long it takes to arrive. */
  if (body.has('since')) body.set('since', new Date(now()).toISOString());
  send(form, { action: from.getAttribute('formaction') || form.getAttribute('action'), body: body.toString(), since: Date.now() });
});

doc.addEventListener('click', event => {
  pressed = event.target.closest('button');
  const handle = event.target.closest('[data-starter],[data-key],[data-print],[data-copy]');
  if (!handle) return;
  const { starter, means, key, copy, done, for: id } = handle.dataset, field = $(id || 'pin');
  if ('print' in handle.dataset) print();
  else if (copy) navigator.clipboard.writeText($(copy).textContent).then(() => { handle.textContent = done; }, () => getSelection().selectAllChildren($(copy)));
  else if (starter !== undefined) {
    event.preventDefault();
    /* What somebody typed stays; another beginning takes the place of one. */
    const typed = field.value.trim(), own = typed && [...doc.querySelectorAll('[data-starter]')].every(it => it.dataset.starter.trim() !== typed);
    field.value = own ? typed + '\n' + starter : starter; field.focus(); field.setSelectionRange(field.value.length, field.value.length);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const note = $(id + '-means');
    if (note) { note.hidden = own || !means; note.textContent = means && !own ? fill(note.dataset.says, { words: means }) : ''; }
  } else field.value = key === 'del' ? field.value.slice(0, -1) : (field.value + key).slice(0, 6);
});
addEventListener('keydown', event => {
  if (event.key === 'Escape' && event.target.matches('textarea')) event.target.blur();
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input,textarea,select')) return;
  const link = doc.querySelector('[data-hotkey="' + CSS.escape(event.key) + '"]');
  if (link) { event.preventDefault(); if (link.matches('textarea')) link.focus(); else link.click(); return; }
  /* Through a list without a mouse: from the row in focus, or from the one that is open. */
  const list = doc.querySelector('[data-steps]'), rows = list ? [...doc.querySelectorAll(list.dataset.steps)] : [];
  const at = rows.indexOf(doc.activeElement), by = { j: 1, k: -1, ...(at < 0 ? {} : { ArrowDown: 1, ArrowUp: -1 }) }[event.key];
  const from = at < 0 ? rows.findIndex(row => row.parentNode.hasAttribute('aria-current')) : at, to = by && rows[from < 0 && by < 0 ? rows.length - 1 : from + by];
  if (to) { event.preventDefault(); to.focus(); }
});
/* Where the page that was fetched anew goes on. */
try { const at = store.getItem('at'); store.removeItem('at'); if (at) location.replace(at); } catch (none) { /* no store */ }
/* What needs this file, and what only works over https. */
function unveil() { all('[data-js]', node => { node.hidden = 'copy' in node.dataset && !navigator.clipboard; }); }
all('.stay [aria-current=date]', night => night.scrollIntoView({ block: 'nearest', inline: 'center' }));
unveil();
/* Why a form was not taken stands at the top of the page: on the screen, and read out first. */
const refused = doc.querySelector('.errors,[role=alert]'), made = doc.querySelector('[data-then]');
if (refused) { refused.tabIndex = -1; refused.focus(); } else if (made) { $(made.dataset.then).focus(); if (innerWidth < 880) made.scrollIntoView(); }
})();
