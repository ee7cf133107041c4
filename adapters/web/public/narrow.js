// Of a long list the lines stay that hold every word somebody types. Without script the box is not there.

document.addEventListener('input', ({ target }) => target.matches?.('.narrow input') && narrow(target));
// News brings back what was out of sight.
document.addEventListener('htmx:after:swap', () => {
  for (const box of document.querySelectorAll('.narrow input')) narrow(box);
});

function narrow(box) {
  const lines = [...box.parentElement.nextElementSibling.children];
  const words = bare(box.value).split(/\s+/).filter(Boolean);
  for (const line of lines) {
    const text = bare([...line.querySelectorAll('.item > span')].map((one) => one.textContent).join(' '));
    line.hidden = !words.every((word) => text.includes(word));
  }
  const said = box.parentElement.querySelector('output');
  const left = lines.filter((line) => !line.hidden).length;
  said.textContent = words.length > 0 ? `${left} ${said.dataset.of} ${lines.length}` : '';
}

function bare(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
