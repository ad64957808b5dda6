/* Bellpull: one soft bell while somebody waits for the reader, and a badge in the tab. Without it pages are only quiet. */
(() => {
'use strict';
const doc = document, root = doc.documentElement, list = doc.getElementById('risen');
if (!list) return;
const { ears, bell, icon } = list.dataset, mine = ears.split(' '), mark = doc.querySelector('link[rel=icon]'), plain = mark.href, title = doc.title;
const says = doc.getElementById('bell-says');
const rings = line => line.dataset.rings.split(' ').some(ear => mine.includes(ear));
/* Whoever practises hears the real house as well. */
const real = doc.getElementById('real-rings'), inHouse = () => real && +real.dataset.level ? [real] : [];

/* What was rung and when, for all pages of this browser: two windows are one bell. */
let memory = { at: 0, keys: [] };
function recall() { try { memory = JSON.parse(localStorage.getItem('bell')) || memory; } catch (none) { /* each for itself */ } }
function remember(next) { memory = next; try { localStorage.setItem('bell', JSON.stringify(memory)); } catch (full) { /* the same */ } }

/* Browsers are silent until the page was touched, and the button says so. */
let audio, allowed = false, beat, struck = 0, how = '';
function wake(touched) {
  if (bell === 'off' || allowed || !window.AudioContext) return;
  if (!audio) { audio = new AudioContext(); audio.onstatechange = () => { if (!allowed && audio.state === 'running') { allowed = true; look(); } }; }
  if (touched) audio.resume();
}

function look() {
  const lines = [...list.children], calls = [...lines.filter(rings), ...inHouse()], keys = calls.map(line => line.id + '/' + line.dataset.level);
  mark.href = lines.length ? icon : plain;
  doc.title = (lines.length ? '(' + lines.length + ') ' : '') + title;
  root.dataset.waits = lines.length; root.dataset.rings = calls.length;
  how = bell === 'off' ? '' : root.dataset.link === 'lost' ? 'paused' : allowed ? '' : 'touch';
  root.dataset.bell = how || bell;
  if (says) { says.textContent = says.dataset[how] || ''; says.hidden = !how; }
  recall();
  const known = keys.filter(key => memory.keys.includes(key)), often = calls.map(line => +line.dataset.every).filter(Boolean);
  if (known.length < memory.keys.length) remember({ at: memory.at, keys: known });
  still();
  if (bell === 'off' || how) return;
  const since = Date.now() - memory.at, every = Math.min(...often) * 1000;
  /* What comes together, as after an outage, is one bell. */
  if (known.length < keys.length || since >= every) { remember({ at: since < 4000 ? memory.at : Date.now(), keys }); if (since >= 4000) strike(); }
  if (often.length) again(every - (Date.now() - memory.at)); else if (audio) setTimeout(rest, 4000);
}

/* Timers sleep in a hidden tab; what is played does not: a silence of the right length. */
function again(wait) {
  beat = sound(0, 0, Math.max(wait, 100) / 1000);
  beat.onended = look;
}
function still() { if (beat) { beat.onended = null; beat.stop(); } beat = null; }
function rest() { if (!beat && audio.state === 'running') audio.suspend(); }
function sound(pitch, loud, length) {
  if (audio.state !== 'running') audio.resume();
  const tone = audio.createOscillator(), gain = audio.createGain(), at = audio.currentTime;
  tone.frequency.value = pitch; gain.gain.value = 0;
  if (loud) { gain.gain.setValueAtTime(.0001, at); gain.gain.exponentialRampToValueAtTime(loud, at + .012); gain.gain.exponentialRampToValueAtTime(.0001, at + length); }
  tone.connect(gain); gain.connect(audio.destination);
  tone.start(at); tone.stop(at + length);
  return tone;
}
function strike() {
  root.dataset.struck = ++struck;
  [[659, .16, 2.2], [1318, .05, 1.4], [1780, .03, .8]].forEach(tone => sound(...tone));
}

new MutationObserver(look).observe(list, { childList: true, subtree: true, attributes: true });
if (real) new MutationObserver(look).observe(real, { attributes: true });
new MutationObserver(look).observe(root, { attributeFilter: ['data-link'] });
doc.addEventListener('click', event => {
  if (how && event.target.closest('#bell')) event.preventDefault();
  wake(true);
}, true);
doc.addEventListener('keydown', event => { if (!event.target.closest('#bell')) wake(true); }, true);
look(); wake();
})();
