/** The classic script: every widget in one file, for sites that take no modules. */
import './classic-source.js';
import '../generated/define-all.js';
