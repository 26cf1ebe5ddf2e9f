// all from the one module of the package
import { VolunteerForm, VolunteerSubmitEvent, setDefaultSource } from 'coalition-widgets';

setDefaultSource('https://coalition.example.org/coalition.json');
customElements.define('volunteer-form', VolunteerForm);
const form = document.createElement('volunteer-form');
form.addEventListener('volunteer-submit', event => {
  const same: VolunteerSubmitEvent = event;
  if (same.submission.form === 'volunteer') event.preventDefault();
});
form.addEventListener('volunteer-sent', ({ receipt }) => receipt.toUpperCase());
form.addEventListener('volunteer-error', ({ kind, errors }) => console.log(kind, errors[0]?.code));

// @ts-expect-error what was sent has no receipt before it has arrived
form.addEventListener('volunteer-submit', event => event.receipt);
