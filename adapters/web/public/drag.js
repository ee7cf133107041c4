// Dragging is a comfort on top of links. A drop fills in a form that only looks: the page it opens has the button.

let drag;
let clickFollows = false;

document.addEventListener('pointerdown', ({ target, pointerType, pointerId, button, clientX, clientY }) => {
  const item = target.closest?.('[data-drag]');
  // A finger on a name scrolls the page; on the grip it drags.
  if (!item || button !== 0 || (pointerType !== 'mouse' && !target.closest('.grip'))) return;
  drag = { item, pointerId, from: { x: clientX, y: clientY } };
});

document.addEventListener('pointermove', ({ pointerId, clientX: x, clientY: y }) => {
  if (pointerId !== drag?.pointerId) return;
  drag.at = { x, y };
  if (!drag.places && Math.hypot(x - drag.from.x, y - drag.from.y) < 8) return;
  if (!drag.places) begin();
  follow();
});

document.addEventListener('pointerup', ({ pointerId }) => {
  if (pointerId !== drag?.pointerId) return;
  if (drag.over) ask(drag.over.dataset.drop, JSON.parse(drag.item.dataset.drag));
  end();
});
document.addEventListener('pointercancel', end);
document.addEventListener('keydown', ({ key }) => key === 'Escape' && end());

// A name is a link: the browser must not drag that, and letting go must not follow it.
document.addEventListener('dragstart', (event) => {
  if (event.target.closest?.('[data-drag]')) event.preventDefault();
});
document.addEventListener('click', (event) => clickFollows && event.preventDefault(), true);

// News about the page waits; the line at the top tells about it.
document.addEventListener('htmx:before:swap', (event) => {
  if (drag?.places && event.detail.ctx.sourceElement?.id === 'main') event.preventDefault();
});

/** A long page has its tables out of sight, so all of them come to the top. */
function begin() {
  const { item, pointerId } = drag;
  const places = document.createElement('div');
  places.className = 'places';
  for (const list of document.querySelectorAll('ul[data-drop-label]')) {
    if (list === item.parentElement) continue;
    const place = document.createElement('span');
    place.textContent = list.dataset.dropLabel;
    Object.assign(place.dataset, list.dataset);
    places.append(place);
  }
  const held = document.createElement('span');
  held.className = 'held';
  held.textContent = item.querySelector('.item span').textContent;
  document.body.append(places, held);
  item.setPointerCapture(pointerId);
  item.toggleAttribute('data-dragged', true);
  Object.assign(drag, { places, held });
  requestAnimationFrame(scrollAtEdge);
}

function follow() {
  const { item, at, over, held } = drag;
  // Beside the pointer, so that it hides nothing it could be let go on, and never out of sight.
  const x = Math.min(at.x + 16, innerWidth - held.offsetWidth - 8);
  const y = Math.min(at.y + 20, innerHeight - held.offsetHeight - 8);
  held.style.translate = `${x}px ${y}px`;
  // Whoever sits nowhere has nothing to swap, so everything at a table means that table.
  const found = document
    .elementFromPoint(at.x, at.y)
    ?.closest(item.dataset.drop ? '[data-drop]' : '[data-drop-label]');
  drag.over = item.parentElement.contains(found) ? undefined : found;
  over?.removeAttribute('data-over');
  drag.over?.setAttribute('data-over', '');
}

function scrollAtEdge() {
  if (!drag?.places) return;
  const edge = 90;
  const { y } = drag.at;
  const down = y - (innerHeight - edge);
  const up = drag.places.getBoundingClientRect().bottom + edge - y;
  if (down > 0) scrollBy(0, down / 6);
  else if (up > 0 && up < edge) scrollBy(0, -up / 6);
  follow();
  requestAnimationFrame(scrollAtEdge);
}

function end() {
  if (!drag) return;
  const { item, places, held, over } = drag;
  item.removeAttribute('data-dragged');
  over?.removeAttribute('data-over');
  places?.remove();
  held?.remove();
  drag = undefined;
  clickFollows = places !== undefined;
  requestAnimationFrame(() => {
    clickFollows = false;
  });
}

function ask(token, values) {
  const form = document.createElement('form');
  Object.assign(form, { method: 'post', action: '/submit', hidden: true });
  const here = location.pathname + location.search;
  for (const [name, value] of Object.entries({ ...values, _token: token, _here: here }))
    form.append(Object.assign(document.createElement('input'), { name, value }));
  document.body.append(form);
  form.submit();
}
