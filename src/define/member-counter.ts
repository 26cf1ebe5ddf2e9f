import { MemberCounter } from '../elements/member-counter.js';
import { define } from './define.js';

define('member-counter', MemberCounter);
