// A part of the form of a report; without this script the page is a plain form with a button to save.
import { FormPage } from './form/page';

const form = document.querySelector<HTMLFormElement>('form[data-form]');
if (form?.dataset['writes'] === 'ya') {
  new FormPage(form).start();
}
