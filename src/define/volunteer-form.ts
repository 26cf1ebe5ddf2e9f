import { VolunteerForm } from '../elements/volunteer-form.js';
import { define } from './define.js';

define('volunteer-form', VolunteerForm);
