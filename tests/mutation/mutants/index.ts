import { base } from './base.js';
import { counter } from './counter.js';
import { data } from './data.js';
import { elements } from './elements.js';
import { embed } from './embed.js';
import { form } from './form.js';
import { formLate } from './form-late.js';
import { formPrograms } from './form-programs.js';
import { formSafety } from './form-safety.js';
import { formState } from './form-state.js';
import { format } from './format.js';
import { i18n } from './i18n.js';
import { loading } from './loading.js';
import { members } from './members.js';
import { naming } from './naming.js';
import { page } from './page.js';
import { seal } from './seal.js';
import { services } from './services.js';
import { submit } from './submit.js';

/** Every mutant, in the order of the floors. */
export const groups = [
  ...elements,
  ...members,
  ...counter,
  ...base,
  ...page,
  ...form,
  ...formLate,
  ...formPrograms,
  ...formSafety,
  ...formState,
  ...data,
  ...submit,
  ...services,
  ...seal,
  ...loading,
  ...i18n,
  ...format,
  ...embed,
  ...naming,
];
