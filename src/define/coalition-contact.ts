import { CoalitionContact } from '../elements/coalition-contact.js';
import { define } from './define.js';

define('coalition-contact', CoalitionContact);
