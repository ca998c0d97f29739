// One sentence about what did not work; it goes by itself.

let timer;

export function showProblem(sentence) {
  const box = document.getElementById("problem");
  box.textContent = sentence;
  box.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => { box.hidden = true; }, 8000);
}
