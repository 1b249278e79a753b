// A virtualised list: ten rows stand for ten thousand, and are filled anew as one scrolls.

const NAMES = ['He Lifeng', 'Scott Bessent', 'Li Chenggang', 'Jamieson Greer'];
const HEIGHT = 40;
const COUNT = 10_000;

const list = document.createElement('div');
list.style.cssText = 'height:400px;overflow:auto;position:relative';
const space = document.createElement('div');
space.style.cssText = `height:${COUNT * HEIGHT}px;position:relative`;
const rows = Array.from({ length: 10 }, () => {
  const row = document.createElement('p');
  row.style.cssText = `position:absolute;margin:0;height:${HEIGHT}px`;
  row.append('');
  return row;
});
space.append(...rows);
list.append(space);
document.getElementById('app')?.append(list);

function fill(): void {
  const first = Math.floor(list.scrollTop / HEIGHT);
  rows.forEach((row, nth) => {
    const at = first + nth;
    row.style.top = `${at * HEIGHT}px`;
    (row.firstChild as Text).data = `Row ${at}: ${NAMES[at % NAMES.length]} spoke of China’s tariffs in Geneva.`;
  });
}

list.addEventListener('scroll', fill);
fill();
Object.assign(window, { list });
