// The card on a telephone: keeps itself for where there is no network, and changes its picture every minute while there is one.
const KEPT = 'card-1';
const picture = document.getElementById('picture');
const note = document.getElementById('note');

if ('serviceWorker' in navigator && document.querySelector('[data-keeps]')) {
  navigator.serviceWorker.register('/card/worker.js', { scope: '/card' }).then(async () => {
    const files = [...document.querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src], img[src]')].map(file => file.href || file.src);
    if (navigator.onLine) await (await caches.open(KEPT)).addAll(['/card', ...files]);
    document.documentElement.dataset.kept = 'yes';
  }).catch(() => {});
}

const renew = async () => {
  const answer = await fetch('/card/code', { cache: 'no-store' }).catch(() => null);
  if (answer?.status === 410) return location.reload();
  if (!answer?.ok) {
    note.textContent = note.dataset.kept;
    return;
  }
  const code = await answer.json();
  picture.setAttribute('viewBox', `0 0 ${code.size} ${code.size}`);
  picture.firstElementChild.setAttribute('d', code.path);
  note.textContent = note.dataset.live;
};
if (picture) {
  renew();
  setInterval(renew, 60000);
  addEventListener('online', renew);
  addEventListener('offline', () => location.reload());
}

document.getElementById('forget')?.addEventListener('submit', () => {
  caches?.delete(KEPT);
  navigator.serviceWorker?.getRegistration('/card').then(worker => worker?.unregister());
});
