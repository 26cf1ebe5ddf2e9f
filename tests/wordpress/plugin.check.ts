/**
 * The plug-in in a real WordPress: part of `npm run test:wordpress`. `PHP=7.4` runs it on that version, `WORDPRESS=6.2` in
 * that one. The tests share one site, in the order of the modules below.
 */
import './plugin/context.js';
import './plugin/showing.js';
import './plugin/authoring.js';
import './plugin/editing.js';
import { uninstalling } from './plugin/copying.js';

uninstalling();
