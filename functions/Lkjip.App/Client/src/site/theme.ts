/** Light or dark: changes at once, so that a half-filled form stays as it is. */
export function switchTheme(): void {
  const form = document.querySelector<HTMLFormElement>('form.theme');
  form?.addEventListener('submit', (event) => {
    const pressed = event.submitter;
    if (!(pressed instanceof HTMLButtonElement) || !pressed.value) {
      return;
    }
    event.preventDefault();
    document.cookie = `lkjip-tema=${pressed.value}; path=/lkjip; max-age=31536000; samesite=lax`;
    document.documentElement.dataset['theme'] = pressed.value;
    for (const button of form.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(button === pressed));
    }
  });
}
