// The reviewer's page: decisions and answers save themselves; the Save button stays for all else, and without a script.
import { ReviewPage } from './review/page';

const form = document.querySelector<HTMLFormElement>('form[data-review]');
if (form?.dataset['review']) {
  new ReviewPage(form).start();
}
