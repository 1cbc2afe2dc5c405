// Keeps the card for where there is no network: the newest page while there is one, the last one otherwise.
const KEPT = 'card-1';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin || url.pathname === '/card/code') return;
  // Other pages may begin with the same letters.
  if (event.request.mode === 'navigate' && url.pathname !== '/card') return;
  event.respondWith(
    fetch(event.request)
      .then(answer => {
        if (answer.ok && !answer.redirected) {
          const copy = answer.clone();
          event.waitUntil(caches.open(KEPT).then(kept => kept.put(event.request, copy)));
        }
        return answer;
      })
      .catch(() => caches.match(event.request)));
});
