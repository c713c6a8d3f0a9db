/** An element with a class and what stands in it; text is never read as markup. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, className = '', ...content: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== '') {
    made.className = className;
  }
  made.append(...content);
  return made;
}

export function button(label: string, press: () => void): HTMLButtonElement {
  const made = make('button', '', label);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** Calls the last of many calls, after a pause. */
export function calmly(pause: number, act: () => void): () => void {
  let timer = 0;
  return () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(act, pause);
  };
}
