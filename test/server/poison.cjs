/**
 * Loaded before the server: the process ends at once when it has read a document with the word POISON in it. No
 * exception, nothing to catch, as when memory runs out.
 */
const { set } = Map.prototype;
Map.prototype.set = function setOrEnd(key, value) {
  if (Array.isArray(value?.pieces) && value.text?.includes('POISON')) process.kill(process.pid, 'SIGKILL');
  return set.call(this, key, value);
};
