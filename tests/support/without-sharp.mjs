// `node --import`: the package sharp is not installed.
import { register } from 'node:module';

const hooks = `export function resolve(name, context, next) {
  if (name === 'sharp') throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
  return next(name, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
