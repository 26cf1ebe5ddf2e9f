/** The classic script: every widget in one file, for sites that cannot use ES modules. */
import './classic-source.js';
import '../generated/define-all.js';
