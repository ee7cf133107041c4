// All of our own script but dragging and long lists; htmx does the rest, and without any script every page still works.

// A form somebody is in is never overwritten by news (see morphSkip in page.ts).
for (const event of ['focusin', 'input']) {
  document.addEventListener(event, ({ target }) => {
    if (target.matches?.('input, select, textarea')) target.form?.setAttribute('data-touched', '');
  });
}

// News that would take away a form somebody is in waits; the line at the top tells about it.
document.addEventListener('htmx:before:swap', (event) => {
  const { ctx, tasks } = event.detail;
  if (ctx.sourceElement?.id !== 'main') return;
  const fresh = tasks.find((task) => task.type === 'main')?.fragment;
  const inUse = [...document.querySelectorAll('main form[data-touched]')];
  if (!fresh?.querySelector('main') || inUse.some((form) => !fresh.querySelector(`#${form.id}`)))
    event.preventDefault();
});

// What was wrong is brought into view and read out; what was typed stays.
document.addEventListener('htmx:after:swap', ({ detail }) => {
  if (detail.ctx.sourceElement?.matches('form')) document.getElementById('notice').focus();
});

document.addEventListener('click', ({ target }) => {
  if (target.closest?.('[data-print]')) window.print();
});

function noConnection({ detail }) {
  const status = detail.ctx.response?.status;
  if (!detail.ctx.sourceElement?.matches('form') || (status && status < 500)) return;
  const notice = document.getElementById('notice');
  notice.className = 'notice problem';
  notice.textContent = document.body.dataset.noConnection;
  notice.focus();
}
document.addEventListener('htmx:error', noConnection);
document.addEventListener('htmx:response:error', noConnection);

// A page from the memory of the browser is made again: its buttons may be used up.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});
