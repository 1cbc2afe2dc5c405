// What the pages do beyond plain HTML. Without this file everything still works.

const one = (selector, root = document) => root.querySelector(selector);

// htmx: the CSRF token goes with every request that changes something; a page that arrives in place of a part is opened.
const csrf = one('meta[name="csrf"]');
document.addEventListener('htmx:configRequest', event => {
  if (csrf && event.detail.verb !== 'get') event.detail.headers[csrf.dataset.header] = csrf.content;
});
document.addEventListener('htmx:beforeSwap', event => {
  if (new URL(event.detail.xhr.responseURL || location.href).pathname === '/sign-in') {
    event.detail.shouldSwap = false;
    location.reload();
  }
});
document.addEventListener('htmx:sendError', () => say(document.documentElement.lang === 'en'
  ? 'No connection. Check the internet and try again.'
  : 'Нет связи. Проверьте интернет и попробуйте ещё раз.'));

function say(words) {
  const place = one('#flash');
  const flash = document.createElement('div');
  flash.className = 'flash bad';
  flash.append(Object.assign(document.createElement('p'), { textContent: words }));
  place.replaceChildren(flash);
}

// The summary of errors takes the focus: on a new page and after a swap.
const toErrors = () => one('#errors')?.focus();
toErrors();
document.addEventListener('htmx:afterSettle', toErrors);
document.addEventListener('click', event => {
  const link = event.target.closest('#errors a');
  const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!field) return;
  event.preventDefault();
  field.scrollIntoView({ block: 'center' });
  field.focus();
});

// A form is sent once: a second click waits. Coming back to the page frees it.
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.method !== 'post' || form.target || event.defaultPrevented) return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = 'yes';
  setTimeout(() => form.querySelectorAll('button').forEach(button => button.setAttribute('aria-disabled', 'true')));
  setTimeout(() => free(form), 20000);
});
const free = form => {
  delete form.dataset.sent;
  form.querySelectorAll('button').forEach(button => button.removeAttribute('aria-disabled'));
};
addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(free));
document.addEventListener('htmx:afterRequest', event => event.target.closest('form') && free(event.target.closest('form')));

// A menu that was unfolded folds on Escape and on a click elsewhere.
document.addEventListener('click', event => {
  const fold = one('.fold[open]');
  if (fold && !fold.contains(event.target)) fold.open = false;
});
document.addEventListener('keydown', event => {
  const fold = event.key === 'Escape' && one('.fold[open]');
  if (fold) {
    fold.open = false;
    one('summary', fold).focus();
  }
});

// Five minutes before the session ends this is said; one key extends it. Work in another tab counts as well.
const end = one('#session-end');
const seconds = Number(document.body.dataset.sessionSeconds);
if (end && seconds > 0) {
  const warnAfter = Math.max(seconds - 300, seconds / 2) * 1000;
  const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('session') : null;
  const button = one('button', end);
  const words = one('p', end);
  const texts = [words.textContent, button.textContent];
  let touched = Date.now();
  let over = false;
  let before = null;

  const renew = () => {
    touched = Date.now();
    over = false;
    [words.textContent, button.textContent] = texts;
    if (!end.hidden) {
      end.hidden = true;
      before?.focus();
    }
  };
  const touch = () => {
    renew();
    tabs?.postMessage('touched');
  };
  if (tabs) {
    tabs.onmessage = renew;
    tabs.postMessage('touched');
  }
  document.addEventListener('htmx:afterRequest', touch);
  button.addEventListener('click', async () => {
    if (over) return location.assign('/sign-in');
    const headers = csrf ? { [csrf.dataset.header]: csrf.content } : {};
    const answer = await fetch('/session/extension', { method: 'POST', headers, redirect: 'manual' }).catch(() => null);
    if (answer?.ok) touch();
    else if (answer) finish();
  });
  const finish = () => {
    over = true;
    words.textContent = words.dataset.over;
    button.textContent = button.dataset.over;
  };
  setInterval(() => {
    const idle = Date.now() - touched;
    if (idle >= warnAfter && end.hidden) {
      before = document.activeElement;
      end.hidden = false;
      button.focus();
    }
    if (idle >= seconds * 1000 && !over) finish();
  }, 5000);
}
